import { formatLength } from '../../../core/time.ts';
import { useSecondsLeft } from '../../use-now.ts';
import type { RunningTimeProps } from './ring.tsx';

/** Minutes large, seconds small; 0:00 after the end, and nothing more. */
export const Digits = ({ time, name, clock }: RunningTimeProps) => {
  const shown = formatLength(useSecondsLeft(clock, time.endsAt, time.heldAt));
  const colon = shown.lastIndexOf(':');
  return (
    <div className="digits" data-clock="digits" role="timer" aria-label={name} dir="ltr">
      <span className="digits-minutes">{shown.slice(0, colon)}</span>
      <span className="digits-seconds">{shown.slice(colon)}</span>
    </div>
  );
};
