import { between, type Instant, seconds } from '../../core/time.ts';
import { type SoundSettings, soundDefaults } from '../../core/views/sound-settings.ts';
import type { OutputReport } from '../../core/views/sound-view.ts';
import { message } from '../../core/words/message.ts';
import type { SoundWay } from './bell-player.ts';

/** Where the sound goes and how loud: the chosen loudspeaker, the master level, the low tones for wireless loudspeakers. */
export type Output = {
  readonly apply: (settings: SoundSettings) => void;
  /** Wakes a wireless loudspeaker until a strike sounds, by this computer's clock. */
  readonly prime: (until: Instant) => void;
  readonly stop: () => void;
};

/** What of the browser's list of devices is needed. */
export type Devices = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener' | 'removeEventListener'>;

/** A loudspeaker's electronics hear this and people do not; digital silence lets a wireless one fall asleep (traps, Sound). Hertz. */
const toneHertz = 30;
/** As long as a wireless loudspeaker takes to wake. */
const primerLength = seconds(2);
const smooth = 0.05;

const gone = message('The chosen loudspeaker is not there. Bells sound on the computer’s own choice until it comes back.');
const refused = message('The browser does not let bells use the chosen loudspeaker. They sound on the computer’s own choice.');
const cannot = message('This browser cannot choose a loudspeaker. Bells sound on the computer’s own choice.');
const lost = message('The loudspeaker went away while the sound was on. Bells go on with the computer’s own choice.');

/** Makes the output of one sound page; reports whenever it finds something new. */
export const createOutput = (
  way: SoundWay | null,
  devices: Devices | null,
  here: () => Instant,
  onReport: (report: OutputReport) => void,
): Output => {
  let wanted: SoundSettings['output'] = null;
  let said = '';
  let used = '';
  let asked = 0;
  let keepAlive: Tone | null = null;
  let toneLevel = soundDefaults.toneLevel;
  let primedUntil = Number.NEGATIVE_INFINITY;

  const report = (label: string, problem: string | null): void => {
    const saying = JSON.stringify([label, problem]);
    if (saying === said) return;
    said = saying;
    onReport({ label, problem });
  };

  /** Goes to the chosen loudspeaker, to the computer's own choice where that cannot be; of several calls the last one counts. */
  const settle = async (): Promise<void> => {
    if (way === null) return;
    asked += 1;
    const turn = asked;
    const chosen = wanted;
    const found = chosen === null ? null : await find(devices, chosen);
    if (turn !== asked) return;
    if (chosen === null || found === null) {
      const problem = chosen === null ? null : gone;
      await use(way.context, '');
      if (turn === asked) report('', problem);
      return;
    }
    const problem = await use(way.context, found);
    if (problem !== null) await use(way.context, '');
    if (turn === asked) report(problem === null ? chosen.label : '', problem);
  };

  const use = async (context: AudioContext, id: string): Promise<string | null> => {
    if (id === used) return null;
    if (!canChoose(context)) return id === '' ? null : cannot;
    try {
      await context.setSinkId(id);
      used = id;
      return null;
    } catch {
      return refused;
    }
  };

  const changed = (): void => void settle();
  const failed = (): void => {
    if (way === null || !canChoose(way.context)) return;
    used = 'lost';
    use(way.context, '').then(
      () => {
        report('', lost);
        way.context.resume().catch(() => undefined);
      },
      () => report('', lost),
    );
  };
  devices?.addEventListener('devicechange', changed);
  way?.context.addEventListener('error', failed);

  return {
    apply: (settings) => {
      if (way === null) return;
      way.master.gain.setTargetAtTime(settings.master, way.context.currentTime, smooth);
      if (JSON.stringify(settings.output) !== JSON.stringify(wanted) || said === '') {
        wanted = settings.output;
        void settle();
      }
      if (!settings.keepAlive || settings.toneLevel !== toneLevel) {
        keepAlive?.stop();
        keepAlive = null;
      }
      toneLevel = settings.toneLevel;
      if (settings.keepAlive) keepAlive ??= startTone(way.context, toneLevel, null);
    },
    prime: (until) => {
      const length = between(here(), until);
      if (way === null || keepAlive !== null || length <= 0 || length > primerLength || until <= primedUntil) return;
      primedUntil = until;
      startTone(way.context, toneLevel, length / 1000);
    },
    stop: () => {
      devices?.removeEventListener('devicechange', changed);
      way?.context.removeEventListener('error', failed);
      keepAlive?.stop();
    },
  };
};

type Tone = { readonly stop: () => void };

/** A tone below what people hear; without a length it goes on until it is stopped. */
const startTone = (context: AudioContext, decibels: number, length: number | null): Tone => {
  const gain = new GainNode(context, { gain: 10 ** (decibels / 20) });
  const tone = new OscillatorNode(context, { frequency: toneHertz });
  tone.connect(gain).connect(context.destination);
  tone.addEventListener('ended', () => gain.disconnect());
  tone.start();
  if (length !== null) tone.stop(context.currentTime + length);
  return { stop: () => tone.stop() };
};

type Choosing = AudioContext & { setSinkId(id: string): Promise<void> };

const canChoose = (context: AudioContext): context is Choosing => 'setSinkId' in context;

/** The loudspeaker by its identity, else by its name: some browsers give a new identity after a start. Null when it is not there. */
const find = async (devices: Devices | null, chosen: NonNullable<SoundSettings['output']>): Promise<string | null> => {
  if (devices === null) return chosen.id;
  try {
    const outputs = (await devices.enumerateDevices()).filter(({ kind }) => kind === 'audiooutput');
    const found =
      outputs.find(({ deviceId }) => deviceId === chosen.id) ?? outputs.find(({ label }) => label !== '' && label === chosen.label);
    /* Without permission the browser names no loudspeaker at all; it may still let the chosen one be used. */
    const isHidden = outputs.every(({ deviceId }) => deviceId === '');
    return found?.deviceId ?? (isHidden ? chosen.id : null);
  } catch {
    return null;
  }
};
