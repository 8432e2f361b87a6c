import { cosineAndSine } from './exact.mjs';

const twoPi = 6.283185307179586;

/**
 * Makes what tells the power at each of `size / 2` frequencies in `size` samples, through a Hann window, 1 for a full-scale tone. `size` is a
 * power of two.
 * @param {number} size @returns {(sound: ArrayLike<number>, start: number) => Float64Array}
 */
export const createSpectrum = (size) => {
  const turns = Array.from({ length: size }, (_, at) => cosineAndSine((twoPi * at) / size));
  const cosines = Float64Array.from(turns, ([cosine]) => cosine);
  const sines = Float64Array.from(turns, ([, sine]) => sine);
  const window = cosines.map((cosine) => (1 - cosine) / 2);
  const bits = Math.log2(size);
  const places = Uint32Array.from({ length: size }, (_, at) => {
    let place = 0;
    for (let bit = 0; bit < bits; bit += 1) place |= ((at >> bit) & 1) << (bits - 1 - bit);
    return place;
  });
  const real = new Float64Array(size);
  const imaginary = new Float64Array(size);

  return (sound, from) => {
    for (let at = 0; at < size; at += 1) real[places[at] ?? 0] = (sound[from + at] ?? 0) * (window[at] ?? 0);
    imaginary.fill(0);
    for (let half = 1; half < size; half *= 2) {
      const stride = size / (2 * half);
      for (let start = 0; start < size; start += 2 * half)
        for (let step = 0; step < half; step += 1) {
          const at = start + step;
          const other = at + half;
          const turn = step * stride;
          const x = real[other] * cosines[turn] + imaginary[other] * sines[turn];
          const y = imaginary[other] * cosines[turn] - real[other] * sines[turn];
          real[other] = real[at] - x;
          imaginary[other] = imaginary[at] - y;
          real[at] += x;
          imaginary[at] += y;
        }
    }
    // A tone of height 1 gives a quarter of the size behind this window.
    const scale = 4 / size;
    return real.subarray(0, size / 2).map((value, at) => (value * value + imaginary[at] * imaginary[at]) * scale * scale);
  };
};
