import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../../src/core/plan/read-plan.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { evolve, newSession } from '../../../../src/core/session/evolve.ts';
import type { Rules } from '../../../../src/core/session/session.ts';
import { millis, seconds } from '../../../../src/core/time.ts';
import { consoleView } from '../../../../src/core/views/build-console-view.ts';
import { projectionView } from '../../../../src/core/views/build-projection-view.ts';
import { soundView } from '../../../../src/core/views/build-sound-view.ts';
import type { HostStateView } from '../../../../src/core/views/console-view.ts';
import { soundDefaults } from '../../../../src/core/views/sound-settings.ts';

const mine = 'zwischenton7';
const say = `Words to say, ${mine}`;
const notes = [`A note, ${mine}`];
const talk = { length: '1:00', say, notes };

const practice = (id: string, ...timing: readonly object[]) => ({
  id,
  title: id,
  stage: 'honoring-pain',
  notes,
  materials: [`A bowl, ${mine}`],
  credit: `Somebody, ${mine}`,
  timing,
});

/** Every pattern, with a private word in every field that is for the facilitator alone. */
const practices = [
  practice('dyad', {
    pattern: 'dyad-sentences',
    opening: talk,
    prompts: [{ words: 'One is …', say, notes, reading: '0:10', change: { say, notes } }],
    turn: '2:00',
    switch: 'per series',
    seriesSwitch: { say, notes },
    closing: talk,
  }),
  practice('voices', {
    pattern: 'group-voices',
    groupSize: 3,
    voices: [{ name: 'Own', prompt: 'Speak.', length: '1:00', say, notes }],
    opening: talk,
  }),
  practice('walk', { pattern: 'swap-walk', instruction: talk, leg: '5:00', regroup: talk }),
  practice('cues', {
    pattern: 'cue-list',
    cues: [
      { say, notes, length: '1:00' },
      { show: 'Stop.', say, notes, length: '1:00', wait: 'time' },
    ],
  }),
  practice('ritual', { pattern: 'open-ritual', prepared: [talk], open: { planned: '50:00', say, notes }, closing: [talk] }),
  practice('round', { pattern: 'round', prompt: 'Say your name.', say, notes, people: 3, counted: true, opening: talk }),
  practice('solo', { pattern: 'solo', task: 'Find an object.', length: '10:00', say, notes, instruction: talk, gather: talk }),
  practice('music', {
    pattern: 'music-led',
    length: '5:00',
    say,
    notes,
    track: `A record, ${mine}`,
    cuePoints: [{ at: '2:00', title: `Break, ${mine}`, say, notes, show: 'Names' }],
  }),
  practice('break', { pattern: 'break', length: '10:00', say, notes, show: 'Tea is ready.' }),
];

const plan = {
  formatVersion: 1,
  id: 'nine-patterns',
  title: 'Nine patterns',
  welcome: 'Welcome',
  care: { supportPerson: `Mira, ${mine}`, phone: `112, ${mine}`, notes },
  notes,
  credits: [`A book, ${mine}`],
  days: [{ id: 'day', title: `Day, ${mine}`, start: '18:30', blocks: [{ id: 'block', title: `Block, ${mine}`, practices }] }],
};

const read = readPlan(JSON.stringify(plan));
if (!read.ok) throw new Error(read.problems.join(' '));
const run = compileRun(read.plan, { today: '2026-11-20', timeZone: 'Europe/Berlin' });
const rules: Rules = { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) };
const host: HostStateView = {
  kept: { at: null, problem: null },
  projections: 1,
  sound: { state: 'ready' },
  soundPages: 1,
  output: null,
  soundSettings: soundDefaults,
  soundFiles: [],
  lastHeard: null,
  plans: [],
  notices: [],
  roomTheme: 'hall',
  language: 'en',
  roomSize: { depth: 14, width: 2 },
};
const start = run.days[0]?.start;
if (start === undefined) throw new Error('the plan has a day');

const sessions = [
  newSession(),
  ...run.segments.map((_, segment) => evolve(run, newSession(), { type: 'segmentEntered', at: start, segment, how: 'next', held: false })),
  evolve(run, newSession(), { type: 'sessionClosed', at: start }),
];

describe('a private word', () => {
  it('stands in no view of the projection, in any segment of any pattern', () => {
    for (const session of sessions)
      expect(JSON.stringify(projectionView({ run, session, roomTheme: 'hall', roomSize: { depth: 14, width: 2 } }))).not.toContain(mine);
  });

  it('stands in no view of the sound page', () => {
    for (const session of sessions)
      expect(JSON.stringify(soundView({ run, session, rules, owner: true, tookOver: null, settings: soundDefaults }))).not.toContain(mine);
  });

  it('does stand on the console, in words to say and in notes', () => {
    const shown = sessions.map((session) => JSON.stringify(consoleView({ run, session, rules, now: start, host, rehearsal: null })));
    expect(shown.filter((view) => view.includes(say)).length).toBeGreaterThan(15);
    expect(shown.filter((view) => view.includes(notes[0] ?? mine)).length).toBeGreaterThan(15);
  });

  it('was planted in a plan in which every pattern is used', () => {
    const patterns = practices.flatMap(({ timing }) => timing.map((each) => JSON.stringify(each).split('"')[3]));
    expect(new Set(patterns).size).toBe(9);
  });
});
