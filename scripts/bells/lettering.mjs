// Digits and the few letters of a scale, five pixels high, drawn as rows of three (m and k of their own width).

/** @type {Readonly<Record<string, readonly string[]>>} */
const glyphs = {
  0: ['###', '# #', '# #', '# #', '###'],
  1: [' # ', '## ', ' # ', ' # ', '###'],
  2: ['###', '  #', '###', '#  ', '###'],
  3: ['###', '  #', ' ##', '  #', '###'],
  4: ['# #', '# #', '###', '  #', '  #'],
  5: ['###', '#  ', '###', '  #', '###'],
  6: ['###', '#  ', '###', '# #', '###'],
  7: ['###', '  #', '  #', ' # ', ' # '],
  8: ['###', '# #', '###', '# #', '###'],
  9: ['###', '# #', '###', '  #', '###'],
  '.': [' ', ' ', ' ', ' ', '#'],
  '-': ['   ', '   ', '###', '   ', '   '],
  k: ['#  ', '# #', '## ', '# #', '# #'],
  s: ['   ', '###', '#  ', ' ##', '###'],
  H: ['# #', '# #', '###', '# #', '# #'],
  z: ['   ', '###', ' ##', '#  ', '###'],
  d: ['  #', '  #', '###', '# #', '###'],
  B: ['## ', '# #', '## ', '# #', '## '],
  F: ['###', '#  ', '## ', '#  ', '#  '],
  S: ['###', '#  ', '###', '  #', '###'],
  ' ': [' ', ' ', ' ', ' ', ' '],
};

/** Pixels that a text takes, at twice the drawn size. @param {string} text */
export const widthOf = (text) => [...text].reduce((sum, letter) => sum + 2 * ((glyphs[letter]?.[0]?.length ?? 0) + 1), -2);

/** Every pixel of a text whose upper left corner is at (0, 0), at twice the drawn size. @param {string} text @returns {(readonly [number, number])[]} */
export const pixelsOf = (text) => {
  /** @type {(readonly [number, number])[]} */
  const pixels = [];
  let left = 0;
  for (const letter of text) {
    const rows = glyphs[letter] ?? [];
    for (const [y, row] of rows.entries())
      for (const [x, mark] of [...row].entries())
        if (mark === '#')
          for (const [dx, dy] of [
            [0, 0],
            [1, 0],
            [0, 1],
            [1, 1],
          ])
            pixels.push([left + 2 * x + dx, 2 * y + dy]);
    left += 2 * ((rows[0]?.length ?? 0) + 1);
  }
  return pixels;
};
