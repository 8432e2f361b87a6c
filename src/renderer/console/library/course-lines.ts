import { compileTiming } from '../../../core/patterns/compile.ts';
import { timingSchema } from '../../../core/patterns/parameters.ts';
import { plannedLength, type Segment } from '../../../core/patterns/segment.ts';
import { isFields, valueAt } from '../../../core/plan/plan-place.ts';
import type { Language } from '../../../core/plan/text.ts';
import { formatLength, type Instant, instant, type Millis, millis, minutes, total } from '../../../core/time.ts';
import { editorWords } from '../words.ts';
import { choiceWords } from './editing.ts';

/** A segment as the course in time shows it. */
export type CourseLine = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly length: Millis;
  readonly isOpen: boolean;
};

/** A part of the practice in time; null lines where it cannot be read as it stands. */
export type CoursePart = { readonly title: string; readonly lines: readonly CourseLine[] | null; readonly length: Millis };

/** The whole course; its length is null while a part cannot be read. */
export type Course = { readonly parts: readonly CoursePart[]; readonly length: Millis | null };

/** What the timing of a practice in the form of a file comes to, whatever else in it is not finished. */
export const courseOf = (file: unknown, language: Language): Course => {
  const timing = valueAt(file, ['timing']);
  const parts = (Array.isArray(timing) ? timing : []).map((part: unknown, place) => partOf(part, place, language));
  return { parts, length: parts.some((part) => part.lines === null) ? null : total(parts.map((part) => part.length)) };
};

const partOf = (part: unknown, place: number, language: Language): CoursePart => {
  const title = editorWords.course.part(place + 1, choiceWords('pattern', isFields(part) ? String(part.pattern) : ''));
  const reading = timingSchema.safeParse(part);
  if (!reading.success) return { title, lines: null, length: minutes(0) };
  const segments = compileTiming(reading.data, { practiceId: 'practice', part: place, people: null, until: anyInstant });
  return { title, lines: segments.map((segment) => lineOf(segment, language)), length: total(segments.map(plannedLength)) };
};

const lineOf = (segment: Segment, language: Language): CourseLine => ({
  id: segment.id,
  label: editorWords.told(segment.desk.label, language),
  detail: editorWords.told(segment.desk.detail, language),
  length: plannedLength(segment),
  isOpen: segment.length.kind === 'open',
});

/** A clock time does not change what a part is planned to last. */
const anyInstant = (): Instant => instant(0);

/** How a length stands to the least and most minutes of a practice; null where these are no numbers yet. */
export const rangeSentence = (file: unknown, length: Millis): { readonly fits: boolean; readonly sentence: string } | null => {
  const [least, most] = [valueAt(file, ['minutes', 'least']), valueAt(file, ['minutes', 'most'])];
  if (typeof least !== 'number' || typeof most !== 'number') return null;
  if (length > minutes(most)) return { fits: false, sentence: editorWords.course.over(formatLength(millis(length - minutes(most))), most) };
  if (length < minutes(least))
    return { fits: false, sentence: editorWords.course.under(formatLength(millis(minutes(least) - length)), least) };
  return { fits: true, sentence: editorWords.course.within(least, most) };
};
