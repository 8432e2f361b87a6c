/** What is wrong with the picture as it is drawn now; empty when all is well. `floor`: least height of capitals of main words, in pixels of the screen. */
export const measurePicture = (floor: number, wordFloor: number): readonly string[] => {
  const canvas = document.querySelector('.room-canvas');
  if (canvas === null) return ['there is no picture'];
  const frame = canvas.getBoundingClientRect();
  const inTheWay = [...canvas.querySelectorAll('.ring, .spiral, .seats, .digits, .pips')];
  const passages = [...canvas.querySelectorAll<HTMLElement>('.set')];
  return passages.flatMap((passage, index) => {
    const what = `${passage.className} “${(passage.textContent ?? '').slice(0, 24)}”`;
    const own = passage.getBoundingClientRect();
    const lines = lineRects(passage);
    const place = (passage.closest('.fitted') ?? passage.closest('.foot-words') ?? canvas).getBoundingClientRect();
    const group = passage.closest('.fitted-group')?.getBoundingClientRect() ?? place;
    const problems: string[] = [];
    for (const line of lines) {
      if (line.left < place.left - 1 || line.right > place.right + 1)
        problems.push(`${what} is wider than its place by ${Math.round(Math.max(place.left - line.left, line.right - place.right))} px`);
      if (line.left < group.left - 1 || line.right > group.right + 1) problems.push(`${what} leaves its column`);
      const hit = inTheWay.find((other) => overlaps(line, other.getBoundingClientRect(), own));
      if (hit) problems.push(`${what} lies over ${hit.getAttribute('class')}`);
    }
    const isFoot = passage.closest('.foot') !== null;
    if (!isFoot && (own.top < place.top - 1 || own.bottom > place.bottom + 1))
      problems.push(`${what} is higher than its place by ${Math.round(Math.max(place.top - own.top, own.bottom - place.bottom))} px`);
    if (own.top < frame.top || own.bottom > frame.bottom) problems.push(`${what} leaves the picture`);
    for (const other of passages.slice(index + 1))
      if (overlaps(own, other.getBoundingClientRect(), own)) problems.push(`${what} lies over other words`);
    const capital = capitalOf(passage);
    const least = passage.classList.contains('voice') ? floor : wordFloor;
    if (capital < least - 0.05) problems.push(`${what} has capitals of ${capital.toFixed(1)} px, less than ${least.toFixed(1)}`);
    return problems;
  });
};

/** The box of each line, as wide as its letters. */
const lineRects = (passage: HTMLElement): readonly DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(passage);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
};

/** Sideways by the letters, up and down by the line boxes: letters of a line with room around them may reach a little into it. */
const overlaps = (line: DOMRect, other: DOMRect, box: DOMRect): boolean =>
  Math.min(line.right, other.right) - Math.max(line.left, other.left) > 1 &&
  Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1;

const shares = new Map<string, number>();
const context = document.createElement('canvas').getContext('2d');

/** The height of an H in the letters and at the size that the passage is really set in. */
const capitalOf = (passage: HTMLElement): number => {
  const style = getComputedStyle(passage);
  const name = `${style.fontWeight} ${style.fontFamily}`;
  let share = shares.get(name);
  if (share === undefined && context !== null) {
    /* At 30 px the browser takes the low optical size that the pictures are set in. */
    context.font = `${style.fontWeight} 30px ${style.fontFamily}`;
    context.textRendering = 'geometricPrecision';
    share = context.measureText('H').actualBoundingBoxAscent / 30;
    shares.set(name, share);
  }
  return (share ?? 0) * Number.parseFloat(style.fontSize);
};
