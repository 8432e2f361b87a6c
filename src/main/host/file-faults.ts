import { type Phrase, phrase, type Say, sayEnglish, told } from '../../core/words/say.ts';
import { errorCode } from './safe-write.ts';

const faults: Readonly<Record<string, Phrase>> = {
  ENOSPC: phrase('the disk is full'),
  EDQUOT: phrase('your share of the disk is full'),
  EACCES: phrase('this folder may not be written'),
  EPERM: phrase('this folder may not be written'),
  EROFS: phrase('the disk can only be read'),
  EBUSY: phrase('another program holds the file'),
  EMFILE: phrase('too many files are open'),
  EIO: phrase('the disk reports a fault'),
  ENOENT: phrase('the folder or file is not there'),
  ENOTDIR: phrase('there is a file where a folder should be'),
  EEXIST: phrase('there is a file where a folder should be'),
  EISDIR: phrase('it is a folder'),
};

/** Why a file could not be read or written, as the end of a sentence. */
export const faultPhrase = (error: unknown): Phrase => faults[errorCode(error)] ?? phrase('the disk did not accept it');

/** The same in the language of `say`. */
export const faultInWords = (error: unknown, say: Say = sayEnglish): string => told(faultPhrase(error), say, say.language);
