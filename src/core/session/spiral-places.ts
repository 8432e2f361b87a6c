import { type Stage, stageNumber } from '../plan/stage.ts';
import type { Millis } from '../time.ts';
import type { RunSpiral } from './run-plan.ts';

/** What the spiral needs to know of a practice, in plan order. */
export type SpiralStep = {
  readonly day: number;
  readonly dayStage: Stage | null;
  /** The practice's own stage, else its block's. */
  readonly ownStage: Stage | null;
  readonly planned: Millis;
};

/**
 * Where each practice lies on the spiral (domain 0.6: nested positions). Turns are counted in plan order; a new one begins when the stage falls.
 * A day of one stage whose practices have other stages goes round an inner spiral, and counts as its own stage on the outer one.
 */
export const spiralPlaces = (steps: readonly SpiralStep[]): readonly RunSpiral[] => {
  const nested = new Set(steps.filter(hasStageWithinDay).map((step) => step.day));
  const outer = stretches(steps.map((step) => ({ stage: outerStage(step, nested), planned: step.planned })));
  const inner = new Map<SpiralStep, RunSpiral['inner']>();
  for (const day of nested) {
    const own = steps.filter((step) => step.day === day);
    const places = stretches(own.map((step) => ({ stage: step.ownStage, planned: step.planned })));
    for (const [index, step] of own.entries()) inner.set(step, innerPlace(places[index]));
  }
  return steps.map((step, index) => {
    const { earlier, from, to } = outer[index] ?? beginning;
    return { stage: outerStage(step, nested), earlier, from, to, inner: inner.get(step) ?? null };
  });
};

const hasStageWithinDay = (step: SpiralStep): boolean =>
  step.dayStage !== null && step.ownStage !== null && step.ownStage !== step.dayStage;

const outerStage = (step: SpiralStep, nested: ReadonlySet<number>): Stage | null =>
  nested.has(step.day) ? step.dayStage : (step.ownStage ?? step.dayStage);

type Place = { readonly last: Stage | null; readonly earlier: number; readonly from: number; readonly to: number };

const beginning: Place = { last: null, earlier: 0, from: 0, to: 0 };

const innerPlace = (place: Place | undefined): RunSpiral['inner'] =>
  place === undefined || place.last === null ? null : { stage: place.last, from: place.from, to: place.to };

/** Shares of planned time within each stage of each turn; what has no stage stays where the one before it ended. */
const stretches = (steps: readonly { readonly stage: Stage | null; readonly planned: Millis }[]): readonly Place[] => {
  const turns: { readonly stage: Stage | null; readonly last: Stage | null; readonly earlier: number; readonly planned: Millis }[] = [];
  let last: Stage | null = null;
  let earlier = 0;
  for (const { stage, planned } of steps) {
    if (stage !== null && last !== null && stageNumber(stage) < stageNumber(last)) earlier += 1;
    last = stage ?? last;
    turns.push({ stage, last, earlier, planned });
  }
  const whole = new Map<string, number>();
  for (const turn of turns) if (turn.stage !== null) whole.set(nameOf(turn), (whole.get(nameOf(turn)) ?? 0) + turn.planned);
  const spent = new Map<string, number>();
  return turns.map((turn) => {
    const sum = whole.get(nameOf(turn)) ?? 0;
    const before = spent.get(nameOf(turn)) ?? 0;
    const after = before + (turn.stage === null ? 0 : turn.planned);
    spent.set(nameOf(turn), after);
    return { last: turn.last, earlier: turn.earlier, from: share(before, sum), to: share(after, sum) };
  });
};

const nameOf = (turn: { readonly last: Stage | null; readonly earlier: number }): string => `${turn.earlier} ${turn.last ?? ''}`;

const share = (part: number, sum: number): number => (sum === 0 ? 0 : part / sum);
