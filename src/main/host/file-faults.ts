import { errorCode } from './safe-write.ts';

const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EACCES: 'this folder may not be written',
  EPERM: 'this folder may not be written',
  EROFS: 'the disk can only be read',
  EBUSY: 'another program holds the file',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports a fault',
  ENOENT: 'the folder or file is not there',
  ENOTDIR: 'there is a file where a folder should be',
  EEXIST: 'there is a file where a folder should be',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read or written, as the end of a sentence. */
export const faultInWords = (error: unknown): string => faults[errorCode(error)] ?? 'the disk did not accept it';
