import { formatLength, type Millis } from './time.ts';
import { type Say, sayEnglish } from './words/say.ts';

/** The largest sound file that is taken, in bytes: an hour of good music as MP3, ten minutes uncompressed. */
export const largestSoundFile = 100_000_000;

/** What is said of a sound file that is larger. */
export const soundFileTooLarge = (say: Say = sayEnglish): string =>
  say('This file is larger than {size} MB. Save it as MP3, Ogg or Opus and add that one.', { size: largestSoundFile / 1_000_000 });

/** The kinds of sound file that every current browser plays, by the end of their names. */
export const soundFileKinds = ['wav', 'mp3', 'ogg', 'flac', 'opus'] as const;

/** A kind of sound file. */
export type SoundFileKind = (typeof soundFileKinds)[number];

/** The kind that a file's name says; null for any other. */
export const kindByName = (name: string): SoundFileKind | null => {
  const end = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return soundFileKinds.find((kind) => kind === end) ?? null;
};

/**
 * What is wrong with a sound file as far as its name and its bytes tell, as one sentence; null when nothing is. Whether it can be played is for a
 * browser to say. Forms: RIFF/WAVE with the length that its head states, MPEG audio frames or an ID3 tag, Ogg pages, a FLAC stream.
 */
export const soundFileProblem = (
  name: string,
  content: Uint8Array | { readonly byteLength: number },
  say: Say = sayEnglish,
): string | null => {
  const kind = kindByName(name);
  if (kind === null) return say('This is not a sound file that can be used. Choose one that ends in .wav, .mp3, .ogg, .flac or .opus.');
  if (content.byteLength === 0) return say('This file is empty. Copy it once more from where it came.');
  if (content.byteLength > largestSoundFile) return soundFileTooLarge(say);
  if (!(content instanceof Uint8Array)) return null;
  if (!beginsAs(kind, content))
    return say('This file is called .{kind} but holds something else. Only real sound files can be added.', { kind });
  if (kind === 'wav' && isCutShort(content))
    return say('This file ends in the middle; it may not have been copied whole. Copy it once more.');
  return null;
};

const letters = (content: Uint8Array, from: number, count: number): string => String.fromCharCode(...content.subarray(from, from + count));

const beginsAs = (kind: SoundFileKind, content: Uint8Array): boolean => {
  switch (kind) {
    case 'wav':
      return letters(content, 0, 4) === 'RIFF' && letters(content, 8, 4) === 'WAVE';
    case 'mp3':
      return letters(content, 0, 3) === 'ID3' || (content[0] === 0xff && ((content[1] ?? 0) & 0xe0) === 0xe0);
    case 'ogg':
    case 'opus':
      return letters(content, 0, 4) === 'OggS';
    case 'flac':
      return letters(content, 0, 4) === 'fLaC' || letters(content, 0, 3) === 'ID3';
    default:
      return kind satisfies never;
  }
};

/** The head of a RIFF file states how many bytes follow it. */
const isCutShort = (content: Uint8Array): boolean => {
  const stated = new DataView(content.buffer, content.byteOffset, content.byteLength).getUint32(4, true);
  return stated !== 0xffffffff && stated + 8 > content.byteLength + 1;
};

/** What was found by playing a file through without sound. */
export type SoundFileMeasure = { readonly length: Millis; readonly loudness: number };

/** A measured file in words: its length, and whether it is soft or loud beside the bells. Loudness is the mean level in decibels below full scale. */
export const measureInWords = ({ length, loudness }: SoundFileMeasure, say: Say = sayEnglish): string => {
  const values = { length: formatLength(length), level: String(Math.round(loudness)).replace('-', '−') };
  if (loudness < -60) return say('{length} long, almost silent ({level} dB)', values);
  if (loudness < -32) return say('{length} long, soft ({level} dB)', values);
  return loudness > -12 ? say('{length} long, loud ({level} dB)', values) : say('{length} long, of good loudness ({level} dB)', values);
};
