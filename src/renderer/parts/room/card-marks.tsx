import { Pips } from './pips.tsx';

const pitch = 46;
const most = 8;

/** How wide the marks are, in pixels of the canvas. */
export const cardMarksWidth = (of: number): number => Math.min(of, most) * pitch + 20;

/** Which card of a longer text this is: so many short strokes, the present one bold. Of very many only how far, not each. */
export const CardMarks = ({ card: { number, of } }: { readonly card: { readonly number: number; readonly of: number } }) => {
  const shown = Math.min(of, most);
  const present = of <= most ? number : Math.max(1, Math.round((number * most) / of));
  return (
    <div role="img" aria-label={`${number} / ${of}`}>
      <Pips number={present} of={shown} pitch={pitch} />
    </div>
  );
};
