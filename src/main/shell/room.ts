import type { BrowserWindow } from 'electron';
import type { Reply } from '../../core/contract.ts';
import type { ShellState } from '../../core/shell-contract.ts';
import type { Say } from '../../core/words/say.ts';
import type { Timer } from '../host/alarm.ts';
import { createCover, isCovered, nextCover } from './cover.ts';
import { type Display, type DisplayIdentity, displayUnder, distinctDisplays, findDisplay, identityOf } from './display-identity.ts';
import { type Bounds, centred } from './geometry.ts';
import { type Placement, type PlacementInput, place, swapTarget } from './placement.ts';
import { createMover } from './projection-window.ts';

/** What the room's window needs of the world. */
export type RoomParts = {
  readonly displays: () => readonly Display[];
  readonly console: () => BrowserWindow | null;
  readonly projection: () => BrowserWindow | null;
  /** Makes the projection's window, not yet shown. */
  readonly openProjection: (bounds: Bounds) => BrowserWindow;
  readonly chosen: () => DisplayIdentity | null;
  readonly keepChosen: (display: DisplayIdentity) => void;
  readonly identify: (displays: readonly Display[]) => void;
  readonly say: () => Say;
  readonly timer: Timer;
  readonly platform: NodeJS.Platform;
  readonly onChange: () => void;
};

/** The room's window among the displays. */
export type Room = {
  /** Puts everything where it belongs now. */
  readonly settle: () => void;
  readonly displaysChanged: () => void;
  /** The console's window was moved by hand: the room gives way where it must, and nothing else happens. */
  readonly consoleMoved: () => void;
  readonly choose: (display: number) => Reply;
  readonly identify: () => Reply;
  readonly swap: () => Reply;
  readonly open: () => Reply;
  readonly park: () => Reply;
  /** The facilitator closed the window. */
  readonly wasClosed: () => void;
  readonly showNotes: () => Reply;
  readonly state: () => Omit<ShellState, 'theme'>;
  readonly close: () => void;
};

/** A splitter drops for a moment, and a sleeping display counts as removed: so long is waited, in milliseconds. */
const waitAfterLoss = 2000;
const consoleSettles = 1000;

const done: Reply = { ok: true };
const refuse = (reason: string): Reply => ({ ok: false, reason });

/** Keeps the projection on its display, waits for one that is away, and never covers the console. */
export const createRoom = (parts: RoomParts): Room => {
  const mover = createMover(parts.platform, parts.timer);
  let wish: PlacementInput['wish'] = 'on its display';
  let held: DisplayIdentity | null = null;
  let placement: Placement = { kind: 'closed' };
  let cover = createCover(parts.displays());
  let undoWait: (() => void) | null = null;
  let consoleTold: Bounds | null = null;

  const consoleBounds = (): Bounds =>
    consoleTold ?? parts.console()?.getBounds() ?? parts.displays()[0]?.bounds ?? { x: 0, y: 0, width: 1, height: 1 };
  const placeNow = (): Placement =>
    place({ displays: parts.displays(), consoleBounds: consoleBounds(), chosen: parts.chosen(), held, wish });

  const stopWaiting = (): void => {
    undoWait?.();
    undoWait = null;
  };

  const settle = (): void => {
    stopWaiting();
    placement = placeNow();
    switch (placement.kind) {
      case 'closed':
        mover.stop();
        parts.projection()?.destroy();
        break;
      case 'full screen': {
        held = identityOf(placement.display);
        const { bounds } = placement.display;
        mover.move(parts.openProjection(bounds), { bounds, isFull: true });
        break;
      }
      case 'small window':
        mover.move(parts.openProjection(placement.bounds), { bounds: placement.bounds, isFull: false });
        break;
      default:
        placement satisfies never;
    }
    parts.onChange();
  };

  const isLost = (next: Placement): boolean => placement.kind === 'full screen' && next.kind === 'small window' && next.why !== 'wish';

  const moveConsole = (display: Display): void => {
    const window = parts.console();
    if (window === null) return;
    const { width, height } = window.getBounds();
    consoleTold = centred({ width, height }, display.workArea);
    window.setBounds(consoleTold);
    parts.timer(consoleSettles, () => {
      consoleTold = null;
    });
  };

  const take = (display: Display): Reply => {
    held = identityOf(display);
    parts.keepChosen(held);
    wish = 'on its display';
    settle();
    return done;
  };

  return {
    settle,
    displaysChanged: () => {
      cover = nextCover(cover, parts.displays(), held);
      if (isLost(placeNow())) {
        /* The system may have thrown the room's window over the console. */
        parts.console()?.focus();
        undoWait ??= parts.timer(waitAfterLoss, settle);
        parts.onChange();
      } else settle();
    },
    consoleMoved: () => {
      const next = placeNow();
      if (
        next.kind !== placement.kind ||
        (next.kind === 'full screen' && placement.kind === 'full screen' && next.display.id !== placement.display.id)
      )
        settle();
      else parts.onChange();
    },
    choose: (id) => {
      const displays = distinctDisplays(parts.displays());
      const display = displays.find((one) => one.id === id);
      if (!display) return refuse('This display is not there any more.');
      if (displays.length < 2)
        return refuse('There is only one display. The room stays in a window, so that it does not cover your notes.');
      if (display === displayUnder(consoleBounds(), displays)) {
        const other = swapTarget(displays, consoleBounds(), held);
        if (other) moveConsole(other);
      }
      return take(display);
    },
    identify: () => {
      parts.identify(distinctDisplays(parts.displays()));
      return done;
    },
    swap: () => {
      const displays = distinctDisplays(parts.displays());
      const own = displayUnder(consoleBounds(), displays);
      const other = swapTarget(displays, consoleBounds(), held);
      if (own === null || other === null) return refuse('There is no second display to change places with.');
      moveConsole(other);
      return take(own);
    },
    open: () => {
      wish = 'on its display';
      settle();
      return done;
    },
    park: () => {
      wish = 'small window';
      settle();
      return done;
    },
    wasClosed: () => {
      if (wish === 'closed') return;
      wish = 'closed';
      settle();
    },
    showNotes: () => {
      cover = { ...cover, isRead: true };
      parts.onChange();
      return done;
    },
    state: () => {
      const displays = distinctDisplays(parts.displays());
      const own = displayUnder(consoleBounds(), displays);
      const chosen = parts.chosen();
      const meant = chosen && findDisplay(chosen, displays);
      return {
        displays: displays.map((display, place) => ({
          id: display.id,
          number: place + 1,
          label: labelOf(display, place, parts.say()),
          size: `${display.bounds.width} × ${display.bounds.height}`,
          holds: { console: display === own, projection: placement.kind === 'full screen' && placement.display.id === display.id },
          chosen: display === meant,
        })),
        projection: projectionState(placement, held, displays, parts.say()),
        oneDisplay: displays.length < 2,
        cover: isCovered(cover),
      };
    },
    close: () => {
      wish = 'closed';
      stopWaiting();
      mover.stop();
    },
  };
};

const labelOf = ({ label, internal }: Pick<Display, 'label' | 'internal'>, place: number, say: Say): string => {
  if (label !== '') return label;
  return internal ? say('This computer’s own display') : say('Display {number}', { number: place + 1 });
};

const projectionState = (
  placement: Placement,
  held: DisplayIdentity | null,
  displays: readonly Display[],
  say: Say,
): ShellState['projection'] => {
  switch (placement.kind) {
    case 'closed':
      return { state: 'closed' };
    case 'full screen':
      return {
        state: 'live',
        label: labelOf(
          placement.display,
          displays.findIndex(({ id }) => id === placement.display.id),
          say,
        ),
      };
    case 'small window':
      return placement.why === 'away' ? { state: 'away', label: held?.label ?? '' } : { state: 'parked' };
    default:
      return placement satisfies never;
  }
};
