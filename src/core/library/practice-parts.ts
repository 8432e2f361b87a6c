import { compileTiming } from '../patterns/compile.ts';
import { plannedLength } from '../patterns/segment.ts';
import type { Language } from '../plan/text.ts';
import { instant } from '../time.ts';
import { type Say, told } from '../words/say.ts';
import type { PracticePart } from './library-contract.ts';
import type { LibraryPractice } from './practice.ts';

/** A practice part by part in time, as the plan that is open would lead it; its own words are in `language`. `people` is null where nobody knows yet. */
export const partsOf = (practice: LibraryPractice, people: number | null, say: Say, language: Language): readonly PracticePart[] =>
  practice.timing.flatMap((timing, part) =>
    compileTiming(timing, { practiceId: practice.id, part, people, until: anyInstant }).map((segment) => ({
      label: told(segment.desk.label, say, language),
      detail: told(segment.desk.detail, say, language),
      length: plannedLength(segment),
      open: segment.length.kind === 'open',
    })),
  );

/** A clock time does not change what a part is planned to last. */
const anyInstant = () => instant(0);
