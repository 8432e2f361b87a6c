import { instruments } from './instruments.mjs';
import { weightedPower } from './measure.mjs';
import { sampleRate, strike } from './synthesis.mjs';
import { writeWav } from './wav.mjs';

/**
 * Mean square that every bell is brought to: about −23 LKFS over the first two seconds. It leaves room for two strikes at one instant
 * and for nine in a row.
 */
const power = 0.005876;

/** The bells as they ship: name, words and the file's bytes; the same bytes each time. */
export const makeBells = () =>
  instruments.map((instrument) => {
    const sound = strike(instrument);
    const gain = Math.sqrt(power / weightedPower(sound));
    return {
      sound: instrument.sound,
      instrument,
      wav: writeWav(
        sound.map((value) => value * gain),
        sampleRate,
      ),
    };
  });
