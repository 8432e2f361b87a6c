import { largestSoundFile, type SoundFileMeasure, soundFileProblem } from '../../core/sound-file.ts';
import { seconds } from '../../core/time.ts';
import { sayNow, soundWords } from './words.ts';

/** A file that can be played, with what was found; or a sentence why it is not taken. */
export type CheckedFile =
  | { readonly ok: true; readonly content: ArrayBuffer; readonly measure: SoundFileMeasure }
  | { readonly ok: false; readonly reason: string };

/** Decodes the whole of a file; given by the browser. */
export type Decode = (content: ArrayBuffer) => Promise<Pick<AudioBuffer, 'duration' | 'length' | 'numberOfChannels' | 'getChannelData'>>;

/** Decodes without a loudspeaker and without leave to sound. */
export const decodeSilently: Decode = (content) => new OfflineAudioContext(2, 1, 48_000).decodeAudioData(content);

/** Looks at a file before it is added: size, kind, can it be read, can it be played, how long, how loud. Nothing larger than allowed is read at all. */
export const checkSoundFile = async (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>, decode: Decode): Promise<CheckedFile> => {
  const refuse = (reason: string): CheckedFile => ({ ok: false, reason });
  if (file.size > largestSoundFile)
    return refuse(soundFileProblem(file.name, { byteLength: file.size }, sayNow) ?? soundWords.files.undecodable);
  const content = await read(file);
  if (content === null) return refuse(soundWords.files.unreadable);
  const problem = soundFileProblem(file.name, new Uint8Array(content), sayNow);
  if (problem !== null) return refuse(problem);
  try {
    /* Decoding takes the bytes away, so it gets a copy. */
    const sound = await decode(content.slice(0));
    if (sound.length === 0) return refuse(soundWords.files.empty);
    return { ok: true, content, measure: { length: seconds(sound.duration), loudness: loudnessOf(sound) } };
  } catch {
    return refuse(soundWords.files.undecodable);
  }
};

const read = async (file: Pick<File, 'arrayBuffer'>): Promise<ArrayBuffer | null> => {
  try {
    return await file.arrayBuffer();
  } catch {
    return null;
  }
};

/** The mean level over all channels, in decibels below full scale; every 8th sample tells it well enough. */
const loudnessOf = (sound: Awaited<ReturnType<Decode>>): number => {
  let sum = 0;
  let count = 0;
  for (let channel = 0; channel < sound.numberOfChannels; channel += 1) {
    const samples = sound.getChannelData(channel);
    for (let place = 0; place < samples.length; place += 8) {
      const sample = samples[place] ?? 0;
      sum += sample * sample;
      count += 1;
    }
  }
  return 10 * Math.log10(Math.max(1e-12, sum / Math.max(1, count)));
};
