import { useState } from 'react';

type SliderProps = {
  readonly label: string;
  readonly hint?: string;
  readonly range: { readonly least: number; readonly most: number; readonly step: number };
  readonly value: number;
  readonly write: (value: number) => string;
  /** Called once the hand lets go, not at each step on the way. */
  readonly onChange: (value: number) => void;
};

/** A level to be drawn; its number stands beside it. */
export const Slider = ({ label, hint, range, value, write, onChange }: SliderProps) => {
  const [drawn, setDrawn] = useState<number | null>(null);
  const shown = drawn ?? value;
  const letGo = (): void => {
    if (drawn !== null && drawn !== value) onChange(drawn);
    setDrawn(null);
  };
  return (
    <label className="slider">
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
      <input
        type="range"
        min={range.least}
        max={range.most}
        step={range.step}
        value={shown}
        aria-valuetext={write(shown)}
        onChange={({ target }) => setDrawn(target.valueAsNumber)}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
      />
      <output>{write(shown)}</output>
    </label>
  );
};
