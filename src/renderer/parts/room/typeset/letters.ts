import { estimatedSpace, estimatedWidth } from '../../../../core/room/estimate.ts';
import type { Capitals } from '../fitting.ts';

/** A way to set letters: the family as the page's own property names it, and the weight. */
export type Letters = { readonly family: '--font-voice' | '--font-ui' | '--font-arabic' | '--font-hebrew'; readonly weight: number };

/** How wide words are, as a share of the type size. */
export type Measure = (words: string, letters: Letters, tracking: number, language: string) => number;

/* At this size the browser chooses the low optical size that the room's pictures are set in. */
const measuredAt = 30;
/** What rounding may cost. */
const room = 1.004;

const known = new Map<string, number>();
const fonts = new Map<string, string>();
let capitals: Capitals | undefined;
let context: CanvasRenderingContext2D | null | undefined;

/** Measures with the page's own fonts, each piece of text once; without a canvas it estimates. Costs no layout. */
export const measureWords: Measure = (words, letters, tracking, language) => {
  const name = `${letters.family} ${letters.weight} ${tracking} ${language} ${words}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const width = measured(words, letters, tracking, language);
  if (known.size > 5000) known.clear();
  known.set(name, width);
  return width;
};

/** How high capitals are in the letters that the page has now; without a canvas as in its own. */
export const capitalsNow = (): Capitals => {
  capitals ??= { voice: capitalOf({ family: '--font-voice', weight: 420 }), aside: capitalOf({ family: '--font-ui', weight: 450 }) };
  return capitals;
};

/** When a font has come, everything is measured anew. */
export const forgetWidths = (): void => {
  known.clear();
  fonts.clear();
  capitals = undefined;
};

const measured = (words: string, letters: Letters, tracking: number, language: string): number => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return words === ' ' ? estimatedSpace : estimatedWidth(words);
  if (foreign.test(words)) return (widthOnPage(words, letters, tracking, language) / measuredAt) * room;
  context.font = fontOf(letters);
  context.letterSpacing = `${tracking * measuredAt}px`;
  context.textRendering = 'geometricPrecision';
  return (context.measureText(words).width / measuredAt) * room;
};

const capitalOf = (letters: Letters): number => {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return 1;
  context.font = fontOf(letters);
  context.textRendering = 'geometricPrecision';
  return context.measureText('H').actualBoundingBoxAscent / measuredAt;
};

/** Letters for which the computer's own may stand in: a canvas may choose others than the page. */
const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/u;

let ruler: HTMLElement | undefined;

/** The width on the page itself, in a place of its own that lays out nothing else. */
const widthOnPage = (words: string, letters: Letters, tracking: number, language: string): number => {
  if (ruler === undefined) {
    ruler = document.createElement('span');
    ruler.setAttribute('aria-hidden', 'true');
    Object.assign(ruler.style, { position: 'fixed', top: '-200px', left: '0', visibility: 'hidden', whiteSpace: 'pre', contain: 'layout' });
  }
  if (!ruler.isConnected) document.body.append(ruler);
  ruler.lang = language;
  ruler.style.font = fontOf(letters);
  ruler.style.letterSpacing = `${tracking}em`;
  ruler.textContent = words;
  return ruler.getBoundingClientRect().width;
};

const fontOf = ({ family, weight }: Letters): string => {
  const name = `${family} ${weight}`;
  const before = fonts.get(name);
  if (before !== undefined) return before;
  const families = getComputedStyle(document.documentElement).getPropertyValue(family).trim() || 'serif';
  const font = `${weight} ${measuredAt}px ${families}`;
  fonts.set(name, font);
  return font;
};
