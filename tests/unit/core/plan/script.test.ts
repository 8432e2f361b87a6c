import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScript } from '../../../../src/core/plan/script.ts';
import { minutes, seconds } from '../../../../src/core/time.ts';

const words = (said: string) => ({ kind: 'words', words: said });

describe('a script', () => {
  it('is one paragraph of words when nothing is marked', () => {
    expect(readScript('Welcome.\nPlease sit down.')).toEqual([[words('Welcome. Please sit down.')]]);
  });

  it('is parted by blank lines', () => {
    expect(readScript('One.\n\nTwo.\r\n \r\n\r\nThree.\n\n')).toEqual([[words('One.')], [words('Two.')], [words('Three.')]]);
  });

  it.each([
    ['[breath]', 1, seconds(4)],
    ['[1 breath]', 1, seconds(4)],
    ['[2 breaths]', 2, seconds(10)],
    ['[3 breaths]', 3, seconds(15)],
    ['[15 s]', null, seconds(15)],
    ['[90s]', null, seconds(90)],
    ['[1 min]', null, minutes(1)],
  ])('pauses at %s', (mark, breaths, length) => {
    expect(readScript(`Here. ${mark} There.`)).toEqual([[words('Here.'), { kind: 'pause', breaths, length }, words('There.')]]);
  });

  it.each(['[your own words]', '[0 breaths]', '[0 s]', '[31 min]', '[-5 s]', '[breath', '[]'])('keeps %s as words', (mark) => {
    expect(readScript(`Here ${mark} there.`)).toEqual([[words(`Here ${mark} there.`)]]);
  });

  it('may be nothing but a pause', () => {
    expect(readScript('One.\n\n[1 min]')).toEqual([[words('One.')], [{ kind: 'pause', breaths: null, length: minutes(1) }]]);
  });

  it('is read whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (anything) => {
        for (const paragraph of readScript(anything)) expect(paragraph.length).toBeGreaterThan(0);
      }),
    );
  });
});
