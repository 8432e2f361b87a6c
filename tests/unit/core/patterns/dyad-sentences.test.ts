import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, placesOf, segmentAt, type TimingInFile } from './compiling.ts';

const twoSentences: TimingInFile = {
  pattern: 'dyad-sentences',
  prompts: [
    { words: 'One …', say: 'Here is the first.', change: { say: 'Now B, the same.' } },
    { words: 'Two …', say: 'Here is the second.', notes: ['slowly'] },
  ],
  turn: '2:00',
};

describe('sentences in pairs', () => {
  it('lets A and B speak to each sentence, with a rest after each turn', () => {
    expect(placesOf(compiled({ ...twoSentences, opening: { length: '5:00' }, closing: { length: '3:00' } }))).toEqual([
      'opening',
      'prompt-1/turn-a',
      'prompt-1/rest-a',
      'prompt-1/turn-b',
      'prompt-1/rest-b',
      'prompt-2/turn-a',
      'prompt-2/rest-a',
      'prompt-2/turn-b',
      'prompt-2/rest-b',
      'closing',
    ]);
  });

  it('shows the sentence and who speaks, with a quiet ring, and ends by itself', () => {
    const turn = segmentAt(compiled(twoSentences), 'prompt-2/turn-b');

    expect(turn).toEqual({
      id: 'practice/0/prompt-2/turn-b',
      kind: 'turn',
      length: { kind: 'timed', length: 120_000 },
      ends: 'by itself',
      room: { kind: 'prompt', prompt: 'Two …', who: { kind: 'partner', speaker: 'B', of: 2 } },
      clock: 'ring',
      cues: [
        { id: 'half', reason: 'half-time', at: { from: 'half' }, bell: null, words: null },
        { id: 'warning', reason: 'warning', at: { from: 'end', offset: 15_000 }, bell: { sound: 'chime', strikes: 1 }, words: null },
        { id: 'end', reason: 'end', at: { from: 'end', offset: 0 }, bell: { sound: 'bowl', strikes: 1 }, words: null },
      ],
      desk: { label: 'B speaks', detail: 'sentence 2 of 2', say: null, notes: ['slowly'] },
      prompt: 1,
    });
  });

  it('keeps the room silent during a rest', () => {
    const rest = segmentAt(compiled(twoSentences), 'prompt-1/rest-a');

    expect(rest).toMatchObject({ kind: 'rest', ends: 'by itself', room: { kind: 'silence' }, clock: 'none', cues: [], prompt: 0 });
  });

  it('rings the start once, then the end of every turn, and another bell for the last', () => {
    expect(bellsOf(compiled({ ...twoSentences, warning: '0:00' }))).toEqual([
      '0 bell × 1',
      '120 bell × 1',
      '250 bell × 1',
      '380 bell × 1',
      '510 bowl × 1',
    ]);
  });

  it.each([
    ['0:00', 0],
    ['2:00', 0],
    ['1:59', 4],
  ])('with a warning of %s gives %i warnings in four turns of two minutes', (warning, count) => {
    const cues = compiled({ ...twoSentences, warning }).flatMap((segment) => segment.cues);

    expect(cues.filter((cue) => cue.reason === 'warning')).toHaveLength(count);
  });

  it('says the first sentence as its turn begins, and the others in the rest before them', () => {
    const said = compiled(twoSentences).flatMap((segment) => (segment.desk.say === null ? [] : [[segment.id, segment.desk.say]]));

    expect(said).toEqual([
      ['practice/0/prompt-1/turn-a', 'Here is the first.'],
      ['practice/0/prompt-1/rest-a', 'Now B, the same.'],
      ['practice/0/prompt-1/rest-b', 'Here is the second.'],
    ]);
  });

  it('says everything as the turns begin when there are no rests', () => {
    const said = compiled({ ...twoSentences, rest: '0:00' }).map((segment) => segment.desk.say);

    expect(said).toEqual(['Here is the first.', 'Now B, the same.', 'Here is the second.', null]);
  });

  it('gives a sentence time to be read before its first turn, and says it then', () => {
    const segments = compiled({
      pattern: 'dyad-sentences',
      prompts: [
        { words: 'One …', say: 'Read it.', reading: '0:20' },
        { words: 'Two …', say: 'And this.', reading: '0:20' },
      ],
      turn: '1:00',
    });

    expect(placesOf(segments).filter((place) => place.endsWith('reading'))).toEqual(['prompt-1/reading', 'prompt-2/reading']);
    expect(segmentAt(segments, 'prompt-2/reading')).toMatchObject({
      kind: 'reading',
      length: { kind: 'timed', length: 20_000 },
      room: { kind: 'prompt', prompt: 'Two …', who: null },
      clock: 'none',
      desk: { say: 'And this.' },
    });
    expect(segmentAt(segments, 'prompt-1/rest-b').desk.say).toBeNull();
  });

  it('does not ring a closing bell over the last bell of the turns', () => {
    const closing = { length: '3:00', bell: { sound: 'bell', strikes: 3 } } as const;

    expect(bellsOf(compiled({ ...twoSentences, warning: '0:00', rest: '0:00', closing })).at(-1)).toBe('480 bowl × 1');
    expect(bellsOf(compiled({ ...twoSentences, warning: '0:00', rest: '0:10', closing })).at(-1)).toBe('520 bell × 3');
  });
});

describe('sentences in threes', () => {
  it('share the time of two turns exactly, in whole milliseconds', () => {
    const segments = compiled({ pattern: 'dyad-sentences', prompts: [{ words: 'One …' }], turnsPerPrompt: 3, turn: '0:05', rest: '0:00' });

    expect(segments.map((segment) => segment.length)).toEqual([
      { kind: 'timed', length: 3333 },
      { kind: 'timed', length: 3334 },
      { kind: 'timed', length: 3333 },
    ]);
    expect(segments.map((segment) => segment.desk.label)).toEqual(['A speaks', 'B speaks', 'C speaks']);
  });
});

describe('partners who change after the whole series', () => {
  const series: TimingInFile = {
    ...twoSentences,
    switch: 'per series',
    warning: '0:00',
    seriesSwitch: { say: 'Change now.', show: 'Partners change.', length: '0:30' },
  };

  it('A speaks to every sentence, then B, with a pause of its own between them', () => {
    expect(placesOf(compiled(series))).toEqual([
      'prompt-1/turn-a',
      'prompt-1/rest-a',
      'prompt-2/turn-a',
      'switch-b',
      'prompt-1/turn-b',
      'prompt-1/rest-b',
      'prompt-2/turn-b',
      'prompt-2/rest-b',
    ]);
  });

  it('tells the change by the switch bell alone', () => {
    expect(bellsOf(compiled(series))).toEqual(['0 bell × 1', '120 bell × 1', '250 bell × 2', '400 bell × 1', '530 bowl × 1']);
  });

  it('shows the change and says what leads into the next series', () => {
    expect(segmentAt(compiled(series), 'switch-b')).toMatchObject({
      kind: 'partner change',
      ends: 'by itself',
      room: { kind: 'card', words: 'Partners change.' },
      cues: [{ id: 'start', reason: 'partner change', bell: { sound: 'bell', strikes: 2 } }],
      desk: { label: 'Partners change', detail: 'B speaks next', say: 'Change now.\n\nNow B, the same.' },
      prompt: null,
    });
  });

  it('keeps an ordinary end bell where the switch has no bell', () => {
    expect(bellsOf(compiled({ ...series, bells: { switch: null } }))).toContain('250 bell × 1');
  });

  it('rings the switch at the end of the turn and rests as usual where the switch has no length', () => {
    const segments = compiled({ ...series, seriesSwitch: { say: 'Change now.', length: '0:00' } });

    expect(placesOf(segments)).not.toContain('switch-b');
    expect(bellsOf(segments)).toContain('250 bell × 2');
    expect(segmentAt(segments, 'prompt-2/rest-a').desk.say).toBe('Change now.\n\nNow B, the same.');
  });
});
