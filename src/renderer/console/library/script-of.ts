import type { LibraryPractice } from '../../../core/library/practice.ts';
import { compileTiming } from '../../../core/patterns/compile.ts';
import type { RoomFace, Segment } from '../../../core/patterns/segment.ts';
import type { Text } from '../../../core/plan/text.ts';
import { type Instant, instant } from '../../../core/time.ts';
import type { Said } from '../../../core/words/say.ts';

type Timed = Pick<LibraryPractice, 'id' | 'timing'>;

/** Words to say, with the part that they belong to. */
export type SpokenPart = { readonly key: string; readonly label: Said; readonly detail: Said; readonly words: Text };

/** Everything that is said in a practice, in order. */
export const scriptOf = (practice: Timed): readonly SpokenPart[] =>
  segmentsOf(practice).flatMap(({ id, desk: { label, detail, say } }) => (say === null ? [] : [{ key: id, label, detail, words: say }]));

/** What the room reads in a practice, in order, each once. */
export const promptsOf = (practice: Timed): readonly Text[] => {
  const found = new Map<string, Text>();
  for (const { room } of segmentsOf(practice)) for (const text of textsOf(room)) found.set(JSON.stringify(text), text);
  return [...found.values()];
};

const segmentsOf = ({ id, timing }: Timed): readonly Segment[] =>
  timing.flatMap((each, part) => compileTiming(each, { practiceId: id, part, people: null, until: anyInstant }));

/** A clock time does not change what is said. */
const anyInstant = (): Instant => instant(0);

const textsOf = (room: RoomFace): readonly Text[] => {
  switch (room.kind) {
    case 'prompt':
    case 'voice':
      return [room.prompt];
    case 'card':
    case 'reading':
      return [room.words];
    case 'title':
    case 'return':
    case 'groups':
      return room.words === null ? [] : [room.words];
    case 'image':
      return [room.alt];
    case 'stage':
    case 'silence':
      return [];
    default:
      return room satisfies never;
  }
};
