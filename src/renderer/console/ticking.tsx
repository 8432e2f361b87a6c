import type { Instant } from '../../core/time.ts';
import { useNow } from '../use-now.ts';
import { useDesk } from './desk.ts';

type TickingProps = {
  /** The instant whose seconds are counted, so that a number changes exactly with the true second. */
  readonly anchor: Instant;
  readonly heldAt: Instant | null;
  readonly beside?: Instant | null;
  readonly write: (now: Instant) => string;
};

/** Words with a number that counts by itself: the only thing that is drawn again each second. */
export const Ticking = ({ anchor, heldAt, beside = null, write }: TickingProps) => {
  const { clock } = useDesk();
  return <>{write(useNow(clock, anchor, { heldAt, until: null, beside }))}</>;
};
