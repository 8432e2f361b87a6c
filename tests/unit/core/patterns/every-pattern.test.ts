import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTiming } from '../../../../src/core/patterns/compile.ts';
import { type Timing, timingSchema } from '../../../../src/core/patterns/parameters.ts';
import { promptsOf } from '../../../../src/core/patterns/prompts.ts';
import { peopleUnlessTold } from '../../../../src/core/patterns/round.ts';
import { plannedLength } from '../../../../src/core/patterns/segment.ts';
import { anyTiming } from './any-timing.ts';
import { context, cueTime, sumOf } from './compiling.ts';

const people = fc.option(fc.integer({ min: 1, max: 60 }));

const holds = (property: (timing: Timing, people: number | null) => void): void =>
  fc.assert(
    fc.property(anyTiming, people, (inFile, people) => {
      property(timingSchema.parse(inFile), people);
    }),
    { numRuns: 1500 },
  );

const sum = (lengths: readonly number[]): number => lengths.reduce((one, other) => one + other, 0);

/** The length of a timing by its recipe (domain 1.2), told from its parameters alone. */
const recipe = (timing: Timing, people: number | null): number => {
  switch (timing.pattern) {
    case 'dyad-sentences': {
      const { prompts, turn, turnsPerPrompt, seriesSwitch, rest } = timing;
      const pauses = prompts.length * turnsPerPrompt;
      const switches = timing.switch === 'per series' && seriesSwitch.length > 0 ? turnsPerPrompt - 1 : 0;
      return (
        frame(timing) +
        prompts.length * 2 * turn +
        (pauses - switches) * rest +
        switches * seriesSwitch.length +
        sum(prompts.map((prompt) => prompt.reading))
      );
    }
    case 'group-voices':
      return (
        frame(timing) +
        timing.openingSilence +
        timing.groupSize * (sum(timing.voices.map((voice) => voice.length)) + timing.holderClosing + timing.rest)
      );
    case 'swap-walk':
      return timing.instruction.length + timing.legs * timing.leg + (timing.regroup?.length ?? 0);
    case 'cue-list':
      return frame(timing) + sum(timing.cues.map((cue) => cue.length));
    case 'open-ritual':
      return sum([...timing.prepared, ...timing.closing].map((talk) => talk.length)) + timing.open.planned;
    case 'round':
      return frame(timing) + timing.rounds * timing.allowance * (timing.people ?? people ?? peopleUnlessTold);
    case 'solo':
      return (timing.instruction?.length ?? 0) + timing.length + (timing.gather?.length ?? 0);
    case 'music-led':
      return frame(timing) + timing.length;
    case 'break':
      return timing.length;
    default:
      return timing satisfies never;
  }
};

const frame = (timing: { readonly opening?: { length: number } | undefined; readonly closing?: { length: number } | undefined }): number =>
  (timing.opening?.length ?? 0) + (timing.closing?.length ?? 0);

describe('whatever the parameters', () => {
  it('the segments last as long as the recipe says, to the millisecond', () => {
    holds((timing, people) => expect(sumOf(compileTiming(timing, { ...context, people }))).toBe(recipe(timing, people)));
  });

  it('every segment has an id of its own and a length in whole milliseconds above zero', () => {
    holds((timing, people) => {
      const segments = compileTiming(timing, { ...context, people });

      expect(new Set(segments.map((segment) => segment.id)).size).toBe(segments.length);
      for (const segment of segments) {
        expect(plannedLength(segment)).toBeGreaterThan(0);
        expect(Number.isInteger(plannedLength(segment))).toBe(true);
      }
    });
  });

  it('every cue has an id of its own and lies within its segment', () => {
    holds((timing, people) => {
      for (const segment of compileTiming(timing, { ...context, people })) {
        expect(new Set(segment.cues.map((cue) => cue.id)).size).toBe(segment.cues.length);
        for (const cue of segment.cues) {
          expect(cueTime(segment, cue)).toBeGreaterThanOrEqual(0);
          expect(cueTime(segment, cue)).toBeLessThanOrEqual(plannedLength(segment));
        }
      }
    });
  });

  it('no two bells ring at one instant', () => {
    holds((timing, people) => {
      let start = 0;
      const instants: number[] = [];
      for (const segment of compileTiming(timing, { ...context, people })) {
        for (const cue of segment.cues) if (cue.bell) instants.push(start + cueTime(segment, cue));
        // A segment that waits for the hand is followed by another instant than its planned end.
        start += plannedLength(segment) + (segment.ends === 'by hand' ? 0.5 : 0);
      }

      expect(new Set(instants).size).toBe(instants.length);
    });
  });

  it('a segment belongs to a prompt of the timing or to none', () => {
    holds((timing, people) => {
      const prompts = promptsOf(timing);
      for (const segment of compileTiming(timing, { ...context, people })) {
        if (segment.prompt !== null) expect(prompts[segment.prompt]).toBeDefined();
        if (segment.prompt !== null && (segment.room.kind === 'prompt' || segment.room.kind === 'voice'))
          expect(segment.room.prompt).toEqual(prompts[segment.prompt]);
      }
    });
  });

  it('nothing is compiled differently a second time', () => {
    holds((timing, people) => expect(compileTiming(timing, { ...context, people })).toEqual(compileTiming(timing, { ...context, people })));
  });
});
