import { between, type Millis, millis, minutes, noTime } from '../time.ts';
import { optOutLine } from '../words/plan-words.ts';
import { type Phrase, phrase } from '../words/say.ts';
import { isBreak, type Look, onDay, type Seen } from './look.ts';
import type { Remark } from './remark.ts';

/** Strong practice without ten minutes that settle people after it: grounding, a break, free time (domain 3, pacing). */
export const groundingRemarks = (look: Look): readonly Remark[] =>
  look.days.flatMap((day) =>
    day.flatMap((seen, place): Remark[] => {
      if (!seen.practice.flags?.includes('strong emotion')) return [];
      const settled = settledAfter(seen, day.slice(place + 1));
      if (settled >= settlingTime) return [];
      const grounding = look.fromLibrary('grounding');
      return [
        {
          id: 'no grounding',
          place: { day: seen.day, practice: seen.practice.id },
          words: onDay(
            look,
            seen.day,
            settled === noTime
              ? phrase('After “{title}” there is nothing that settles people.', { title: seen.title })
              : phrase(
                  'After “{title}” there {minutes, plural, =0 {is less than a minute} one {is only # minute} other {are only # minutes}} to settle people.',
                  { title: seen.title, minutes: Math.floor(settled / minutes(1)) },
                ),
          ),
          reason: phrase('Strong feeling needs about ten minutes to settle before the next thing, or the way home.'),
          fix: grounding ? { kind: 'insert', press: phrase('Add grounding after it'), after: seen.practice.id, practice: grounding } : null,
        },
      ];
    }),
  );

const settlingTime = minutes(10);

const settledAfter = (strong: Seen, rest: readonly Seen[]): Millis => {
  let settled: number = strong.practice.settling ?? noTime;
  let end = strong.end;
  for (const next of rest) {
    settled += Math.max(0, between(end, next.start));
    const length = next.run.planned;
    if (!isBreak(next.practice) && (next.practice.settling ?? noTime) < length) return millis(settled);
    settled += length;
    end = next.end;
    if (settled >= settlingTime) return millis(settled);
  }
  return millis(settled);
};

/** Touch, gaze or closed eyes without a line that says how to take part otherwise. */
export const optOutRemarks = (look: Look): readonly Remark[] =>
  look.days.flat().flatMap((seen): Remark[] => {
    const asked = (['touch', 'eye contact', 'eyes closed'] as const).filter((flag) => seen.practice.flags?.includes(flag));
    const [first] = asked;
    if (first === undefined || seen.practice.consent !== undefined) return [];
    return [
      {
        id: 'no opt-out line',
        place: { day: seen.day, practice: seen.practice.id },
        words: onDay(
          look,
          seen.day,
          phrase('“{title}” asks for {asked}, but does not say how to take part otherwise.', {
            title: seen.title,
            asked: { listed: asked.map((flag) => askedFor[flag]), as: 'and' },
          }),
        ),
        reason: phrase('People can choose freely only when they hear beforehand that there is a choice.'),
        fix: {
          kind: 'consent',
          press: phrase('Add an opt-out line'),
          practice: seen.practice.id,
          words: optOutLine(first, look.plan.languages),
        },
      },
    ];
  });

const askedFor: Readonly<Record<'touch' | 'eye contact' | 'eyes closed', Phrase>> = {
  touch: phrase('touch'),
  'eye contact': phrase('eye contact'),
  'eyes closed': phrase('eyes closed'),
};

/** A practice that asks for more experience than those who lead the plan say they have. */
export const experienceRemarks = (look: Look): readonly Remark[] =>
  look.plan.experience !== 'emerging'
    ? []
    : look.days.flat().flatMap((seen): Remark[] =>
        seen.practice.level !== 'experienced'
          ? []
          : [
              {
                id: 'above experience',
                place: { day: seen.day, practice: seen.practice.id },
                words: onDay(look, seen.day, phrase('“{title}” is meant for experienced facilitators.', { title: seen.title })),
                reason: phrase(
                  'This plan says that it is led by emerging facilitators. Lead it with someone who knows it, or choose another practice.',
                ),
                fix: null,
              },
            ],
      );

/** Pair work with an odd number of people and no word on what happens then. */
export const oddRemarks = (look: Look): readonly Remark[] => {
  const { people } = look.plan;
  if (people === undefined || people % 2 === 0) return [];
  return look.days.flat().flatMap((seen): Remark[] =>
    seen.practice.odd !== undefined || !isPairWork(seen)
      ? []
      : [
          {
            id: 'odd number',
            place: { day: seen.day, practice: seen.practice.id },
            words: onDay(
              look,
              seen.day,
              phrase('“{title}” is done in pairs, and {people, plural, one {# person is} other {# people are}} expected.', {
                title: seen.title,
                people,
              }),
            ),
            reason: phrase(
              'One person would stand alone. You can step in as a partner while the bells ring by themselves, or three share the time of two.',
            ),
            fix: { kind: 'odd', press: phrase('I step in'), practice: seen.practice.id, choice: 'the facilitator joins' },
          },
        ],
  );
};

const isPairWork = (seen: Seen): boolean =>
  seen.practice.timing.some(
    (timing) => (timing.pattern === 'dyad-sentences' && timing.turnsPerPrompt === 2) || timing.pattern === 'swap-walk',
  );
