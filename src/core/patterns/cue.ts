import { type Millis, noTime } from '../time.ts';
import { type Phrase, phrase, type Said } from '../words/say.ts';
import type { Bell } from './parameters.ts';
import type { Cue, CueReason } from './segment.ts';

/** A bell at the beginning; nothing without a bell. */
export const startCue = (bell: Bell | null, reason: CueReason = 'start'): readonly Cue[] =>
  bell === null ? [] : [{ id: 'start', reason, at: { from: 'start', offset: noTime }, bell, words: null }];

/** A private sign half-way. */
export const halfTimeCue: Cue = { id: 'half', reason: 'half-time', at: { from: 'half' }, bell: null, words: null };

/** The end, with a bell or for the facilitator alone. */
export const endCue = (bell: Bell | null, words: Said | null = null): Cue => ({
  id: 'end',
  reason: 'end',
  at: { from: 'end', offset: noTime },
  bell,
  words,
});

/** A warning before the end; none when it is zero or not shorter than the segment. */
export const warningCue = (before: Millis, length: Millis, bell: Bell | null): readonly Cue[] =>
  before === 0 || before >= length ? [] : [{ id: 'warning', reason: 'warning', at: { from: 'end', offset: before }, bell, words: null }];

/** Bells that call people back, one at most for each instant; those that would come before the beginning are left out. */
export const recallCues = (recalls: readonly { readonly before: Millis; readonly bell: Bell }[], length: Millis): readonly Cue[] =>
  recalls
    .filter((recall, place) => recall.before < length && recalls.findIndex((other) => other.before === recall.before) === place)
    .map((recall) => ({
      id: `recall-${recall.before / 1000}`,
      reason: 'recall',
      at: { from: 'end', offset: recall.before },
      bell: recall.bell,
      words: recall.before === 0 ? phrase('time to be back') : phrase('{length} to go', { length: lengthInWords(recall.before) }),
    }));

/** A whole number of seconds in words, such as "15 minutes" or "1 minute 30 seconds". */
export const lengthInWords = (length: Millis): Phrase => {
  const whole = Math.round(length / 1000);
  const values = { minutes: Math.trunc(whole / 60), seconds: whole % 60 };
  if (values.minutes === 0) return phrase('{seconds, plural, one {# second} other {# seconds}}', { seconds: values.seconds });
  if (values.seconds === 0) return phrase('{minutes, plural, one {# minute} other {# minutes}}', { minutes: values.minutes });
  return phrase('{minutes, plural, one {# minute} other {# minutes}} {seconds, plural, one {# second} other {# seconds}}', values);
};
