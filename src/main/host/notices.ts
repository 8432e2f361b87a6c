import type { Fact } from '../../core/session/session.ts';
import { formatLength, type Millis, millis } from '../../core/time.ts';
import type { HostStateView } from '../../core/views/console-view.ts';
import { oneAfterAnother, type Phrase, phrase, type Said, type Say, told } from '../../core/words/say.ts';

/** Things to tell the facilitator once. */
export type Notices = {
  /** Phrases, and messages without values, change with the language as long as they stand. */
  readonly add: (words: Said) => void;
  readonly dismiss: (id: number) => void;
  readonly list: (say: Say) => HostStateView['notices'];
};

const most = 12;

/** A list of notices, newest last; the oldest make room. */
export const createNotices = (): Notices => {
  let last = 0;
  let list: readonly { readonly id: number; readonly words: Said }[] = [];
  return {
    add: (words) => {
      last += 1;
      list = [...list, { id: last, words }].slice(-most);
    },
    dismiss: (id) => {
      list = list.filter((notice) => notice.id !== id);
    },
    list: (say) => list.map(({ id, words }) => ({ id, words: typeof words === 'string' ? say(words) : told(words, say, say.language) })),
  };
};

/** What is said after a start that found a session: what happened while nobody watched. */
export const continuedWords = (caughtUp: readonly Fact[], torn: boolean): Phrase =>
  oneAfterAnother(
    phrase('The session was continued where it stood.'),
    ...(torn ? [phrase('The last line of its journal was unfinished and was left out.')] : []),
    ...gapWords(caughtUp),
  );

/** What is said after the machine slept, or its clock was set ahead, while a session ran. */
export const sleptWords = (length: Millis, caughtUp: readonly Fact[]): Phrase =>
  oneAfterAnother(
    phrase('The computer slept for {length}, or its clock was set ahead. Time went on for the session.', { length: roundLength(length) }),
    ...gapWords(caughtUp),
  );

/** What is said after the clock was set back while a session ran. */
export const movedWords = (by: Millis): Phrase =>
  phrase('The computer’s clock was set back by {length}. The session moved with it: no time was lost or gained.', {
    length: roundLength(millis(-by)),
  });

const gapWords = (caughtUp: readonly Fact[]): readonly Phrase[] => {
  const ended = caughtUp.filter((fact) => (fact.type === 'segmentEntered' && fact.how !== 'start') || fact.type === 'dayEnded').length;
  const missed = caughtUp.filter((fact) => fact.type === 'strikeMissed').length;
  return [
    ...(ended > 0 ? [phrase('{count, plural, =1 {One part ended meanwhile.} other {# parts ended meanwhile.}}', { count: ended })] : []),
    ...(missed > 0
      ? [
          phrase(
            '{count, plural, =1 {One bell fell into the gap and was not rung.} other {# bells fell into the gap and were not rung.}}',
            { count: missed },
          ),
        ]
      : []),
  ];
};

const roundLength = (length: Millis): Phrase => {
  const clock = formatLength(millis(Math.round(length / 1000) * 1000));
  return length < 3_600_000 ? phrase('{clock} minutes', { clock }) : phrase('{clock} hours', { clock });
};
