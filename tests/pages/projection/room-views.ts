import { type Instant, instant } from '../../../src/core/time.ts';
import type { FaceView, ProjectionView } from '../../../src/core/views/projection-view.ts';
import { roomNames } from '../../../src/core/words/room-names.ts';
import type { Clock } from '../../../src/renderer/clock.ts';

/** One line of English. */
export const english = (words: string) => [{ language: 'en', direction: 'ltr', words } as const];

/** The same in English and Arabic. */
export const twoLanguages = (inEnglish: string, inArabic: string) =>
  [
    { language: 'en', direction: 'ltr', words: inEnglish },
    { language: 'ar', direction: 'rtl', words: inArabic },
  ] as const;

/** Half past seven in the evening, universal time. */
export const began: Instant = instant(Date.parse('2026-06-20T19:30:00Z'));

/** A picture with a face, in the second stage of an evening, without a clock. */
export const room = (face: FaceView, more: Partial<ProjectionView> = {}): ProjectionView => {
  const view = {
    screen: 'picture',
    theme: 'hall',
    key: face.kind,
    stage: 'honoring-pain',
    face,
    clock: { kind: 'none' },
    spiral: { stage: 2, lastStage: 2, place: 0.5, earlier: 0, inner: null },
    languages: ['en'],
    timeZone: 'UTC',
    layout: 'stacked',
    size: { depth: 14, width: 2 },
    card: null,
    number: null,
    ...more,
  } as const;
  return { ...view, names: roomNames(view.face, view.spiral, view.languages) };
};

/** A prompt in pair work. */
export const prompt: FaceView = {
  kind: 'prompt',
  prompt: english('What I love about being alive on Earth is …'),
  who: { speaks: english('B speaks.'), listens: english('A listens.') },
};

/** A host clock that starts at an instant and goes with the (faked) counter of the page. */
export const clockFrom = (start: Instant, speed = 1): Clock => {
  const zero = performance.now();
  return { now: () => instant(start + (performance.now() - zero) * speed), speed };
};
