import type { Cue, Segment } from '../../../../src/core/patterns/segment.ts';
import { plannedLength } from '../../../../src/core/patterns/segment.ts';
import type { RunPlan, RunPractice } from '../../../../src/core/session/run-plan.ts';
import type { Rules } from '../../../../src/core/session/session.ts';
import { hours, type Instant, instant, later, millis, minutes, seconds, total } from '../../../../src/core/time.ts';

/** 20 November 2026, 18:30 in Berlin. */
export const halfPastSix = instant(Date.UTC(2026, 10, 20, 17, 30));

export const rules: Rules = { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) };

const silentDesk = { label: 'Part', detail: '', say: null, notes: [] };

/** A segment with little in it; tests say what matters to them. */
export const segment = (id: string, what: Partial<Segment> = {}): Segment => ({
  id,
  kind: 'turn',
  length: { kind: 'timed', length: minutes(2) },
  ends: 'by itself',
  room: { kind: 'silence' },
  clock: 'none',
  cues: [],
  desk: silentDesk,
  prompt: null,
  ...what,
});

export const endBell: Cue = {
  id: 'end',
  reason: 'end',
  at: { from: 'end', offset: millis(0) },
  bell: { sound: 'bell', strikes: 1 },
  words: null,
};
export const startBell: Cue = {
  id: 'start',
  reason: 'start',
  at: { from: 'start', offset: millis(0) },
  bell: { sound: 'bowl', strikes: 1 },
  words: null,
};
export const warningBell: Cue = {
  id: 'warning',
  reason: 'warning',
  at: { from: 'end', offset: seconds(15) },
  bell: { sound: 'chime', strikes: 1 },
  words: null,
};
export const halfTime: Cue = { id: 'half', reason: 'half-time', at: { from: 'half' }, bell: null, words: 'Half-time' };

type SmallPractice = { readonly segments: readonly Segment[]; readonly day?: number; readonly pinned?: Instant };

/** A run of practices, one after another; each day begins at 18:30, a day apart. */
export const runOf = (...practices: readonly SmallPractice[]): RunPlan => {
  const listed: RunPractice[] = [];
  const segments: RunPlan['segments'][number][] = [];
  const dayCount = Math.max(...practices.map(({ day }) => day ?? 0)) + 1;
  const startOf = (day: number) => later(halfPastSix, hours(24 * day));
  const cursors = Array.from({ length: dayCount }, (_, day) => startOf(day));
  practices.forEach(({ segments: own, day = 0, pinned }, index) => {
    const start = pinned ?? cursors[day] ?? halfPastSix;
    const first = segments.length;
    let at = start;
    for (const each of own) {
      segments.push({ ...each, practice: index, day, start: at });
      at = later(at, plannedLength(each));
    }
    cursors[day] = at;
    listed.push({
      id: `practice-${index + 1}`,
      title: `Practice ${index + 1}`,
      stage: 'gratitude',
      day,
      block: 0,
      first,
      after: segments.length,
      start,
      planned: total(own.map(plannedLength)),
      pinned: pinned ?? null,
      consent: null,
      notes: [],
      credit: null,
      prompts: [],
      spiral: { stage: 'gratitude', earlier: 0, from: 0, to: 1, inner: null },
    });
  });
  return {
    id: 'small',
    title: 'A small plan',
    welcome: null,
    languages: ['en'],
    timeZone: 'Europe/Berlin',
    layout: 'stacked',
    stageLabels: { gratitude: 'Gratitude', 'honoring-pain': 'Pain', 'new-eyes': 'New eyes', 'going-forth': 'Going forth' },
    care: { supportPerson: '', phone: '', notes: [] },
    days: Array.from({ length: dayCount }, (_, day) => ({
      title: `Day ${day + 1}`,
      stage: null,
      start: startOf(day),
      end: cursors[day] ?? halfPastSix,
      first: segments.findIndex((each) => each.day === day),
      after: segments.findLastIndex((each) => each.day === day) + 1,
    })),
    blocks: [{ title: 'Block', stage: null, day: 0 }],
    practices: listed,
    segments,
    dayBells: [],
  };
};
