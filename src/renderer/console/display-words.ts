import type { ShellState } from '../../core/shell-contract.ts';
import { words } from './words.ts';

/** What is to be known of the displays at a glance: shape first, words beside it. */
export type DisplayFact = {
  readonly sign: 'live' | 'away' | 'one display' | 'window' | 'closed';
  readonly title: string;
  readonly detail: string;
  /** To be seen now. */
  readonly loud: boolean;
};

/** The one fact that matters most now. */
export const displayFact = ({ projection, oneDisplay }: Pick<ShellState, 'projection' | 'oneDisplay'>): DisplayFact => {
  if (projection.state === 'away')
    return { sign: 'away', title: words.displays.away(projection.label), detail: words.displays.awayDetail, loud: false };
  if (oneDisplay) return { sign: 'one display', title: words.displays.one, detail: words.displays.oneDetail, loud: true };
  switch (projection.state) {
    case 'live':
      return { sign: 'live', title: words.displays.live(projection.label), detail: '', loud: false };
    case 'parked':
      return { sign: 'window', title: words.displays.parked, detail: words.displays.parkedDetail, loud: false };
    case 'closed':
      return { sign: 'closed', title: words.displays.closed, detail: '', loud: false };
    default:
      return projection satisfies never;
  }
};
