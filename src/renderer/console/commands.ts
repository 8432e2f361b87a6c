import type { Command } from '../../core/contract.ts';
import type { Sound } from '../../core/patterns/parameters.ts';
import { minutes } from '../../core/time.ts';
import type { BellRow, ConsoleView } from '../../core/views/console-view.ts';
import type { KeyAct } from './key-act.ts';

/** One strike by hand, of the usual bell. */
export const ringOnce = (sound: Sound): Command => ({ type: 'ring', sound, strikes: 1 });

/** What a key sends in this view; null for keys that concern the page alone, or where there is nothing to send. */
export const commandFor = (act: KeyAct, view: ConsoleView): Command | null => {
  switch (act.type) {
    case 'next':
      return { type: 'next' };
    case 'back':
      return { type: 'back' };
    case 'holdOrResume':
      return view.now?.heldAt == null ? { type: 'hold' } : { type: 'resume' };
    case 'addMinutes':
      return { type: 'addTime', amount: minutes(act.minutes) };
    case 'ring':
      return ringOnce(view.host.soundSettings.usual);
    case 'quietBells':
      return { type: 'setBells', quiet: !view.bellsQuiet };
    case 'skipBell':
      return { type: 'skipBell', strike: nextBell(view)?.id ?? '' };
    case 'black':
      return { type: 'setScreen', screen: view.room.screen === 'black' ? 'picture' : 'black' };
    case 'freeze':
      return { type: 'setFrozen', frozen: !view.isFrozen };
    case 'turnCard':
      return turned(act.by, view);
    case 'care':
      return { type: 'care' };
    case 'goTo':
    case 'lock':
    case 'largerNotes':
    case 'displays':
    case 'swapScreens':
    case 'sound':
    case 'library':
    case 'keys':
    case 'closeSheet':
      return null;
    default:
      return act satisfies never;
  }
};

/** Another card of a long text; past the last and before the first there is nothing to send. */
const turned = (by: 1 | -1, { room: { card } }: ConsoleView): Command | null => {
  if (card === null || card.number + by < 1 || card.number + by > card.of) return null;
  return { type: 'turnCard', card: card.number + by - 1 };
};

/** The next bell to sound by itself; one that is due already can no longer be skipped. */
export const nextBell = ({ bells }: Pick<ConsoleView, 'bells'>): BellRow | undefined => bells.find((bell) => bell.state === 'to come');
