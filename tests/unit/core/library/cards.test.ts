import { describe, expect, it } from 'vitest';
import { longestOnWall } from '../../../../src/core/checks/words.ts';
import { type Card, readCard } from '../../../../src/core/library/card.ts';
import { creditsOf } from '../../../../src/core/library/credits.ts';
import { readPractice } from '../../../../src/core/library/read-practice.ts';
import { wordsIn } from '../../../../src/core/plan/text.ts';
import { libraryFiles, readLibraryFile } from './shipped.ts';

const cards = libraryFiles('cards').map((name): Card => {
  const reading = readCard(readLibraryFile(`cards/${name}`));
  if (!reading.ok) throw new Error(`${name}: ${reading.problems.join(' ')}`);
  return reading.card;
});
const practices = libraryFiles('practices').flatMap((name) => {
  const reading = readPractice(readLibraryFile(`practices/${name}`));
  return reading.ok ? [reading.practice] : [];
});
const card = (id: string): Card | undefined => cards.find((each) => each.id === id);

describe('the reading cards', () => {
  it('are those that a gathering needs', () => {
    expect(cards.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'the-spiral',
        'six-assumptions',
        'aims',
        'three-stories',
        'agreements',
        'land-acknowledgement',
        'how-to-pass',
      ]),
    );
    expect([card('six-assumptions')?.lines.length, card('aims')?.lines.length]).toEqual([6, 7]);
  });

  it('never invent an acknowledgement of the land: the card is empty and says how to find the words', () => {
    expect(card('land-acknowledgement')).toMatchObject({ lines: [], editable: true });
    expect(card('land-acknowledgement')?.guidance.length).toBeGreaterThan(3);
  });

  it('have short lines and a credit', () => {
    for (const { lines, credit } of cards) {
      for (const { words } of lines) expect(wordsIn(words, 'en').length).toBeLessThanOrEqual(longestOnWall);
      expect(credit).not.toBe('');
    }
  });

  it('are refused without lines, unless somebody is meant to write them', () => {
    const empty = { formatVersion: 1, id: 'empty', title: 'Empty', credit: 'Us', sources: ['own'] };
    expect(readCard(JSON.stringify(empty))).toEqual({ ok: false, problems: ['The list of lines must have at least one entry.'] });
    expect(readCard(JSON.stringify({ ...empty, editable: true })).ok).toBe(true);
    expect(readCard(JSON.stringify({ ...empty, lines: [{ words: '<script>' }] }))).toEqual({
      ok: false,
      problems: ['The words of line 1 must be plain words; it holds a program.'],
    });
  });
});

describe('the credits', () => {
  it('name every practice and card at least once, and the request of the Network', () => {
    const credits = creditsOf(practices, cards);
    expect(new Set(credits.flatMap((credit) => credit.practices)).size).toBe(practices.length);
    expect(new Set(credits.flatMap((credit) => credit.cards)).size).toBe(cards.length);
    expect(credits[0]?.source.id).toBe('network');
    expect(credits[0]?.source.request?.english).toMatch(/names where they come from/);
  });

  it('leave out sources that nothing names', () => {
    expect(
      creditsOf(
        [],
        cards.filter(({ id }) => id === 'how-to-pass'),
      ).map(({ source }) => source.id),
    ).toEqual(['network', 'circle-custom', 'own']);
  });
});
