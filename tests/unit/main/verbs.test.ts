import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bells, check } from '../../../src/main/verbs.ts';
import { freshFolder } from './host/folder.ts';
import { halfPastSix, quietPlan } from './host/world.ts';

const here = { now: halfPastSix, timeZone: 'Asia/Tokyo' };

const fileWith = (content: string): string => {
  const path = join(freshFolder(), 'plan.json');
  writeFileSync(path, content);
  return path;
};

describe('check', () => {
  it('sums a plan up', () => {
    const { lines, isFine } = check(fileWith(JSON.stringify(quietPlan)), here);
    expect([lines.join('\n'), isFine]).toEqual([expect.stringMatching(/A quiet hour[\s\S]*2026-11-20, 18:30[\s\S]*Alone, 10 min/), true]);
  });

  it('remarks on what a facilitator may wish to look at, with its reason, and all is fine', () => {
    const [day] = quietPlan.days;
    const blocks = [
      { id: 'pain', title: 'Pain', stage: 'honoring-pain', practices: day?.blocks.flatMap((block) => block.practices) ?? [] },
    ];
    const { lines, isFine } = check(fileWith(JSON.stringify({ ...quietPlan, days: [{ ...day, blocks }] })), here);
    expect(isFine).toBe(true);
    expect(lines).toContain('To look at:');
    expect(lines.join('\n')).toMatch(/ {2}The last practice of the day, “[^”]+”, is in Honoring Our Pain\. People sleep better /);
  });

  it.each([
    ['no JSON', 'Once upon a time'],
    ['half a file', JSON.stringify(quietPlan).slice(0, 200)],
    ['a newer version', JSON.stringify({ ...quietPlan, formatVersion: 2 })],
    ['a name that reaches into the program', `{"__proto__":{},${JSON.stringify(quietPlan).slice(1)}`],
    ['20 MB', JSON.stringify({ ...quietPlan, title: 'x'.repeat(20_000_000) })],
    ['nothing', ''],
  ])('refuses %s in sentences and leaves it as it is', (_, content) => {
    const path = fileWith(content);
    const { lines, isFine } = check(path, here);
    expect(isFine).toBe(false);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^\S.{5,300}\.$/);
    expect(readFileSync(path, 'utf8') === content).toBe(true);
  });

  it.each([
    ['that is not there', '/nowhere/plan.json', 'The file /nowhere/plan.json cannot be read: the folder or file is not there.'],
    ['that is a folder', '/', 'The file / cannot be read: it is a folder.'],
  ])('says it of a file %s', (_, path, sentence) => {
    expect(check(path, here)).toEqual({ lines: [sentence], isFine: false });
  });
});

describe('bells', () => {
  it('lists every strike of the plan run as planned', () => {
    const { lines, isFine } = bells(fileWith(JSON.stringify(quietPlan)), true, here);
    const rows: unknown = JSON.parse(lines.join('\n'));
    expect(isFine).toBe(true);
    expect(rows).toEqual([
      { day: 1, clock: '18:30:00', seconds: 0, sound: 'bowl', strikes: 1, practice: 'Alone', reason: 'start', id: expect.any(String) },
      { day: 1, clock: '18:35:00', seconds: 300, sound: 'chime', strikes: 1, practice: 'Alone', reason: 'start', id: expect.any(String) },
      { day: 1, clock: '18:40:00', seconds: 600, sound: 'bell', strikes: 3, practice: 'Rest', reason: 'start', id: expect.any(String) },
      { day: 1, clock: '18:45:00', seconds: 900, sound: 'bowl', strikes: 1, practice: 'Circle', reason: 'start', id: expect.any(String) },
    ]);
  });

  it('reads well in a terminal', () => {
    expect(bells(fileWith(JSON.stringify(quietPlan)), false, here).lines).toEqual([
      'Day  Clock     Seconds  Bell      Practice  Reason',
      '1    18:30:00        0  bowl      Alone     start',
      '1    18:35:00      300  chime     Alone     start',
      '1    18:40:00      600  bell × 3  Rest      start',
      '1    18:45:00      900  bowl      Circle    start',
    ]);
  });
});
