import { describe, expect, it } from 'vitest';
import { bellsOf, compiled, cueTime, type TimingInFile } from './compiling.ts';

const dance: TimingInFile = {
  pattern: 'music-led',
  track: 'A slow dance',
  say: 'Listen first.',
  length: '8:00',
  fade: '0:10',
  cuePoints: [
    { at: '6:00', title: 'Arms rise' },
    { at: '4:00', title: 'The music breaks', say: 'You may call out a name.', show: 'Names may be called.' },
    { at: '1:00', title: 'Steps begin' },
    { at: '9:00', title: 'After the end' },
  ],
};

describe('a practice led by music', () => {
  it('begins a new stretch where something is said or shown, and the room changes by itself', () => {
    expect(compiled(dance).map(({ length, ends, room, desk }) => [length, ends, room, desk.label, desk.detail, desk.say])).toEqual([
      [
        { kind: 'timed', length: 240_000 },
        'by itself',
        { kind: 'title', words: null },
        'Music',
        'A slow dance, part 1 of 2',
        'Listen first.',
      ],
      [
        { kind: 'timed', length: 240_000 },
        'by itself',
        { kind: 'card', words: 'Names may be called.' },
        'The music breaks',
        'A slow dance, part 2 of 2',
        'You may call out a name.',
      ],
    ]);
  });

  it('tells other cue points and the fade to the facilitator alone, each at its place in the music', () => {
    const signs = compiled(dance).map((segment) => segment.cues.map((cue) => [cue.words, cueTime(segment, cue)]));

    expect(signs).toEqual([
      [
        ['Steps begin', 60_000],
        [null, 240_000],
      ],
      [
        ['Arms rise', 120_000],
        ['The music fades', 230_000],
        [null, 240_000],
      ],
    ]);
    expect(bellsOf(compiled(dance))).toEqual([]);
  });

  it('goes on showing what it showed until a cue point changes it', () => {
    const segments = compiled({
      pattern: 'music-led',
      show: 'Walk backwards.',
      length: '3:00',
      cuePoints: [
        { at: '1:00', title: 'Slower', say: 'Slower now.' },
        { at: '2:00', title: 'Turn', show: 'Walk forward.' },
      ],
    });

    expect(segments.map((segment) => segment.room)).toEqual([
      { kind: 'card', words: 'Walk backwards.' },
      { kind: 'card', words: 'Walk backwards.' },
      { kind: 'card', words: 'Walk forward.' },
    ]);
  });

  it('joins cue points of the same instant', () => {
    const segments = compiled({
      pattern: 'music-led',
      say: 'One.',
      length: '1:00',
      cuePoints: [
        { at: '0:00', title: 'First', say: { en: 'Two.', de: 'Zwei.' } },
        { at: '0:00', title: 'Second', show: 'Words.' },
      ],
    });

    expect(segments).toMatchObject([
      { room: { kind: 'card', words: 'Words.' }, desk: { label: 'Second', say: { en: 'One.\n\nTwo.', de: 'One.\n\nZwei.' } } },
    ]);
  });
});
