import { strikeInterval } from '../cues/intervals.ts';
import type { Cue } from '../patterns/segment.ts';
import { plannedLength } from '../patterns/segment.ts';
import { clockAt } from '../plan/zone.ts';
import { plannedEnd } from '../session/compile-run.ts';
import type { RunPlan, RunSegment } from '../session/run-plan.ts';
import { between, type Instant, instant, later, millis, seconds } from '../time.ts';
import { phrase } from '../words/say.ts';
import { type Look, onDay } from './look.ts';
import type { Remark } from './remark.ts';

type Struck = { readonly at: Instant; readonly until: Instant; readonly place: number; readonly segment: RunSegment; readonly cue: Cue };

/** Two bells that ring by themselves into one another: the second before the first has struck its last and had three seconds. */
export const bellRemarks = (look: Look): readonly Remark[] => {
  const struck = strikesOf(look.run);
  const reported = new Set<string>();
  return struck.flatMap((second, number): Remark[] => {
    const first = struck[number - 1];
    const practice = look.run.practices[second.segment.practice];
    if (first === undefined || practice === undefined || reported.has(practice.id)) return [];
    if (between(first.until, second.at) >= apart || !followByThemselves(look.run, first.place, second.place)) return [];
    reported.add(practice.id);
    const warned = [first, second].find(({ cue }) => cue.reason === 'warning');
    const part = Number(warned?.segment.id.split('/')[1] ?? Number.NaN);
    return [
      {
        id: 'bells together',
        place: { day: second.segment.day, practice: practice.id },
        words: onDay(
          look,
          second.segment.day,
          phrase('In “{title}” two bells ring into one another at {time}.', {
            title: titleOf(look, practice.id),
            time: clockAt(second.at, look.run.timeZone),
          }),
        ),
        reason: phrase('A bell that is struck into another one is not understood; people look up and ask.'),
        fix:
          warned && Number.isInteger(part)
            ? { kind: 'no warning', press: phrase('Ring no warning here'), practice: practice.id, part }
            : null,
      },
    ];
  });
};

const apart = seconds(3);

const titleOf = (look: Look, id: string): string => look.days.flat().find((seen) => seen.practice.id === id)?.title ?? id;

const strikesOf = (run: RunPlan): readonly Struck[] =>
  run.segments
    .flatMap((segment, place) =>
      segment.cues.flatMap((cue): Struck[] => {
        if (cue.bell === null) return [];
        const at = instantOf(segment, cue);
        const ringing = millis((cue.bell.strikes - 1) * strikeInterval[cue.bell.sound]);
        return [{ at, until: later(at, ringing), place, segment, cue }];
      }),
    )
    .sort((one, other) => one.at - other.at || one.place - other.place);

const instantOf = (segment: RunSegment, cue: Cue): Instant => {
  switch (cue.at.from) {
    case 'start':
      return later(segment.start, cue.at.offset);
    case 'end':
      return instant(plannedEnd(segment) - cue.at.offset);
    case 'half':
      return later(segment.start, millis(plannedLength(segment) / 2));
    default:
      return cue.at satisfies never;
  }
};

/** Nobody's hand comes between them. */
const followByThemselves = (run: RunPlan, first: number, second: number): boolean =>
  run.segments.slice(Math.min(first, second), Math.max(first, second)).every((segment) => segment.ends === 'by itself');

/** Day bells that would fall into the open middle of a ritual, as planned (domain 2.2, day bells). */
export const dayBellRemarks = (look: Look): readonly Remark[] =>
  look.run.segments.flatMap((segment) => {
    const practice = look.run.practices[segment.practice];
    if (segment.kind !== 'open' || practice === undefined) return [];
    return look.run.dayBells
      .filter(({ at }) => at >= segment.start && at < plannedEnd(segment))
      .map(
        ({ at }): Remark => ({
          id: 'day bell in ritual',
          place: { day: segment.day, practice: practice.id },
          words: onDay(
            look,
            segment.day,
            phrase('The day bell at {time} falls into “{title}”, whose middle is open.', {
              time: clockAt(at, look.run.timeZone),
              title: titleOf(look, practice.id),
            }),
          ),
          reason: phrase('No bell rings into an open ritual by itself; the app will wait and ask you. Move the bell or the practice.'),
          fix: null,
        }),
      );
  });
