// Sine, cosine and the exponential from additions and multiplications alone. Math.sin and Math.exp may differ in the last bit from one
// engine to the next; sums and products may not. So the bells come out the same, byte for byte, wherever they are made.

const terms = 26;

/** e to the power of x, exact to a double's precision for |x| ≤ 4 (a power series). @param {number} x */
export const exponential = (x) => {
  let [term, sum] = [1, 1];
  for (let n = 1; n <= 2 * terms; n += 1) {
    term = (term * x) / n;
    sum += term;
  }
  return sum;
};

/** Cosine and sine of an angle in radians, for |x| ≤ 2π (power series). @param {number} x @returns {readonly [number, number]} */
export const cosineAndSine = (x) => {
  let [term, cosine, sine] = [1, 1, 0];
  for (let n = 1; n <= 2 * terms; n += 1) {
    term = (term * x) / n;
    const sign = n % 4 < 2 ? 1 : -1;
    if (n % 2 === 0) cosine += sign * term;
    else sine += sign * term;
  }
  return [cosine, sine];
};

/**
 * Noise between −1 and 1 that is the same each time: a linear congruential generator (Numerical Recipes' constants).
 * @param {number} seed
 */
export const createNoise = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
};
