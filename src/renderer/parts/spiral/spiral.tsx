import './spiral.css';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { SpiralPlace } from '../../../core/views/projection-view.ts';
import { breathe } from './breath.ts';
import { frameOf } from './curve.ts';
import { drawSpiral, type HereDot, type SpiralDrawing, type SpiralStroke, type SpiralTones } from './drawing.ts';
import { requestFor } from './place-request.ts';

const usualTones: SpiralTones = { earlier: 0.42, done: 0.86, ahead: 0.34 };

export type SpiralProps = {
  readonly place: SpiralPlace;
  /** `mark` for anything below about 200 px. */
  readonly mode: 'full' | 'mark';
  /** What a screen reader says. */
  readonly title: string;
  readonly tones?: SpiralTones;
  /** The turn is complete: no present place. */
  readonly whole?: boolean;
  /** Whether the light at the present place breathes. Never in the second stage. */
  readonly breathes?: boolean;
};

/** The spiral, filling the width of its box. */
export const Spiral = ({ place, mode, title, tones = usualTones, whole = false, breathes = false }: SpiralProps) => {
  const id = useId();
  const drawing = useMemo(() => drawSpiral(requestFor(place, mode, tones, whole)), [place, mode, tones, whole]);
  const { left, top, side } = frameOf(drawing.shape);
  const { dot } = drawing;

  return (
    <div className="spiral" role="img" aria-label={title}>
      <svg className="spiral-line" viewBox={`${left} ${top} ${side} ${side}`} aria-hidden="true">
        <defs>
          <filter id={`${id}soft`} x="-40%" y="-40%" width="180%" height="180%">
            <feGaussianBlur stdDeviation="3.4" />
          </filter>
          {drawing.inner && (
            <radialGradient id={`${id}clearing`}>
              <stop offset=".5" stopColor="var(--bg)" stopOpacity=".94" />
              <stop offset="1" stopColor="var(--bg)" stopOpacity="0" />
            </radialGradient>
          )}
        </defs>
        <Lines drawing={drawing} id={id} />
      </svg>
      {dot && <Here dot={dot} id={id} frame={{ left, top, side }} breathes={breathes && dot.stage !== 2} />}
    </div>
  );
};

const Lines = ({ drawing, id }: { readonly drawing: SpiralDrawing; readonly id: string }) => (
  <>
    {drawing.leadIn && <path d={drawing.leadIn} fill="none" stroke="var(--text-3)" strokeWidth=".9" opacity=".4" strokeLinecap="round" />}
    {drawing.seed !== null && <circle r={drawing.seed} fill="var(--text-3)" opacity=".5" />}
    {drawing.strokes.map((stroke) => (
      <Stroke key={`${stroke.stage} ${stroke.soft} ${stroke.d}`} stroke={stroke} id={id} />
    ))}
    {drawing.inner && (
      <>
        <circle
          cx={drawing.inner.clearing.x}
          cy={drawing.inner.clearing.y}
          r={drawing.inner.clearing.radius}
          fill={`url(#${id}clearing)`}
        />
        <Stroke stroke={drawing.inner.over} id={id} />
        <g transform={drawing.inner.transform}>
          <Lines drawing={drawing.inner.drawing} id={id} />
          {drawing.inner.drawing.dot && <InnerHere dot={drawing.inner.drawing.dot} id={id} />}
        </g>
      </>
    )}
  </>
);

const Stroke = ({ stroke, id }: { readonly stroke: SpiralStroke; readonly id: string }) => (
  <path
    d={stroke.d}
    fill={`var(--stage-${stroke.stage})`}
    opacity={stroke.opacity.toFixed(2)}
    {...(stroke.soft ? { filter: `url(#${id}soft)` } : {})}
  />
);

type Frame = { readonly left: number; readonly top: number; readonly side: number };

/** The light is apart from the line: its own small picture, so that its breath touches only itself. */
const Here = ({
  dot,
  id,
  frame,
  breathes,
}: {
  readonly dot: HereDot;
  readonly id: string;
  readonly frame: Frame;
  readonly breathes: boolean;
}) => {
  const box = (radius: number) => ({
    left: `${(((dot.x - radius - frame.left) / frame.side) * 100).toFixed(3)}%`,
    top: `${(((dot.y - radius - frame.top) / frame.side) * 100).toFixed(3)}%`,
    width: `${(((2 * radius) / frame.side) * 100).toFixed(3)}%`,
  });
  const light = useRef<SVGSVGElement>(null);
  useEffect(() => (breathes && light.current ? breathe(light.current) : undefined), [breathes]);
  return (
    <>
      <svg
        ref={light}
        className={breathes ? 'spiral-glow breathes' : 'spiral-glow'}
        style={box(dot.glow)}
        viewBox="-1 -1 2 2"
        aria-hidden="true"
      >
        <GlowGradient id={`${id}glow`} dot={dot} />
        <circle r="1" fill={`url(#${id}glow)`} />
      </svg>
      <svg style={box(dot.radius * 2)} viewBox="-2 -2 4 4" aria-hidden="true">
        <circle r="1" fill="var(--voice)" />
        {dot.ring && <circle r="1.75" fill="none" stroke="var(--voice)" strokeWidth=".16" opacity=".6" />}
      </svg>
    </>
  );
};

const InnerHere = ({ dot, id }: { readonly dot: HereDot; readonly id: string }) => (
  <g transform={`translate(${dot.x.toFixed(2)} ${dot.y.toFixed(2)})`}>
    <GlowGradient id={`${id}inner`} dot={dot} />
    <circle r={dot.glow} fill={`url(#${id}inner)`} />
    <circle r={dot.radius} fill="var(--voice)" />
    <circle r={dot.radius * 1.75} fill="none" stroke="var(--voice)" strokeWidth={dot.radius * 0.16} opacity=".6" />
  </g>
);

const GlowGradient = ({ id, dot }: { readonly id: string; readonly dot: HereDot }) => (
  <radialGradient id={id}>
    <stop offset="0" stopColor={`var(--stage-${dot.stage})`} stopOpacity=".75" />
    <stop offset=".35" stopColor={`var(--stage-${dot.stage})`} stopOpacity=".28" />
    <stop offset="1" stopColor={`var(--stage-${dot.stage})`} stopOpacity="0" />
  </radialGradient>
);
