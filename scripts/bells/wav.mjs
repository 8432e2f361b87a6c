// The plainest sound file there is: RIFF/WAVE, one channel, 16 bits.

const headerLength = 44;

/** A file of samples between −1 and 1; refuses what would clip. @param {Float64Array} sound @param {number} rate @returns {Uint8Array} */
export const writeWav = (sound, rate) => {
  const bytes = new Uint8Array(headerLength + sound.length * 2);
  const view = new DataView(bytes.buffer);
  /** @param {number} at @param {string} word */
  const tag = (at, word) => bytes.set(new TextEncoder().encode(word), at);
  tag(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  tag(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  tag(36, 'data');
  view.setUint32(40, sound.length * 2, true);
  for (let at = 0; at < sound.length; at += 1) {
    const value = Math.round((sound[at] ?? 0) * 32767);
    if (value > 32767 || value < -32767) throw new RangeError(`the sound clips at sample ${at}`);
    view.setInt16(headerLength + at * 2, value, true);
  }
  return bytes;
};

/** The samples of a file that `writeWav` wrote, between −1 and 1. @param {Uint8Array} bytes @returns {Float64Array} */
export const readWav = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = (bytes.length - headerLength) / 2;
  return Float64Array.from({ length: count }, (_, at) => view.getInt16(headerLength + at * 2, true) / 32767);
};
