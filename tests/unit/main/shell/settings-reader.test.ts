import { describe, expect, it } from 'vitest';
import { sayEnglish, told } from '../../../../src/core/words/say.ts';
import { defaultSettings, readSettings, type SettingsReading } from '../../../../src/main/shell/settings-reader.ts';

const whole = {
  formatVersion: 1,
  display: { id: 2, label: 'Hall projector', bounds: { x: 1440, y: 0, width: 1920, height: 1080 } },
  consoleBounds: { x: -80, y: 60, width: 1280, height: 800 },
  theme: 'dark',
  recentPlans: [{ path: '/plans/evening.json', id: 'evening', title: 'An evening' }],
} as const;
const { formatVersion: _, ...wholeValues } = whole;
const said = ({ problem, ...reading }: SettingsReading) => ({ ...reading, problem: problem && told(problem, sayEnglish, 'en') });
const read = (stored: unknown) => said(readSettings(JSON.stringify(stored)));

it('reads what it wrote', () => {
  expect(read(whole)).toEqual({ values: wholeValues, problem: null, keepFile: false });
});

it('begins with defaults, and says nothing, where there is no file', () => {
  expect(readSettings(null)).toEqual({ values: defaultSettings, problem: null, keepFile: false });
});

describe('says one sentence and keeps the file when it is', () => {
  it.each([
    ['torn', '{"theme":"da'],
    ['empty', ''],
    ['a list', '[]'],
    ['a word', '"dark"'],
  ])('%s', (_what, text) => {
    expect(said(readSettings(text))).toEqual({
      values: defaultSettings,
      problem: 'The settings of the windows could not be read. They begin afresh; the old file was kept beside the new one.',
      keepFile: true,
    });
  });
});

describe('a bad field falls back alone', () => {
  it.each([
    ['theme', 'purple', 'light or dark'],
    ['display', { id: 'two' }, 'the display for the room'],
    ['consoleBounds', { x: 0, y: 0, width: 3, height: 4 }, 'the place of this window'],
    ['recentPlans', ['evening.json'], 'the plans opened lately'],
  ] as const)('%s', (name, bad, words) => {
    expect(read({ ...whole, [name]: bad })).toEqual({
      values: { ...wholeValues, [name]: defaultSettings[name] },
      problem: `Some settings of the windows could not be read and begin afresh: ${words}; the old file was kept beside the new one.`,
      keepFile: true,
    });
  });
});

it('takes what it knows from a newer version, keeps the file, and says so', () => {
  expect(read({ ...whole, formatVersion: 2, wallpaper: 'moss' })).toEqual({
    values: wholeValues,
    problem:
      'The settings of the windows come from a newer version. What is known was taken over; the old file was kept beside the new one.',
    keepFile: true,
  });
});

it('has nothing to say of a file without some fields', () => {
  expect(read({ theme: 'light' })).toEqual({ values: { ...defaultSettings, theme: 'light' }, problem: null, keepFile: false });
});
