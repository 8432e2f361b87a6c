import type { Path } from '../../../core/plan/plan-place.ts';
import { placeId } from './editing.ts';

/** Puts the focus at a place of the form, or at the nearest one around it, and opens what it lies in. */
export const focusAt = (form: HTMLElement, path: Path): void => {
  for (let length = path.length; length > 0; length -= 1) {
    const place = form.querySelector<HTMLElement>(`#${CSS.escape(placeId(path.slice(0, length)))}`);
    if (place === null) continue;
    for (let around = place.closest('details'); around !== null; around = around.parentElement?.closest('details') ?? null)
      around.open = true;
    const field = place.matches(fields) ? place : (place.querySelector<HTMLElement>(fields) ?? place);
    field.focus({ preventScroll: true });
    bringIntoSight(field);
    return;
  }
};

const fields = 'input, textarea, select';

/** Scrolls what an element lies in, and nothing around that: the console behind the editor never moves. */
export const bringIntoSight = (element: HTMLElement): void => {
  const scroller = element.closest('.editor-form, .practice-editor');
  for (const each of [scroller, scroller?.closest('.practice-editor')])
    each?.scrollBy({ top: element.getBoundingClientRect().top - each.getBoundingClientRect().top - 72 });
};
