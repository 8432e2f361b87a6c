import { type CurveShape, fullTurn, type Point, pointAt, quarterTurn, radiusAt, widthAt } from './curve.ts';
import { brushStroke, plainStroke, type Quarter } from './stroke.ts';

/** 1 to 4, in the order of the spiral. */
export type StageNumber = 1 | 2 | 3 | 4;

/** What to draw. `full` is the brush drawing, `mark` the bold small one, `nested` the small spiral inside another. */
export type SpiralRequest = {
  readonly mode: 'full' | 'mark' | 'nested';
  readonly earlier: number;
  readonly growth: number;
  readonly weight: number;
  /** Where we are; null when the whole turn has been walked. */
  readonly here: { readonly stage: StageNumber; readonly place: number } | null;
  readonly inner: { readonly stage: StageNumber; readonly place: number; readonly scale: number } | null;
  readonly tones: SpiralTones;
};

/** How strongly each part of the line is seen, 0 to 1. */
export type SpiralTones = { readonly earlier: number; readonly done: number; readonly ahead: number };

/** A filled path in the colour of its stage. `soft` ones are blurred: the light around the line. */
export type SpiralStroke = { readonly d: string; readonly stage: StageNumber; readonly opacity: number; readonly soft: boolean };

/** The present place: a light with a ring round it. */
export type HereDot = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly glow: number;
  readonly stage: StageNumber;
  readonly ring: boolean;
};

/** A spiral as shapes, in drawing order. */
export type SpiralDrawing = {
  readonly shape: CurveShape;
  readonly leadIn: string | null;
  readonly seed: number | null;
  readonly strokes: readonly SpiralStroke[];
  readonly inner: {
    readonly clearing: { readonly x: number; readonly y: number; readonly radius: number };
    readonly over: SpiralStroke;
    readonly transform: string;
    readonly drawing: SpiralDrawing;
  } | null;
  readonly dot: HereDot | null;
};

const stageNumbers: readonly StageNumber[] = [1, 2, 3, 4];
const nestedTones: SpiralTones = { earlier: 0.5, done: 0.9, ahead: 0.36 };
/** The last stroke of the outermost turn runs on over the top. */
const tail = 0.16;

/** Every shape of a spiral. The same request always gives the same drawing. */
export const drawSpiral = (request: SpiralRequest): SpiralDrawing => {
  const { mode, earlier, here, tones } = request;
  const shape: CurveShape = { turns: earlier + 1, growth: request.growth, weight: request.weight, isMark: mode === 'mark' };
  const gap = mode === 'mark' ? 0.1 : 0.036;
  const brush = (stage: StageNumber, quarter: Quarter, thinning: number, opacity: number): SpiralStroke => ({
    d: mode === 'mark' ? plainStroke(shape, quarter, thinning) : brushStroke(shape, quarter, thinning, gap, mode === 'nested' ? 4 : 9),
    stage,
    opacity,
    soft: false,
  });

  const strokes: SpiralStroke[] = [];
  for (let turn = 0; turn < earlier; turn += 1) {
    const opacity = tones.earlier * 0.78 ** (earlier - 1 - turn);
    for (const stage of stageNumbers) strokes.push(brush(stage, quarterOf(turn, stage, gap, 0), 0.86, opacity));
  }
  const quarter = (stage: StageNumber): Quarter => quarterOf(earlier, stage, gap, stage === 4 && mode !== 'nested' ? tail : 0);
  for (const stage of stageNumbers) {
    if (here === null || stage < here.stage) strokes.push(brush(stage, quarter(stage), 1, tones.done));
    else strokes.push(brush(stage, quarter(stage), mode === 'mark' ? 0.8 : 0.74, tones.ahead));
    if (stage === here?.stage && here.place > 0.04) {
      const walked = { ...quarter(stage), to: angleAt(quarter(stage), here.place) };
      if (mode !== 'mark') strokes.push({ d: plainStroke(shape, walked, 1), stage, opacity: 0.5, soft: true });
      strokes.push(brush(stage, walked, 1, 1));
    }
  }

  const angle = here && angleAt(quarter(here.stage), here.place);
  return {
    shape,
    leadIn: earlier === 0 && mode === 'full' ? leadIn(shape) : null,
    seed: earlier > 0 ? Math.max(0.8, radiusAt(shape, 0) * 0.17) : null,
    strokes,
    inner:
      here && angle !== null && request.inner
        ? innerSpiral(shape, angle, request.inner, brush(here.stage, { ...quarter(here.stage), to: angle }, 1, 1))
        : null,
    dot: here && angle !== null ? dotAt(shape, angle, here.stage, mode) : null,
  };
};

const quarterOf = (turn: number, stage: StageNumber, gap: number, runsOn: number): Quarter => {
  const start = turn * fullTurn + (stage - 1) * quarterTurn;
  const end = start + quarterTurn + runsOn;
  return { start, end, from: start + gap, to: runsOn > 0 ? end : end - gap };
};

const angleAt = ({ from, to }: Quarter, place: number): number => from + (to - from) * Math.max(0, Math.min(1, place));

const dotAt = (shape: CurveShape, angle: number, stage: StageNumber, mode: SpiralRequest['mode']): HereDot => {
  const [x, y] = pointAt(shape, angle);
  const brushed = mode === 'nested' ? 9 : Math.max(3.2, widthAt(shape, angle, 0.3, 1) * 0.54);
  const radius = mode === 'mark' ? 11 : brushed;
  return { x, y, radius, glow: radius * (mode === 'mark' ? 2.6 : 5.2), stage, ring: mode !== 'mark' };
};

/** Nothing walked yet: a thin line leads in from the centre. */
const leadIn = (shape: CurveShape): string => {
  const points: string[] = [];
  for (let angle = -1.5 * fullTurn; angle <= -0.06; angle += 0.05) points.push(pair(pointAt(shape, angle)));
  return `M${points.join('L')}`;
};

/** A smaller spiral whose last stroke flows into the larger line at the present place. */
const innerSpiral = (
  shape: CurveShape,
  angle: number,
  { stage, place, scale }: { readonly stage: StageNumber; readonly place: number; readonly scale: number },
  over: SpiralStroke,
): SpiralDrawing['inner'] => {
  const [x, y] = pointAt(shape, angle);
  const turned = ((angle - Math.atan(Math.log(shape.growth) / fullTurn)) * 180) / Math.PI;
  return {
    clearing: { x: x - 88 * scale * Math.sin(angle), y: y + 88 * scale * Math.cos(angle), radius: 118 * scale },
    over,
    transform: `translate(${pair([x, y])}) rotate(${turned.toFixed(2)}) scale(${scale}) translate(0 100)`,
    drawing: drawSpiral({
      mode: 'nested',
      earlier: 1,
      growth: 1.9,
      weight: 1.7,
      here: { stage, place },
      inner: null,
      tones: nestedTones,
    }),
  };
};

const pair = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
