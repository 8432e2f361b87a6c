import { frameOf } from '../../src/renderer/parts/spiral/curve.ts';
import { drawSpiral } from '../../src/renderer/parts/spiral/drawing.ts';

/** The four stages and the ground in sRGB, from the tokens `--weld-dk` … `--peat-900`: icons stand where no style sheet reaches. */
const colours = ['#eacb74', '#90bae6', '#8eccab', '#e18663'] as const;
const ground = '#16120e';

/** The spiral mark as an SVG. A `tile` has a dark ground with round corners, for icons on a desktop; without it the mark stands on a round one. */
export const markSvg = (under: 'tile' | 'round'): string => {
  const drawing = drawSpiral({
    mode: 'mark',
    earlier: 1,
    growth: 1.95,
    weight: 1.4,
    here: null,
    inner: null,
    tones: { earlier: 0.9, done: 1, ahead: 1 },
  });
  const { left, top, side } = frameOf(drawing.shape);
  const margin = side * (under === 'tile' ? 0.16 : 0.13);
  const size = side + 2 * margin;
  const [x, y] = [left - margin, top - margin];
  const shape =
    under === 'tile'
      ? `<rect x="${short(x)}" y="${short(y)}" width="${short(size)}" height="${short(size)}" rx="${short(size * 0.22)}" fill="${ground}"/>`
      : `<circle cx="${short(x + size / 2)}" cy="${short(y + size / 2)}" r="${short(size / 2)}" fill="${ground}"/>`;
  const strokes = drawing.strokes.map(
    ({ d, stage, opacity }) => `<path fill="${colours[stage - 1]}" opacity="${opacity}" d="${coarse(d)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, size, size].map(short).join(' ')}"><title>The spiral</title>${[shape, ...strokes].join('')}</svg>\n`;
};

/** One decimal is finer than any icon. */
const short = (length: number): string => String(Number(length.toFixed(1)));

const coarse = (path: string): string => path.replace(/\d+\.\d+/g, (number) => short(Number(number)));
