import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/core/session/session.ts';
import { instant, millis, seconds } from '../../../../src/core/time.ts';
import { sayEnglish, told } from '../../../../src/core/words/say.ts';
import { createJournal, headerLine, type JournalFile, readJournal } from '../../../../src/main/host/journal.ts';

const header = {
  journal: 1,
  plan: 'evening',
  today: '2026-11-20',
  timeZone: 'Europe/Berlin',
  openedAt: instant(1_000),
  rules: { missedAfter: seconds(3), advance: 'by hand', nextApart: millis(800) },
} as const;

const entered: Fact = { type: 'segmentEntered', at: instant(2_000), segment: 0, how: 'start', held: false };
const struck: Fact = {
  type: 'cueReached',
  at: instant(2_000),
  cue: 'start',
  strike: { id: 'opening#1:start', due: instant(2_000), sound: 'bell', strikes: 2, reason: 'start', segment: 0 },
};
const line = (fact: Fact) => `${JSON.stringify(fact)}\n`;

const memoryFile = (begun = '') => {
  let content = begun;
  let broken: 'no' | 'half written' | 'not synced' = 'no';
  const fault = () => Object.assign(new Error('no space'), { code: 'ENOSPC' });
  const file: JournalFile = {
    length: () => Buffer.byteLength(content),
    append: (text) => {
      content += broken === 'half written' ? text.slice(0, 10) : text;
      if (broken === 'half written') throw fault();
    },
    sync: () => {
      if (broken === 'not synced') throw fault();
    },
    truncate: (length) => {
      content = Buffer.from(content).subarray(0, length).toString();
    },
    close: () => undefined,
  };
  return { file, content: () => content, breakIt: (how: typeof broken) => (broken = how) };
};

describe('reading a journal', () => {
  it('gives back every fact', () => {
    const text = headerLine(header) + line(entered) + line(struck);
    expect(readJournal(text)).toEqual({ ok: true, header, facts: [entered, struck], length: Buffer.byteLength(text), torn: false });
  });

  it.each([
    ['half a line', line(struck).slice(0, 30)],
    ['a line filled with nothing, as a power cut leaves it', '\0\0\0\0'],
    ['a line that ends but is no fact', '{"type":"segm\n'],
  ])('leaves out %s at the end', (_, rest) => {
    const good = headerLine(header) + line(entered);
    expect(readJournal(good + rest)).toEqual({ ok: true, header, facts: [entered], length: Buffer.byteLength(good), torn: true });
  });

  it.each([
    ['a broken line in the middle', `${headerLine(header)}{"type":\n${line(entered)}`, 'its line 2 cannot be read'],
    ['an unknown fact', `${headerLine(header)}${line(entered)}{"type":"sung","at":5}\n${line(struck)}`, 'its line 3 cannot be read'],
    ['a wild number', `${headerLine(header)}{"type":"held","at":1e999}\n${line(struck)}`, 'its line 2 cannot be read'],
    ['no header', line(entered), 'its first line cannot be read'],
    ['a newer version', headerLine(header).replace('"journal":1', '"journal":2'), 'its first line cannot be read'],
    ['nothing at all', '', 'its first line cannot be read'],
  ])('refuses %s', (_, text, reason) => {
    const read = readJournal(text);
    expect(read.ok ? null : told(read.reason, sayEnglish, 'en')).toBe(reason);
  });
});

describe('writing a journal', () => {
  it('cuts off a torn line before it goes on', () => {
    const good = headerLine(header) + line(entered);
    const { file, content } = memoryFile(`${good}{"type":"cueRe`);
    createJournal(file, Buffer.byteLength(good)).append([struck]);
    expect(content()).toBe(good + line(struck));
  });

  it.each(['half written', 'not synced'] as const)('starts the append again after it was %s', (how) => {
    const { file, content, breakIt } = memoryFile(headerLine(header));
    const journal = createJournal(file, file.length());
    breakIt(how);
    expect(() => journal.append([entered])).toThrow('no space');
    breakIt('no');
    journal.append([entered, struck]);
    expect(content()).toBe(headerLine(header) + line(entered) + line(struck));
  });

  it('writes all facts of one act at once', () => {
    const { file } = memoryFile(headerLine(header));
    const calls: string[] = [];
    const watched = { ...file, append: (text: string) => calls.push(text), sync: () => calls.push('sync') };
    createJournal(watched, file.length()).append([entered, struck]);
    expect(calls).toEqual([line(entered) + line(struck), 'sync']);
  });
});
