import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RoomFace } from '../../../../src/core/patterns/segment.ts';
import { readPlan, writePlan } from '../../../../src/core/plan/read-plan.ts';
import { planSummary, scheduleProblems } from '../../../../src/core/plan/schedule.ts';
import { readScript } from '../../../../src/core/plan/script.ts';
import { stages } from '../../../../src/core/plan/stage.ts';
import { type Text, wordsIn } from '../../../../src/core/plan/text.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';

const source = readFileSync(new URL('../../../../resources/library/en/evening.json', import.meta.url), 'utf8');
const reading = readPlan(source);
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const { plan } = reading;
const run = compileRun(plan, { today: '2026-05-09', timeZone: 'Europe/Berlin' });
const practices = plan.days.flatMap((day) => day.blocks.flatMap((block) => block.practices));

/** Longest words that stay readable on a projected picture. */
const longestOnScreen = 115;

const wordsOfFace = (face: RoomFace): readonly (Text | null)[] => {
  switch (face.kind) {
    case 'title':
    case 'return':
    case 'card':
    case 'groups':
    case 'reading':
      return [face.words];
    case 'image':
      return [face.alt];
    case 'prompt':
      return [face.prompt];
    case 'voice':
      return [face.name, face.prompt];
    // Stages have the names of the plan, which are looked at by themselves.
    case 'stage':
    case 'silence':
      return [];
    default:
      return face satisfies never;
  }
};

const roomTexts: readonly Text[] = [
  plan.title,
  plan.welcome,
  ...plan.days.flatMap((day) => [day.title, ...day.blocks.map((block) => block.title)]),
  ...practices.flatMap((practice) => [practice.title, practice.consent]),
  ...run.segments.flatMap((segment) => wordsOfFace(segment.room)),
].filter((text) => text !== undefined && text !== null);

describe('the evening', () => {
  it('lasts two and a half hours to the second and can be kept', () => {
    expect(run.practices.reduce((sum, practice) => sum + practice.planned, 0)).toBe(minutes(150));
    expect(scheduleProblems(run)).toEqual([]);
    expect(planSummary(run)).toContain('18:30–21:00 (150 min)');
  });

  it('has the parts of the template with their lengths', () => {
    expect(run.practices.map(({ id, planned }) => [id, planned / minutes(1)])).toEqual([
      ['welcome', 15],
      ['spiral', 10],
      ['gratitude-sentences', 20],
      ['breathing-through', 10],
      ['pain-sentences', 30],
      ['break', 10],
      ['seventh-generation', 30],
      ['first-steps', 12],
      ['closing-circle', 13],
    ]);
  });

  it('goes once round the spiral', () => {
    expect([...new Set(run.practices.map(({ stage }) => stage).filter((stage) => stage !== null))]).toEqual(stages);
    expect(run.practices.every(({ spiral }) => spiral.earlier === 0)).toBe(true);
  });

  it('credits every practice and gives it a stage, except the break', () => {
    expect(run.practices.filter(({ credit, stage }) => credit === null || stage === null).map(({ id }) => id)).toEqual(['break']);
    expect(plan.credits.join(' ')).toMatch(/Joanna Macy.*Molly Brown.*Coming Back to Life/);
  });

  it('says how to opt out before every practice with a partner, closed eyes or strong feeling', () => {
    expect(practices.filter(({ consent }) => consent !== undefined).map(({ id }) => id)).toEqual([
      'gratitude-sentences',
      'breathing-through',
      'pain-sentences',
      'seventh-generation',
      'first-steps',
    ]);
  });

  it('shows the room everything in English and German, short enough for the wall', () => {
    expect(roomTexts.length).toBeGreaterThan(60);
    for (const text of roomTexts) {
      expect(Object.keys(text)).toEqual(['en', 'de']);
      for (const words of Object.values(text)) {
        expect(words).not.toBe('');
        expect(words.length, words).toBeLessThanOrEqual(longestOnScreen);
      }
    }
  });

  it('has private notes for every practice', () => {
    expect(practices.filter(({ notes }) => notes.length === 0)).toEqual([]);
  });

  it('leaves room for a script: pauses and words fit into each part', () => {
    const tooLong = run.segments.flatMap(({ id, desk, length }) => {
      if (desk.say === null || length.kind !== 'timed') return [];
      const pieces = readScript(wordsIn(desk.say, 'en')).flat();
      const spoken = pieces.reduce(
        (sum, piece) => sum + (piece.kind === 'pause' ? piece.length : seconds(piece.words.split(' ').length * 0.4)),
        0,
      );
      return spoken > length.length ? [`${id}: ${Math.round(spoken / 1000)} of ${length.length / 1000} s`] : [];
    });
    expect(tooLong).toEqual([]);
  });

  it('knows every pause mark that it uses', () => {
    const marks = [...source.matchAll(/\[(?!your own words|Your own words|your name|support person)[a-z0-9 ]{1,20}\]/gi)].map(
      ([mark]) => mark,
    );
    expect(marks.length).toBeGreaterThan(50);
    for (const mark of marks) expect(readScript(mark)[0]?.[0]?.kind, mark).toBe('pause');
  });

  it('comes back the same after it was written', () => {
    expect(readPlan(writePlan(plan))).toEqual(reading);
  });
});
