import { Howler } from 'howler';
import { strikeInterval } from '../../core/cues/intervals.ts';
import { type Sound, sounds } from '../../core/patterns/parameters.ts';
import type { Instant, Millis } from '../../core/time.ts';
import type { SoundStrike } from '../../core/views/sound-view.ts';
import { message } from '../../core/words/message.ts';
import { createAudioClock } from './audio-clock.ts';

/** What sounds bells. All instants are by this computer's clock, at the loudspeaker. */
export type BellPlayer = {
  /** Fetches and decodes every bell; a sentence when that fails. */
  load(): Promise<string | null>;
  isRunning(): boolean;
  /** Asks the browser to let sound through; without a gesture it may say nothing for a long time. */
  resume(): void;
  /** Puts a strike on the audio clock, instead of where it was. */
  plan(strike: SoundStrike, soundsAt: Instant): void;
  /** Moves what is planned where the audio clock has stumbled (a busy machine) and no longer meets this computer's clock as it did. */
  keepTime(): void;
  /** Takes a strike off the audio clock; false when it has begun: then it goes on. */
  cancel(id: string): boolean;
  /** The strikes that have left the loudspeaker since this was last asked, and when. */
  takeBegun(): readonly { readonly id: string; readonly at: Instant }[];
  /** Fades what sounds over a length, and drops what is still to come of strikes that have begun. */
  silence(over: Millis): void;
  /** Where everything that sounds goes through; null where the browser has no sound. */
  readonly way: SoundWay | null;
};

/** The one audio context of the page, and the level that everything passes. */
export type SoundWay = { readonly context: AudioContext; readonly master: GainNode };

/** Told whenever a strike has left the loudspeaker, and when the audio clock starts or stops. */
export type BellPlayerEvents = { readonly onBegun: () => void; readonly onStateChange: () => void };

/** One sound of one strike; times are seconds of the audio clock. */
type Voice = { readonly source: AudioBufferSourceNode; readonly gain: GainNode; readonly start: number; readonly end: number };
type PlannedStrike = {
  readonly strike: SoundStrike;
  readonly soundsAt: Instant;
  readonly start: number;
  readonly voices: readonly Voice[];
  readonly marker: ConstantSourceNode;
};

/** How an old voice makes room for newer ones, in seconds. */
const makeRoom = 0.4;
/** At high rehearsal speed bells pile up: older ones fade beyond this many. Nine strikes in a row of any bell overlap less. */
const mostVoices = 8;
/** Two strikes at one instant fit below full scale; of more within this many seconds each is softer. What rings on from before has faded enough. */
const voicesAtFullLevel = 2;
const together = 0.6;
/** What the browser tells of the two clocks is unsteady by one or two milliseconds (measured); more than this is a stumble. In seconds. */
const stumble = 0.004;
/** Nor is a strike moved that is nearer than this: on an overloaded machine it might begin while it is being moved, and be heard twice. In seconds. */
const tooCloseToMove = 0.08;

/**
 * Bells on howler's audio context and master gain. howler itself starts sounds by timers and suspends its context after half a minute of
 * silence; a bell must be on the audio clock before its instant, so the strikes are placed there directly, and the context stays awake.
 */
export const createBellPlayer = (
  address: (sound: Sound) => string,
  events: BellPlayerEvents,
  levelOf: (sound: Sound) => number,
): BellPlayer => {
  Howler.autoSuspend = false;
  const context = createContext();
  const clock = context && createAudioClock(context);
  const decoded = new Map<Sound, AudioBuffer>();
  let coming: readonly PlannedStrike[] = [];
  let sounding: readonly Voice[] = [];
  context?.addEventListener('statechange', events.onStateChange);

  /** The voices that sound at a moment of the audio clock. */
  const soundingAt = (moment: number): readonly Voice[] => sounding.filter(({ start, end }) => start <= moment && moment < end);

  /** How many are struck with one that is to begin at `start`, itself included. */
  const struckWith = (start: number): number => 1 + sounding.filter((voice) => Math.abs(voice.start - start) < together).length;

  const createVoice = (running: AudioContext, sound: Sound, buffer: AudioBuffer, start: number): Voice => {
    const level = Math.min(1, voicesAtFullLevel / struckWith(start)) * levelOf(sound);
    const gain = new GainNode(running, { gain: level });
    const source = new AudioBufferSourceNode(running, { buffer });
    source.connect(gain).connect(Howler.masterGain);
    source.start(start);
    source.addEventListener('ended', () => gain.disconnect());
    return { source, gain, start, end: start + buffer.duration };
  };

  /** A silent sign on the audio clock just after the strike has left the loudspeaker: no timer that a covered page would hold back. */
  const createMarker = (running: AudioContext, start: number): ConstantSourceNode => {
    const marker = new ConstantSourceNode(running, { offset: 0 });
    marker.connect(Howler.masterGain);
    marker.start(start);
    marker.stop(start + running.outputLatency + 0.003);
    marker.addEventListener('ended', () => {
      marker.disconnect();
      events.onBegun();
    });
    return marker;
  };

  const fade = (running: AudioContext, voice: Voice, over: number): void => {
    const now = running.currentTime;
    if (voice.start > now) {
      voice.source.stop();
      return;
    }
    voice.gain.gain.cancelScheduledValues(now);
    voice.gain.gain.setValueAtTime(voice.gain.gain.value, now);
    voice.gain.gain.linearRampToValueAtTime(0, now + over);
    voice.source.stop(now + over);
  };

  const cancel = (id: string): boolean => {
    const planned = coming.find(({ strike }) => strike.id === id);
    if (!context || !planned) return true;
    if (planned.start <= context.currentTime) return false;
    for (const { source } of planned.voices) source.stop();
    planned.marker.stop();
    coming = coming.filter((one) => one !== planned);
    sounding = sounding.filter((voice) => !planned.voices.includes(voice));
    return true;
  };

  const plan = (strike: SoundStrike, soundsAt: Instant): void => {
    const buffer = decoded.get(strike.sound);
    if (!context || !clock || !buffer || !cancel(strike.id)) return;
    const start = Math.max(context.currentTime, clock.timeOf(soundsAt));
    const interval = strikeInterval[strike.sound] / 1000;
    const voices = Array.from({ length: strike.strikes }, (_, number) =>
      createVoice(context, strike.sound, buffer, start + number * interval),
    );
    coming = [...coming, { strike, soundsAt, start, voices, marker: createMarker(context, start) }];
    sounding = [...sounding, ...voices];
  };

  return {
    async load() {
      if (!context) return message('This browser cannot sound bells. Open this page in a current Chromium, Firefox or Safari.');
      for (const sound of sounds) {
        const buffer = decoded.get(sound) ?? (await fetchBell(context, address(sound)));
        if (!buffer)
          return message('The sound of a bell could not be loaded. It is tried again by itself; if this stays, start the program again.');
        decoded.set(sound, buffer);
      }
      return null;
    },
    isRunning: () => context?.state === 'running',
    resume() {
      /* The answer comes as a change of state; a refusal only means that the browser still waits for a gesture. */
      context?.resume().catch(() => undefined);
    },
    plan,
    keepTime() {
      if (!context || !clock) return;
      for (const { strike, soundsAt, start } of coming) {
        const off = Math.abs(clock.timeOf(soundsAt) - start);
        if (off > stumble && start > context.currentTime + tooCloseToMove) plan(strike, soundsAt);
      }
    },
    cancel,
    way: context && { context, master: Howler.masterGain },
    takeBegun() {
      if (!context || !clock) return [];
      const begun = coming.filter(({ start }) => start + context.outputLatency <= context.currentTime);
      coming = coming.filter((strike) => !begun.includes(strike));
      sounding = sounding.filter(({ end }) => end > context.currentTime);
      const audible = soundingAt(context.currentTime);
      const tooMany = audible.slice(0, Math.max(0, audible.length - mostVoices));
      for (const voice of tooMany) fade(context, voice, makeRoom);
      sounding = sounding.filter((voice) => !tooMany.includes(voice));
      return begun.map(({ strike, start }) => ({ id: strike.id, at: clock.instantOf(start) }));
    },
    silence(over) {
      if (!context) return;
      const still = new Set(coming.filter(({ start }) => start > context.currentTime).flatMap(({ voices }) => voices));
      for (const voice of sounding) if (!still.has(voice)) fade(context, voice, over / 1000);
      sounding = sounding.filter((voice) => still.has(voice));
    },
  };
};

/**
 * howler’s own context asks for the least latency, and so its clock stands still for moments whenever the machine is busy (measured: docs/bells). A
 * bell is planned ahead and its latency is taken off: it wants the steadier output, which is about 25 ms longer on its way.
 */
const createContext = (): AudioContext | null => {
  if (typeof AudioContext === 'undefined') return null;
  Howler.ctx = new AudioContext({ latencyHint: 'playback' });
  Howler.masterGain = new GainNode(Howler.ctx);
  Howler.masterGain.connect(Howler.ctx.destination);
  return Howler.ctx;
};

/** Null when the bell cannot be had or is no sound. */
const fetchBell = async (context: AudioContext, address: string): Promise<AudioBuffer | null> => {
  try {
    const answer = await fetch(address);
    return answer.ok ? await context.decodeAudioData(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
};
