import type { Instant } from '../../../core/time.ts';
import type { Clock } from '../../clock.ts';
import { useSecondsLeft } from '../../use-now.ts';

type RunningTime = { readonly startedAt: Instant; readonly endsAt: Instant; readonly heldAt: Instant | null };

/** `name` is what a screen reader says of it. */
export type RunningTimeProps = { readonly time: RunningTime; readonly name: string; readonly clock: Clock };

const radius = 42;
const round = 2 * Math.PI * radius;

/** No digits: a line that thins away, a second at a time, and stays empty after the end. */
export const Ring = ({ time, name, clock }: RunningTimeProps) => {
  const left = useSecondsLeft(clock, time.endsAt, time.heldAt);
  const length = time.endsAt - time.startedAt;
  const share = length > 0 ? Math.min(1, left / length) : 0;
  return (
    <svg className="ring" data-clock="ring" viewBox="0 0 100 100" role="img" aria-label={name}>
      <circle cx="50" cy="50" r={radius} fill="none" stroke="var(--line)" strokeWidth="5" />
      {share > 0 && (
        <circle
          className="ring-left"
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          stroke="var(--stage)"
          strokeWidth="9"
          strokeLinecap="round"
          strokeDasharray={`${(round * share).toFixed(2)} ${round.toFixed(2)}`}
        />
      )}
    </svg>
  );
};
