import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWav } from '../../scripts/bells/wav.mjs';
import { createListener, type Listener, sampleRate } from './sound-listener.ts';

/** A sound server of our own, whose one loudspeaker is silent and is recorded. */
export type SoundServer = {
  /** What a program needs in its environment to sound here. */
  readonly env: Readonly<Record<string, string>>;
  /** What was recorded. */
  readonly listener: Listener;
  /** Sounds a click on the right channel alone, at once; answers when that was, in epoch milliseconds. */
  readonly click: () => number;
  readonly close: () => Promise<void>;
};

const needed = ['pulseaudio', 'parec'];

/** The programs that are missing on this machine. */
export const missingPrograms = async (): Promise<readonly string[]> => {
  const found = await Promise.all(needed.map(isInstalled));
  return needed.filter((_, at) => !found[at]);
};

const isInstalled = async (name: string): Promise<boolean> => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const runs = await access(join(folder, name), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== '' && runs) return true;
  }
  return false;
};

/**
 * Starts PulseAudio with a null sink in a folder of its own, reachable by a socket in that folder alone, and records what the sink plays. Nothing of
 * the user’s own sound server is read or touched; both processes end with `close`.
 */
export const startSoundServer = async (): Promise<SoundServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'spiral-sound-'));
  const env = {
    PULSE_RUNTIME_PATH: join(folder, 'run'),
    PULSE_STATE_PATH: join(folder, 'state'),
    PULSE_COOKIE: join(folder, 'cookie'),
    PULSE_SERVER: `unix:${join(folder, 'native')}`,
    XDG_CONFIG_HOME: join(folder, 'config'),
  };
  for (const name of ['run', 'state', 'config']) await mkdir(join(folder, name), { mode: 0o700 });
  await writeFile(join(folder, 'click.wav'), rightChannelClick());
  const ended: Promise<unknown>[] = [];
  const processes: ChildProcess[] = [];
  const start = (program: string, words: readonly string[]): ChildProcess => {
    const { PULSE_SERVER, ...server } = env;
    const child = spawn(program, words, {
      env: { ...process.env, ...server, ...(program === 'pulseaudio' ? {} : { PULSE_SERVER }) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    processes.push(child);
    ended.push(once(child, 'exit'));
    return child;
  };

  start('pulseaudio', [
    ...['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1'],
    `--load=module-null-sink sink_name=room rate=${sampleRate} channels=2 norewinds=1`,
    `--load=module-native-protocol-unix socket=${join(folder, 'native')} auth-anonymous=1`,
    `--load=module-cli-protocol-unix socket=${join(folder, 'words')}`,
  ]);
  const words = await connect(join(folder, 'words'));
  words.write(`load-sample click ${join(folder, 'click.wav')}\n`);
  words.resume();
  const listener = createListener();
  const recorder = start('parec', [
    '--device=room.monitor',
    '--format=s16le',
    `--rate=${sampleRate}`,
    '--channels=2',
    '--latency-msec=10',
    '--raw',
  ]);
  recorder.stdout?.on('data', listener.hear);
  while (listener.frames() === 0) await sleep(20);

  return {
    env,
    listener,
    click: () => {
      // The machine's clock is read in whole milliseconds: the moment it steps is exact.
      const before = Date.now();
      let at = before;
      while (at === before) at = Date.now();
      words.write('play-sample click room\n');
      return at;
    },
    close: async () => {
      words.destroy();
      for (const child of processes.toReversed()) child.kill('SIGTERM');
      await Promise.all(ended);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const connect = async (path: string): Promise<Socket> => {
  for (let time = 0; time < 100; time += 1) {
    const socket = createConnection(path);
    const isThere = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(
      () => false,
    );
    if (isThere) return socket;
    await sleep(100);
  }
  throw new Error('PulseAudio did not start within ten seconds.');
};

/** Two milliseconds at half of full scale, silent on the left. */
const rightChannelClick = (): Uint8Array => {
  const frames = 480;
  const samples = new Float64Array(frames * 2);
  for (let frame = 0; frame < 96; frame += 1) samples[frame * 2 + 1] = 0.5;
  const bytes = writeWav(samples, sampleRate);
  const view = new DataView(bytes.buffer);
  view.setUint16(22, 2, true);
  view.setUint32(28, sampleRate * 4, true);
  view.setUint16(32, 4, true);
  return bytes;
};
