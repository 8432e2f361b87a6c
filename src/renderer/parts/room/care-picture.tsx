import { useId } from 'react';
import { ridges, ripples, shore } from './still-water.ts';

/** Still water under hills: no words, no time, no stage. */
export const CarePicture = ({ name }: { readonly name: string }) => {
  const id = useId();
  const paint = (part: string): string => `url(#${id}${part})`;
  return (
    <svg className="care" viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" role="img" aria-label={name}>
      <Paints id={id} />
      <rect width="1920" height={shore} fill={paint('sky')} />
      <ellipse cx="1180" cy={shore - 130} rx="760" ry="300" fill={paint('sun')} />
      {ridges.map(({ d, colour }) => (
        <path key={colour} d={d} fill={colour} />
      ))}
      <rect y={shore - 160} width="1920" height="160" fill={paint('mist')} />
      <rect y={shore} width="1920" height={1080 - shore} fill={paint('water')} />
      <g transform={`translate(0 ${2 * shore}) scale(1 -1)`}>
        {ridges.map(({ d, colour }) => (
          <path key={colour} d={d} fill={colour} opacity=".75" />
        ))}
      </g>
      {ripples.map(({ x, y, width, height, opacity }) => (
        <rect
          key={y}
          x={x}
          y={y.toFixed(1)}
          width={width}
          height={height.toFixed(1)}
          rx="1"
          fill="oklch(.80 .035 75)"
          opacity={opacity.toFixed(3)}
        />
      ))}
      <rect y={shore} width="1920" height={1080 - shore} fill={paint('depth')} />
      <rect y={shore - 1.5} width="1920" height="3" fill="oklch(.78 .04 76)" opacity=".35" />
    </svg>
  );
};

const Paints = ({ id }: { readonly id: string }) => (
  <defs>
    <linearGradient id={`${id}sky`} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stopColor="oklch(.30 .022 62)" />
      <stop offset=".55" stopColor="oklch(.56 .040 70)" />
      <stop offset="1" stopColor="oklch(.76 .050 76)" />
    </linearGradient>
    <linearGradient id={`${id}water`} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stopColor="oklch(.62 .042 72)" />
      <stop offset="1" stopColor="oklch(.22 .016 58)" />
    </linearGradient>
    <linearGradient id={`${id}depth`} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stopColor="oklch(.22 .016 58)" stopOpacity="0" />
      <stop offset="1" stopColor="oklch(.17 .012 58)" stopOpacity=".96" />
    </linearGradient>
    <linearGradient id={`${id}mist`} x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stopColor="oklch(.76 .05 76)" stopOpacity="0" />
      <stop offset="1" stopColor="oklch(.76 .05 76)" stopOpacity=".34" />
    </linearGradient>
    <radialGradient id={`${id}sun`}>
      <stop offset="0" stopColor="oklch(.88 .05 80)" stopOpacity=".55" />
      <stop offset="1" stopColor="oklch(.80 .05 78)" stopOpacity="0" />
    </radialGradient>
  </defs>
);
