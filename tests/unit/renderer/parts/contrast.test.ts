import { describe, expect, it } from 'vitest';
import { roomThemes } from '../../../../src/core/views/projection-view.ts';
import { colourOf, contrast } from './colours.ts';

const stages = ['--stage-1', '--stage-2', '--stage-3', '--stage-4'];
const roomWords = ['--voice', '--text', '--text-2', '--text-3', ...stages];
const onRoom = roomThemes.flatMap((theme) => roomWords.map((words) => [theme, words] as const));

describe('the room’s picture', () => {
  it.each(onRoom)('has in %s a contrast of at least 7 for %s', (theme, words) => {
    expect(contrast(colourOf(theme, words), colourOf(theme, '--bg'))).toBeGreaterThanOrEqual(7);
  });

  it.each(roomThemes)('can in %s still be read where the hall’s light lifts black to a fifth of white', (theme) => {
    expect(contrast(colourOf(theme, '--voice'), colourOf(theme, '--bg'), 0.2)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(onRoom)('asks in %s for no colour that a screen cannot show: %s', (theme, words) => {
    expect(colourOf(theme, words).isInside).toBe(true);
  });
});

const grounds = ['--bg', '--panel', '--sunk', '--raised'];
const onConsole = ['room', 'day'].flatMap((theme) => [
  ...grounds.flatMap((ground) => [
    [theme, '--voice', ground, 7] as const,
    [theme, '--text', ground, 7] as const,
    [theme, '--text-2', ground, 7] as const,
    [theme, '--text-3', ground, 4.5] as const,
  ]),
  ...stages.flatMap((stage) => [
    [theme, stage, '--bg', 4.5] as const,
    [theme, stage, '--panel', 4.5] as const,
    [theme, stage, '--sunk', 3] as const,
  ]),
  ...[1, 2, 3, 4].flatMap((stage) => [
    [theme, '--voice', `--wash-${stage}`, 7] as const,
    [theme, '--text', `--wash-${stage}`, 7] as const,
    [theme, '--text-2', `--wash-${stage}`, 4.5] as const,
  ]),
  [theme, '--attn-ink', '--attn', 7] as const,
  [theme, '--text', '--hover', 7] as const,
  [theme, '--text-2', '--hover', 4.5] as const,
  ...['--bg', '--panel', '--raised'].flatMap((ground) => [
    [theme, '--line-strong', ground, 3] as const,
    [theme, '--focus', ground, 3] as const,
  ]),
]);

describe('the console', () => {
  it.each(onConsole)('has in %s for %s on %s a contrast of at least %d', (theme, words, ground, bar) => {
    expect(contrast(colourOf(theme, words), colourOf(theme, ground))).toBeGreaterThanOrEqual(bar);
  });
});
