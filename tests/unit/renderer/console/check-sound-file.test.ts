import { describe, expect, it } from 'vitest';
import { measureInWords } from '../../../../src/core/sound-file.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';
import { checkSoundFile, type Decode } from '../../../../src/renderer/console/check-sound-file.ts';

/** A wave file of the sizes that its head states and that it really has. */
const wave = (stated: number, real = stated): Uint8Array => {
  const content = new Uint8Array(real);
  content.set(new TextEncoder().encode('RIFF'), 0);
  new DataView(content.buffer).setUint32(4, stated - 8, true);
  content.set(new TextEncoder().encode('WAVE'), 8);
  return content;
};
const file = (name: string, content: Uint8Array, size = content.byteLength) => ({
  name,
  size,
  arrayBuffer: async () => new Uint8Array(content).buffer,
});
const tone: Decode = async () => ({
  duration: 2,
  length: 96_000,
  numberOfChannels: 1,
  getChannelData: () => new Float32Array(96_000).fill(0.1),
});
const broken: Decode = () => Promise.reject(new Error('no sound'));
const nothing: Decode = async () => ({ duration: 0, length: 0, numberOfChannels: 1, getChannelData: () => new Float32Array(0) });

describe('a sound file before it is added', () => {
  it('is measured: length and loudness', async () => {
    const checked = await checkSoundFile(file('elm.wav', wave(400)), tone);
    expect(checked).toMatchObject({ ok: true, measure: { length: seconds(2), loudness: expect.closeTo(-20, 3) } });
  });

  it.each([
    ['empty', file('elm.wav', new Uint8Array(0)), tone, 'This file is empty. Copy it once more from where it came.'],
    [
      'cut short',
      file('elm.wav', wave(4000, 400)),
      tone,
      'This file ends in the middle; it may not have been copied whole. Copy it once more.',
    ],
    [
      'renamed text',
      file('elm.mp3', new TextEncoder().encode('Once upon a time')),
      tone,
      'This file is called .mp3 but holds something else. Only real sound files can be added.',
    ],
    [
      '500 MB large, without being read',
      { ...file('elm.wav', wave(400), 500_000_000), arrayBuffer: () => Promise.reject(new Error('it was read')) },
      tone,
      'This file is larger than 100 MB. Save it as MP3, Ogg or Opus and add that one.',
    ],
    [
      'without permission',
      { ...file('elm.wav', wave(400)), arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) },
      tone,
      'This file may not be read. Look at its permissions, or copy it to another folder first.',
    ],
    [
      'damaged',
      file('elm.wav', wave(400)),
      broken,
      'This browser cannot play this file. It may be damaged or cut short; save it again as MP3, Ogg or WAV.',
    ],
    ['without a sound in it', file('elm.wav', wave(400)), nothing, 'This file holds no sound.'],
    [
      'of another kind',
      file('elm.doc', wave(400)),
      tone,
      'This is not a sound file that can be used. Choose one that ends in .wav, .mp3, .ogg, .flac or .opus.',
    ],
  ])('is refused with a sentence when it is %s', async (_, wrong, decode, reason) => {
    expect(await checkSoundFile(wrong, decode)).toEqual({ ok: false, reason });
  });

  it.each([
    [-20, '3:00 long, of good loudness (−20 dB)'],
    [-8, '3:00 long, loud (−8 dB)'],
    [-40, '3:00 long, soft (−40 dB)'],
    [-90, '3:00 long, almost silent (−90 dB)'],
  ])('tells %d dB in words', (loudness, words) => {
    expect(measureInWords({ length: minutes(3), loudness })).toBe(words);
  });
});
