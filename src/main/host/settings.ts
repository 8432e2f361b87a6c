import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { roomLimits, usualRoom } from '../../core/room/room-size.ts';
import { roomThemes } from '../../core/views/projection-view.ts';
import { soundDefaults, soundSettingsSchema } from '../../core/views/sound-settings.ts';
import { interfaceTags } from '../../core/words/languages.ts';
import { type Phrase, phrase } from '../../core/words/say.ts';
import { faultPhrase } from './file-faults.ts';
import { errorCode, safeWrite } from './safe-write.ts';

const fields = {
  /** The room's picture: dark (hall), light (sky), or black and white (contrast). */
  roomTheme: z.enum(roomThemes).catch('hall'),
  /** From the picture to the last row, and the picture's width, in metres. */
  roomDepth: z.number().min(roomLimits.depth.least).max(roomLimits.depth.most).catch(usualRoom.depth),
  roomWidth: z.number().min(roomLimits.width.least).max(roomLimits.width.most).catch(usualRoom.width),
  /** The plan that was chosen last. */
  plan: z.string().max(64).nullable().catch(null),
  /** What the console speaks; null for the computer’s own language. */
  language: z.enum(interfaceTags).nullable().catch(null),
  /** How bells sound, and where. */
  sound: soundSettingsSchema.catch(soundDefaults),
};
const settingsSchema = z.object(fields);

/** What is remembered between two starts, beside plans and sessions. */
export type SettingsValues = Readonly<z.infer<typeof settingsSchema>>;

/** Settings in a file. They are a convenience: they may fall back to their defaults, and never stop anything. */
export type Settings = {
  readonly values: () => SettingsValues;
  /** Changes some values; gives a sentence when they could not be kept for the next start. */
  readonly change: (changed: Partial<SettingsValues>) => Phrase | null;
};

/** Reads settings; a bad field falls back alone, and fields of other versions are kept as they are. */
export const openSettings = (path: string): Settings => {
  let stored = readObject(path);
  let values = settingsSchema.parse(stored);
  return {
    values: () => values,
    change: (changed) => {
      stored = { ...stored, ...changed };
      values = settingsSchema.parse(stored);
      try {
        safeWrite(path, `${JSON.stringify(stored, null, 2)}\n`);
        return null;
      } catch (error) {
        if (errorCode(error) === '') throw error;
        return phrase('This choice holds until the program ends; it could not be kept: {fault}.', { fault: faultPhrase(error) });
      }
    },
  };
};

const readObject = (path: string): Readonly<Record<string, unknown>> => {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? {};
  } catch (error) {
    if (error instanceof SyntaxError || errorCode(error) !== '') return {};
    throw error;
  }
};
