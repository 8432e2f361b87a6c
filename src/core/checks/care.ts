import type { Text } from '../plan/text.ts';
import { between, type Millis, millis, minutes, noTime } from '../time.ts';
import { isBreak, type Look, type Seen, told } from './look.ts';
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
          words: told(
            look,
            seen.day,
            `after “${seen.title}” there ${settled === 0 ? 'is nothing' : `are only ${Math.floor(settled / minutes(1))} minutes`} that settles people.`,
          ),
          reason: 'Strong feeling needs about ten minutes to settle before the next thing, or the way home.',
          fix: grounding ? { kind: 'insert', press: 'Add grounding after it', after: seen.practice.id, practice: grounding } : null,
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
        words: told(look, seen.day, `“${seen.title}” asks for ${asked.join(' and ')}, but does not say how to take part otherwise.`),
        reason: 'People can choose freely only when they hear beforehand that there is a choice.',
        fix: { kind: 'consent', press: 'Add an opt-out line', practice: seen.practice.id, words: optOutLines[first] },
      },
    ];
  });

const optOutLines: Readonly<Record<'touch' | 'eye contact' | 'eyes closed', Text>> = {
  touch: { en: 'Touch is a choice. A nod does as well, and so does watching.' },
  'eye contact': { en: 'Looking at each other is a choice. You may look away, and you may pass.' },
  'eyes closed': { en: 'Eyes open or closed, as you like. You may stop at any time.' },
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
                words: told(look, seen.day, `“${seen.title}” is meant for experienced facilitators.`),
                reason:
                  'This plan says that it is led by emerging facilitators. Lead it with someone who knows it, or choose another practice.',
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
            words: told(look, seen.day, `“${seen.title}” is done in pairs, and ${people} people are expected.`),
            reason:
              'One person would stand alone. You can step in as a partner while the bells ring by themselves, or three share the time of two.',
            fix: { kind: 'odd', press: 'I step in', practice: seen.practice.id, choice: 'the facilitator joins' },
          },
        ],
  );
};

const isPairWork = (seen: Seen): boolean =>
  seen.practice.timing.some(
    (timing) => (timing.pattern === 'dyad-sentences' && timing.turnsPerPrompt === 2) || timing.pattern === 'swap-walk',
  );
