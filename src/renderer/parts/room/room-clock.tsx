import type { ClockView } from '../../../core/views/projection-view.ts';
import type { Clock } from '../../clock.ts';
import { Digits } from './digits.tsx';
import { Ring } from './ring.tsx';

export type RoomClockProps = { readonly view: ClockView; readonly name: string; readonly clock: Clock; readonly trusted: boolean };

/** What the room sees of the time. Nothing at all while the host is silent: better no time than a wrong one. */
export const RoomClock = ({ view, name, clock, trusted }: RoomClockProps) => {
  if (!trusted) return null;
  switch (view.kind) {
    case 'none':
      return null;
    case 'ring':
      return <Ring time={view} name={name} clock={clock} />;
    case 'digits':
      return <Digits time={view} name={name} clock={clock} />;
    default:
      return view satisfies never;
  }
};
