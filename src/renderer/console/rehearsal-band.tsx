import { memo } from 'react';
import { useDesk } from './desk.ts';
import { words } from './words.ts';

export const rehearsalSpeeds = [1, 5, 20, 60, 120] as const;

type RehearsalBandProps = { readonly speed: number; readonly goesOn: boolean };

/** Plainly not the real thing: a band across the top with its speed. */
export const RehearsalBand = memo(({ speed, goesOn }: RehearsalBandProps) => {
  const { act } = useDesk();
  return (
    <section className="band rehearsal" aria-label={words.rehearsal.label}>
      <b>{words.rehearsal.band(speed)}</b>
      <span className="apart">{words.rehearsal.apart}</span>
      <fieldset className="speeds">
        <legend>{words.rehearsal.speed}</legend>
        {rehearsalSpeeds.map((one) => (
          <button
            key={one}
            type="button"
            className="btn small num"
            aria-pressed={one === speed}
            onClick={() => act({ type: 'setRehearsal', speed: one, goesOn })}
          >
            {words.rehearsal.times(one)}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        className="btn small"
        aria-pressed={goesOn}
        onClick={() => act({ type: 'setRehearsal', speed, goesOn: !goesOn })}
      >
        {words.rehearsal.goesOn}
      </button>
      <button type="button" className="btn small" onClick={() => act({ type: 'endRehearsal' })}>
        {words.rehearsal.end}
      </button>
    </section>
  );
});
