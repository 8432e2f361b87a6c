import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, later, millis, seconds } from '../../../../src/core/time.ts';
import { soundDefaults } from '../../../../src/core/views/sound-settings.ts';
import type { SoundStrike, SoundView } from '../../../../src/core/views/sound-view.ts';
import { type Act, planStrikes, type Situation } from '../../../../src/renderer/sound/plan-strikes.ts';
import { type Ledger, readLedger, withKnown, withRung, writeLedger } from '../../../../src/renderer/sound/strike-ledger.ts';

/** The host's clock and this computer's stand at different numbers, as they may. */
const hostAt = (second: number) => later(instant(5_000_000), seconds(second));
const hereAt = (second: number) => later(instant(9_000_000), seconds(second));
const at = (second: number, changes: Partial<Situation> = {}): Situation => ({
  host: hostAt(second),
  here: hereAt(second),
  speed: 1,
  ready: true,
  ...changes,
});
const strike = (id: string, due: number): SoundStrike => ({ id, due: hostAt(due), sound: 'bell', strikes: 1 });
const view = (...strikes: readonly SoundStrike[]): SoundView => ({
  owner: true,
  strikes,
  silences: 0,
  settings: soundDefaults,
  track: null,
});
const plannedFor = (soundsAt: number, one: SoundStrike): Act => ({ kind: 'plan', strike: one, soundsAt: hereAt(soundsAt) });

describe('what a new strike asks for', () => {
  const one = strike('a', 10);
  it.each<[string, SoundView, Situation, readonly Act[]]>([
    ['is planned ahead for its instant', view(one), at(9), [plannedFor(10, one)]],
    ['is planned far ahead, because the timers of a covered page are slow', view(one), at(-60), [plannedFor(10, one)]],
    ['is not planned when it is too far', view(one), at(-81), []],
    ['is rung at once when it is a little late', view(one), at(12.9), [plannedFor(12.9, one)]],
    ['is not rung when it is more than three seconds late', view(one), at(13.1), []],
    ['is not planned by a page that does not own the sound', { ...view(one), owner: false }, at(9), []],
    ['is not planned while the audio clock stands', view(one), at(9, { ready: false }), []],
    ['comes sooner by as much as a rehearsal runs faster', view(one), at(4, { speed: 60 }), [plannedFor(4.1, one)]],
    ['may be late by three real seconds in a rehearsal', view(one), at(70, { speed: 60 }), [plannedFor(70, one)]],
  ])('%s', (_, seen, situation, acts) => {
    expect(planStrikes(seen, [], situation).acts).toEqual(acts);
  });
});

describe('what a planned strike asks for', () => {
  const one = strike('a', 10);
  const ledger = planStrikes(view(one), [], at(5)).ledger;
  const near = planStrikes(view(one), ledger, at(8.5)).ledger;

  it('is put exactly in its place once, when it is near', () => {
    expect(planStrikes(view(one), ledger, at(8.5)).acts).toEqual([plannedFor(10, one)]);
    expect(planStrikes(view(one), near, at(9)).acts).toEqual([]);
  });

  it('moves with its instant', () => {
    const moved = strike('a', 70);
    expect(planStrikes(view(moved), near, at(9)).acts).toEqual([plannedFor(70, moved)]);
  });

  it('moves when the two clocks are found to differ otherwise, but not for less than is heard', () => {
    const host = later(hostAt(9), millis(5));
    expect(planStrikes(view(one), near, at(9, { host })).acts).toEqual([
      { kind: 'plan', strike: one, soundsAt: later(hereAt(10), millis(-5)) },
    ]);
    expect(planStrikes(view(one), near, at(9, { host: later(hostAt(9), millis(1)) })).acts).toEqual([]);
  });

  it.each<[string, SoundView, Situation]>([
    ['has gone from the view', view(), at(9)],
    ['belongs to another page now', { ...view(one), owner: false }, at(9)],
    ['stands on an audio clock that has stopped', view(one), at(9, { ready: false })],
  ])('is cancelled when it %s', (_, seen, situation) => {
    expect(planStrikes(seen, near, situation)).toEqual({ ledger: [], acts: [{ kind: 'cancel', id: 'a' }] });
  });

  it('is left alone when it sounds already and only its confirmation is missing', () => {
    expect(planStrikes(view(), near, at(10.01)).acts).toEqual([]);
    expect(planStrikes(view(one), near, at(10.01)).acts).toEqual([]);
  });

  it('is given up and rung anew when it was never confirmed, as long as it is not too late', () => {
    const given = planStrikes(view(one), near, at(11.1));
    expect(given).toEqual({ ledger: [], acts: [{ kind: 'cancel', id: 'a' }] });
    expect(planStrikes(view(one), given.ledger, at(11.2)).acts).toEqual([plannedFor(11.2, one)]);
  });
});

describe('what a rung strike asks for', () => {
  const one = strike('a', 10);
  const rung = withRung(planStrikes(view(one), [], at(9)).ledger, 'a', hostAt(10));
  const report: Act = { kind: 'report', id: 'a', at: hostAt(10) };

  it('is reported at once, and again each second while the host still asks for it', () => {
    const first = planStrikes(view(one), rung, at(10.02));
    expect(first.acts).toEqual([report]);
    expect(planStrikes(view(one), first.ledger, at(10.5)).acts).toEqual([]);
    expect(planStrikes(view(one), first.ledger, at(11.1)).acts).toEqual([report]);
  });

  it('is not reported again when the host knows', () => {
    const known = withKnown(planStrikes(view(one), rung, at(10.02)).ledger, 'a');
    expect(planStrikes(view(one), known, at(12)).acts).toEqual([]);
  });

  it('is reported until the host knows, also when it no longer asks: a report may have found no host', () => {
    const first = planStrikes(view(), rung, at(10.02));
    expect(first.acts).toEqual([report]);
    expect(planStrikes(view(), first.ledger, at(12)).acts).toEqual([report]);
    expect(planStrikes(view(), withKnown(first.ledger, 'a'), at(12)).acts).toEqual([]);
    expect(planStrikes(view(), first.ledger, at(80))).toEqual({ ledger: [], acts: [] });
  });

  it('is forgotten when the host has not asked for a while, so that another session may ring the same id', () => {
    const told = withKnown(planStrikes(view(), rung, at(10.02)).ledger, 'a');
    const again = strike('a', 14);
    expect(planStrikes(view(), told, at(16)).ledger).toEqual([]);
    expect(planStrikes(view(again), told, at(13)).acts).toEqual([plannedFor(14, again)]);
  });
});

describe('a reload', () => {
  const one = strike('a', 10);
  const planned = planStrikes(view(one), [], at(9)).ledger;

  it('plans again what had not sounded', () => {
    expect(planStrikes(view(one), readLedger(writeLedger(planned), hereAt(9.5)), at(9.5)).acts).toEqual([plannedFor(10, one)]);
  });

  it('rings neither what sounded nor what may have sounded', () => {
    const perhaps = readLedger(writeLedger(planned), hereAt(10.3));
    expect(planStrikes(view(one), perhaps, at(10.4)).acts).toEqual([]);
    const rung = readLedger(writeLedger(withRung(planned, 'a', hostAt(10))), hereAt(10.3));
    expect(planStrikes(view(one), rung, at(10.4)).acts).toEqual([{ kind: 'report', id: 'a', at: hostAt(10) }]);
  });

  it.each([null, '', '{', '[{"id":"a"}]', '{"a":1}'])('begins with an empty ledger when it finds %j', (stored) => {
    expect(readLedger(stored, hereAt(0))).toEqual([]);
  });
});

describe('whatever the order of views, times and reloads', () => {
  const dues = [2, 4, 4, 9];
  const strikes = dues.map((due, number) => strike(`strike ${number}`, due));
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 1500 }),
    shown: fc.subarray(strikes),
    ready: fc.boolean(),
    owner: fc.boolean(),
    reload: fc.constantFrom('no', 'no', 'no', 'with a word', 'without a word'),
  });

  it('no strike sounds twice, none sounds that was cancelled, and none sounds too late', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let ledger: Ledger = [];
        let now = 0;
        /** A loudspeaker: what stands on its clock, and what has sounded. */
        const clock = new Map<string, number>();
        const begun = new Set<string>();
        const sounded: { readonly id: string; readonly late: number }[] = [];
        const play = (until: number): void => {
          for (const [id, soundsAt] of clock) {
            if (soundsAt > until) continue;
            clock.delete(id);
            begun.add(id);
            sounded.push({ id, late: soundsAt - later(hereAt(0), seconds(dues[Number(id.slice(-1))] ?? 0)) });
          }
        };
        const confirm = (): void => {
          for (const id of begun) ledger = withRung(ledger, id, hostAt(now));
          begun.clear();
        };
        for (const { wait, shown, ready, owner, reload } of steps) {
          now += wait / 1000;
          play(hereAt(now));
          if (reload === 'with a word') {
            confirm();
            ledger = ledger.filter((entry) => entry.state !== 'planned');
          }
          if (reload !== 'no') {
            clock.clear();
            begun.clear();
            ledger = readLedger(writeLedger(ledger), hereAt(now));
          }
          confirm();
          const plan = planStrikes(
            { owner, strikes: shown, silences: 0, settings: soundDefaults, track: null },
            ledger,
            at(now, { ready }),
          );
          ledger = plan.ledger;
          for (const act of plan.acts) {
            if (act.kind === 'plan') clock.set(act.strike.id, act.soundsAt);
            if (act.kind === 'cancel') clock.delete(act.id);
          }
          const wanted = ready && owner ? shown.map(({ id }) => id) : [];
          for (const id of clock.keys()) if ((clock.get(id) ?? 0) > hereAt(now)) expect(wanted).toContain(id);
          play(hereAt(now));
        }
        play(hereAt(now + 100));
        expect(new Set(sounded.map(({ id }) => id)).size).toBe(sounded.length);
        for (const { late } of sounded) expect(late).toBeLessThanOrEqual(3000.001);
        for (const { late } of sounded) expect(late).toBeGreaterThanOrEqual(-0.001);
      }),
      { numRuns: 500 },
    );
  });
});
