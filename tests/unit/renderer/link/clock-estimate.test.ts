import { describe, expect, it } from 'vitest';
import { instant } from '../../../../src/core/time.ts';
import {
  askedEstimate,
  instantAt,
  judge,
  overheardEstimate,
  smallerRoundTrip,
  surerEstimate,
} from '../../../../src/renderer/link/clock-estimate.ts';

const reading = (now: number, speed = 1) => ({ now: instant(now), speed });

describe('the estimate of the host’s clock', () => {
  it('takes the host to have read its clock half-way between question and answer', () => {
    const estimate = askedEstimate(100, 110, reading(5000));
    expect(instantAt(estimate, 105)).toBe(5000);
    expect(instantAt(estimate, 205)).toBe(5100);
  });

  it('runs sixty times as fast in a rehearsal at sixty', () => {
    const estimate = askedEstimate(100, 100, reading(5000, 60));
    expect(instantAt(estimate, 1100)).toBe(5000 + 60_000);
  });

  it('prefers the shortest round trip, and any answer to what was only overheard', () => {
    const slow = askedEstimate(0, 30, reading(1));
    const quick = askedEstimate(50, 52, reading(2));
    expect(smallerRoundTrip(slow, quick)).toBe(quick);
    expect(smallerRoundTrip(quick, slow)).toBe(quick);
    expect(smallerRoundTrip(undefined, slow)).toBe(slow);
    expect(smallerRoundTrip(overheardEstimate(0, reading(1)), slow)).toBe(slow);
  });

  it.each([
    ['a message that travelled a little', 1000, reading(5990), 'agrees'],
    ['a host that is a little ahead by the error of the estimate', 1000, reading(6040), 'agrees'],
    ['a host far ahead: its clock was moved, or this machine slept', 1000, reading(9000), 'refutes'],
    ['a message far behind: delayed, or the clock was set back', 1000, reading(4500), 'doubtful'],
    ['another speed', 1000, reading(6000, 12), 'refutes'],
  ])('judges %s', (_what, local, heard, judgement) => {
    expect(judge(askedEstimate(0, 0, reading(5000)), local, heard)).toBe(judgement);
  });

  it.each([
    ['an earlier one of a quiet moment rather than a later one of a busy moment', askedEstimate(0, 2, reading(1)), 60_000, 30, 'earlier'],
    ['a later one that is as good', askedEstimate(0, 2, reading(1)), 60_000, 2, 'later'],
    ['a later one when the earlier is old', askedEstimate(0, 2, reading(1)), 3_600_000, 30, 'later'],
  ])('goes by %s', (_what, earlier, at, roundTrip, which) => {
    const later = askedEstimate(at - roundTrip / 2, at + roundTrip / 2, reading(at));
    expect(surerEstimate(earlier, later)).toBe(which === 'earlier' ? earlier : later);
  });

  it('goes by the later one when the two contradict each other', () => {
    const earlier = askedEstimate(0, 2, reading(1));
    const later = askedEstimate(60_000, 60_030, reading(60_000 - 300));
    expect(surerEstimate(earlier, later)).toBe(later);
  });

  it('measures being ahead in real time, however fast the rehearsal', () => {
    const estimate = askedEstimate(0, 0, reading(0, 60));
    expect(judge(estimate, 1000, reading(60_000 + 60 * 40, 60))).toBe('agrees');
    expect(judge(estimate, 1000, reading(60_000 + 60 * 60, 60))).toBe('refutes');
  });
});
