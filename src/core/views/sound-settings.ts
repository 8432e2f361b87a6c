import { z } from 'zod';
import { type Sound, sounds } from '../patterns/parameters.ts';

const level = z.number().min(0).max(1);

const fields = {
  /** The instrument that the key R rings. */
  usual: z.enum(sounds),
  /** Of everything that sounds, 0 to 1. */
  master: level,
  /** Of single instruments, 0 to 1; 1 where none is set. */
  levels: z.partialRecord(z.enum(sounds), level),
  /** How long what sounds takes to fade at a hold, care or stop, in milliseconds. */
  fade: z.int().min(50).max(10_000),
  /** The chosen loudspeaker; null for the computer’s own choice. */
  output: z.strictObject({ id: z.string().max(200), label: z.string().max(200) }).nullable(),
  /** A very low tone before each strike wakes a wireless loudspeaker that has fallen asleep. */
  primer: z.boolean(),
  /** A very low tone all the time keeps a wireless loudspeaker awake. */
  keepAlive: z.boolean(),
  /** How low the two tones are, in decibels below full scale. */
  toneLevel: z.number().min(-60).max(-30),
};

/** Reads how bells sound, and where. */
export const soundSettingsSchema = z.strictObject(fields);

/** Some of the settings, to be changed. */
export const soundChangeSchema = z.strictObject(fields).partial();

/** How bells sound, and where; kept for the computer, not for a plan. */
export type SoundSettings = Readonly<z.infer<typeof soundSettingsSchema>>;
export type SoundChange = Readonly<z.infer<typeof soundChangeSchema>>;

/** Before anybody has set anything. A tone at −40 dB (1 %) and 30 Hz is felt by a loudspeaker’s electronics and heard by nobody (traps, Sound). */
export const soundDefaults: SoundSettings = {
  usual: 'bell',
  master: 1,
  levels: {},
  fade: 400,
  output: null,
  primer: false,
  keepAlive: false,
  toneLevel: -40,
};

/** The settings after a change; levels of single instruments are changed one by one. */
export const withChange = (settings: SoundSettings, change: SoundChange): SoundSettings => ({
  usual: change.usual ?? settings.usual,
  master: change.master ?? settings.master,
  levels: { ...settings.levels, ...change.levels },
  fade: change.fade ?? settings.fade,
  output: change.output === undefined ? settings.output : change.output,
  primer: change.primer ?? settings.primer,
  keepAlive: change.keepAlive ?? settings.keepAlive,
  toneLevel: change.toneLevel ?? settings.toneLevel,
});

/** The level of one instrument under the master, 0 to 1. */
export const levelOf = (settings: SoundSettings, sound: Sound): number => settings.levels[sound] ?? 1;
