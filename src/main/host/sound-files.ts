import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { soundFileName } from '../../core/patterns/parameters.ts';
import { kindByName, soundFileProblem } from '../../core/sound-file.ts';
import { type Say, sayEnglish } from '../../core/words/say.ts';
import { faultInWords } from './file-faults.ts';
import { errorCode, safeWrite } from './safe-write.ts';

/** A file that was kept under a name, or a sentence why not. */
export type AddedFile = { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: string };

/** Sound files that were copied into plans. */
export type SoundFiles = {
  readonly list: (plan: string) => readonly string[];
  /** The same content gets the same name, so that adding it twice keeps it once. What is wrong with it is told in the language of `say`. */
  readonly add: (plan: string, name: string, content: Uint8Array, say?: Say) => AddedFile;
  /** Where a file lies; null for names that could not be one. */
  readonly pathOf: (plan: string, name: string) => string | null;
};

const planId = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Sound files in the folder `assets` of each own plan, beside the plan itself. */
export const createSoundFiles = (plans: string): SoundFiles => {
  const folderOf = (plan: string): string => join(plans, plan, 'assets');
  return {
    list: (plan) => namesIn(folderOf(plan)).filter((name) => soundFileName.test(name)),
    add: (plan, name, content, say = sayEnglish) => {
      const problem = soundFileProblem(name, content, say);
      if (problem !== null) return { ok: false, reason: problem };
      if (!planId.test(plan)) return { ok: false, reason: say('This plan cannot keep sound files.') };
      const kept = `${plainName(name)}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${kindByName(name) ?? 'wav'}`;
      try {
        mkdirSync(folderOf(plan), { recursive: true });
        safeWrite(join(folderOf(plan), kept), content);
        return { ok: true, name: kept };
      } catch (error) {
        if (errorCode(error) === '') throw error;
        return { ok: false, reason: say('The sound file could not be kept: {fault}.', { fault: faultInWords(error, say) }) };
      }
    },
    pathOf: (plan, name) => (planId.test(plan) && soundFileName.test(name) ? join(folderOf(plan), name) : null),
  };
};

/** The name without its end, in small letters, digits and hyphens. */
const plainName = (name: string): string =>
  name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'sound';

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error))) return [];
    throw error;
  }
};
