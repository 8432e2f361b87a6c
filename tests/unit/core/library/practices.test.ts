import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../../src/core/checks/check-plan.ts';
import { longestOnWall } from '../../../../src/core/checks/words.ts';
import { placePractice } from '../../../../src/core/library/place-practice.ts';
import type { LibraryPractice } from '../../../../src/core/library/practice.ts';
import { readPractice, writePractice } from '../../../../src/core/library/read-practice.ts';
import { type Plan, planSchema } from '../../../../src/core/plan/plan.ts';
import { readScript } from '../../../../src/core/plan/script.ts';
import { type Stage, stages } from '../../../../src/core/plan/stage.ts';
import { type Text, wordsIn } from '../../../../src/core/plan/text.ts';
import { compileRun } from '../../../../src/core/session/compile-run.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';
import { libraryFiles, readLibraryFile } from './shipped.ts';

const practices = libraryFiles('practices').map((name): readonly [string, LibraryPractice] => {
  const reading = readPractice(readLibraryFile(`practices/${name}`));
  if (!reading.ok) throw new Error(`${name}: ${reading.problems.join(' ')}`);
  return [name, reading.practice];
});

const setting = { today: '2026-05-09', timeZone: 'Europe/Berlin' };
const planWith = (practice: LibraryPractice): Plan => ({
  ...planSchema.parse({
    formatVersion: 1,
    id: 'one',
    title: { en: 'One practice' },
    days: [{ id: 'day', title: { en: 'Day' }, start: '10:00', blocks: [{ id: 'block', title: { en: 'Block' }, practices: [] }] }],
  }),
  days: [
    {
      id: 'day',
      title: { en: 'Day' },
      start: '10:00',
      blocks: [{ id: 'block', title: { en: 'Block' }, practices: [placePractice(practice, practice.id)] }],
    },
  ],
});
const runOf = (practice: LibraryPractice) => compileRun(planWith(practice), setting);

describe('the practices of the library', () => {
  it('are at least 36, go through all four stages, and have deep time', () => {
    expect(practices.length).toBeGreaterThanOrEqual(36);
    const counted = (stage: Stage) => practices.filter(([, practice]) => practice.stages[0] === stage).length;
    for (const stage of stages) expect(counted(stage), stage).toBeGreaterThanOrEqual(8);
    expect(practices.filter(([, { themes }]) => themes.includes('deep time')).length).toBeGreaterThanOrEqual(7);
  });

  it.each(practices)('%s is named after its id and comes back the same after it was written', (name, practice) => {
    expect(name).toBe(`${practice.id}.json`);
    expect(readPractice(writePractice(practice))).toEqual({ ok: true, practice });
  });

  it.each(practices)('%s compiles, and lasts what it says', (_, practice) => {
    const planned = runOf(practice).practices[0]?.planned ?? 0;
    expect(planned).toBeGreaterThanOrEqual(minutes(practice.minutes.least));
    expect(planned).toBeLessThanOrEqual(minutes(practice.minutes.most));
    expect(Math.abs(planned - minutes(practice.minutes.usual))).toBeLessThanOrEqual(minutes(0.5));
  });

  it.each(practices)('%s has its credit, its shadow or a note, and a way to take part', (_, practice) => {
    expect(practice.credit).toMatch(/our own\.?$/);
    expect(practice.sources).toContain('own');
    expect(practice.shadows.length + practice.notes.length).toBeGreaterThan(0);
    if (practice.flags.length > 0) expect([practice.consent, practice.optOut]).not.toContain(undefined);
  });

  it.each(practices)('%s can be said in its time, and is read at a glance', (_, practice) => {
    for (const { id, desk, length, room } of runOf(practice).segments) {
      const pieces = readScript(desk.say === null ? '' : wordsIn(desk.say, 'en')).flat();
      const spoken = pieces.reduce(
        (sum, piece) => sum + (piece.kind === 'pause' ? piece.length : seconds(piece.words.split(' ').length * 0.4)),
        0,
      );
      if (length.kind === 'timed') expect(spoken, id).toBeLessThanOrEqual(length.length);
      const shown: readonly (Text | null)[] =
        room.kind === 'prompt' || room.kind === 'voice' ? [room.prompt] : 'words' in room ? [room.words] : [];
      for (const text of shown) expect(text === null ? 0 : wordsIn(text, 'en').length, id).toBeLessThanOrEqual(longestOnWall);
    }
  });

  it.each(practices)('%s knows every pause mark that it uses', (_, practice) => {
    for (const [mark] of JSON.stringify(practice.timing).matchAll(/\[\d+ [a-z]+\]|\[breaths?\]/gi))
      expect(readScript(mark)[0]?.[0]?.kind, mark).toBe('pause');
  });

  it.each(practices)('%s speaks without exclamation marks', (_, practice) => {
    expect(JSON.stringify(practice)).not.toContain('!');
  });

  it('marks what is strong for experienced facilitators with a support person', () => {
    const named = practices.filter(([, { support }]) => support).map(([, { id }]) => id);
    expect(named).toEqual(['bodhisattva-check-in', 'despair-ritual', 'truth-mandala']);
    for (const [, practice] of practices.filter(([, { support }]) => support)) expect(practice.level).toBe('experienced');
  });

  it('says what must follow every strong practice of honoring pain, or settles people itself', () => {
    const strong = practices.filter(([, { flags, stages: own }]) => flags.includes('strong emotion') && own[0] === 'honoring-pain');
    expect(strong.length).toBeGreaterThan(8);
    expect(strong.filter(([, { follow, settling }]) => follow === undefined && settling === undefined)).toEqual([]);
  });

  it('has an answer to an odd number in all pair work', () => {
    for (const [, practice] of practices)
      expect(checkPlan({ ...planWith(practice), people: 17 }, setting, () => undefined).map(({ id }) => id)).not.toContain('odd number');
  });
});
