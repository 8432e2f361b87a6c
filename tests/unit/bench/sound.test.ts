import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWav } from '../../../scripts/bells/wav.mjs';
import { createListener, sampleRate } from '../../bench/sound-listener.ts';
import { joinClocks, matchStrikes, pairClicks, strokeOf, type Told } from '../../bench/sound-match.ts';

const wood = readWav(readFileSync(new URL('../../../resources/bells/wood-block.wav', import.meta.url)));
const epoch = 1_700_000_000_000;

/** What a recorder would hand over of strikes at these milliseconds on both channels and of clicks on the right. */
const recording = (strikes: readonly number[], clicks: readonly number[], length: number): Buffer => {
  const frames = (length / 1000) * sampleRate;
  const channels = [new Float64Array(frames), new Float64Array(frames)] as const;
  for (const at of strikes)
    for (const channel of channels)
      for (const [sample, value] of wood.entries()) channel[at * 48 + sample] = (channel[at * 48 + sample] ?? 0) + value;
  for (const at of clicks) channels[1].fill(0.5, at * 48, at * 48 + 96);
  const bytes = Buffer.alloc(frames * 4);
  for (const [channel, samples] of channels.entries())
    for (const [frame, value] of samples.entries()) bytes.writeInt16LE(Math.round(value * 32767), frame * 4 + channel * 2);
  return bytes;
};

const heardIn = (bytes: Buffer) => {
  const listener = createListener();
  // Pieces that end in the middle of a frame, as a pipe gives them.
  for (let at = 0; at < bytes.length; at += 10_001) listener.hear(bytes.subarray(at, at + 10_001));
  return listener;
};
const due = (...instants: readonly number[]): readonly Told[] =>
  instants.map((at) => ({ id: `at ${at}`, due: epoch + at, told: epoch + at }));

it('hears each strike at its onset, and clicks apart from strikes', () => {
  const listener = heardIn(recording([1000, 3500], [500, 3600], 5000));
  const { onset, energy } = strokeOf(wood);
  const at = listener.strokes().map(({ frame }) => (frame / sampleRate) * 1000);
  expect(at[0]).toBeCloseTo(1000 + onset, 1);
  expect(at[1]).toBeCloseTo(3500 + onset, 1);
  expect(listener.strokes()[0]?.energy).toBeCloseTo(energy, 1);
  expect(listener.clicks().map((frame) => frame / 48)).toEqual([500, 3600]);
});

it('takes off what the recorder itself adds, by the quickest click', () => {
  // The recorder lags by 40 ms; clicks are on their way for 7, 0 and 4 ms besides.
  const clicks = pairClicks([epoch, epoch + 1700, epoch + 3400], [47 * 48, 1740 * 48, 3444 * 48]);
  const { instantOf, wandered } = joinClocks(clicks);
  expect(instantOf(2040 * 48)).toBe(epoch + 2000);
  expect(wandered).toBe(0);
});

it('tells a strike that is lost, one that is late and one that nobody planned', () => {
  const { instantOf } = joinClocks([{ at: epoch, frame: 0 }]);
  const strokes = heardIn(recording([1000, 3525, 8000], [], 9000)).strokes();
  const { heard, lost, strange } = matchStrikes(due(1000, 3500, 6000), strokes, instantOf);
  expect(heard.map(({ late }) => Math.round(late))).toEqual([1, 26]);
  expect(lost).toEqual(['at 6000']);
  expect(strange.map(({ at }) => Math.round(at - epoch))).toEqual([8001]);
});

it('knows two strikes at almost one instant by their energy', () => {
  const [one] = heardIn(recording([1000, 1150], [], 2500)).strokes();
  expect((one?.energy ?? 0) / strokeOf(wood).energy).toBeGreaterThan(1.5);
});
