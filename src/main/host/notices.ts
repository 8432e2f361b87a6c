import type { Fact } from '../../core/session/session.ts';
import { formatLength, type Millis, millis } from '../../core/time.ts';
import type { HostStateView } from '../../core/views/console-view.ts';

/** Things to tell the facilitator once. */
export type Notices = {
  readonly add: (words: string) => void;
  readonly dismiss: (id: number) => void;
  readonly list: () => HostStateView['notices'];
};

const most = 12;

/** A list of notices, newest last; the oldest make room. */
export const createNotices = (): Notices => {
  let last = 0;
  let list: HostStateView['notices'] = [];
  return {
    add: (words) => {
      last += 1;
      list = [...list, { id: last, words }].slice(-most);
    },
    dismiss: (id) => {
      list = list.filter((notice) => notice.id !== id);
    },
    list: () => list,
  };
};

/** What is said after a start that found a session: what happened while nobody watched. */
export const continuedWords = (caughtUp: readonly Fact[], torn: boolean): string =>
  ['The session was continued where it stood.', ...(torn ? ['The last line of its journal was unfinished and was left out.'] : [])]
    .concat(gapWords(caughtUp))
    .join(' ');

/** What is said after the machine slept, or its clock was set ahead, while a session ran. */
export const sleptWords = (length: Millis, caughtUp: readonly Fact[]): string =>
  [`The computer slept for ${roundLength(length)}, or its clock was set ahead. Time went on for the session.`, ...gapWords(caughtUp)].join(
    ' ',
  );

/** What is said after the clock was set back while a session ran. */
export const movedWords = (by: Millis): string =>
  `The computer’s clock was set back by ${roundLength(millis(-by))}. The session moved with it: no time was lost or gained.`;

const gapWords = (caughtUp: readonly Fact[]): readonly string[] => {
  const ended = caughtUp.filter((fact) => (fact.type === 'segmentEntered' && fact.how !== 'start') || fact.type === 'dayEnded').length;
  const missed = caughtUp.filter((fact) => fact.type === 'strikeMissed').length;
  return [
    ...(ended > 0 ? [ended === 1 ? 'One part ended meanwhile.' : `${ended} parts ended meanwhile.`] : []),
    ...(missed > 0
      ? [missed === 1 ? 'One bell fell into the gap and was not rung.' : `${missed} bells fell into the gap and were not rung.`]
      : []),
  ];
};

const roundLength = (length: Millis): string =>
  `${formatLength(millis(Math.round(length / 1000) * 1000))} ${length < 3_600_000 ? 'minutes' : 'hours'}`;
