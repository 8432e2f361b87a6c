const usualPitch = 74;
const gap = 18;

/** How wide a row of pips is, in pixels of the canvas. */
export const pipsWidth = (of: number, pitch = usualPitch): number => of * pitch - gap;

type PipsProps = { readonly number: number; readonly of: number; readonly pitch?: number };

/** How far through a row of voices: those heard, the present one, those to come. The words beside it say the same. */
export const Pips = ({ number, of, pitch = usualPitch }: PipsProps) => (
  <svg className="pips" viewBox={`0 0 ${pipsWidth(of, pitch)} 34`} style={{ '--pips': pipsWidth(of, pitch) }} aria-hidden="true">
    {Array.from({ length: of }, (_, index) => index + 1).map((pip) => {
      const present = pip === number;
      return (
        <rect
          key={pip}
          {...(pip > number ? { className: 'pip-ahead' } : {})}
          x={(pip - 1) * pitch}
          y={present ? 8 : 13}
          width={pitch - gap}
          height={present ? 18 : 8}
          rx={present ? 9 : 4}
          fill={pip <= number ? 'var(--stage)' : 'var(--line-strong)'}
          opacity={pip < number ? 0.6 : 1}
        />
      );
    })}
  </svg>
);
