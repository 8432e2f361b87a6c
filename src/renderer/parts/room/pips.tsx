const pitch = 74;

/** How far through a row of voices: those heard, the present one, those to come. The words beside it say the same. */
export const Pips = ({ number, of }: { readonly number: number; readonly of: number }) => (
  <svg className="pips" viewBox={`0 0 ${of * pitch - 18} 34`} style={{ '--pips': of * pitch - 18 }} aria-hidden="true">
    {Array.from({ length: of }, (_, index) => index + 1).map((pip) => {
      const present = pip === number;
      return (
        <rect
          key={pip}
          x={(pip - 1) * pitch}
          y={present ? 8 : 13}
          width="56"
          height={present ? 18 : 8}
          rx={present ? 9 : 4}
          fill={pip <= number ? 'var(--stage)' : 'var(--line-strong)'}
          opacity={pip < number ? 0.6 : 1}
        />
      );
    })}
  </svg>
);
