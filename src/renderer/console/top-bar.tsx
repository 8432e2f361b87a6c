import { memo } from 'react';
import { type Instant, instant } from '../../core/time.ts';
import type { SpiralPlace } from '../../core/views/projection-view.ts';
import { Spiral } from '../parts/spiral/spiral.tsx';
import { useNow } from '../use-now.ts';
import { useDesk } from './desk.ts';
import { DisplayFactButton } from './display-fact.tsx';
import { Icon } from './icons.tsx';
import type { Lock } from './use-lock.ts';
import type { ShellDesk } from './use-shell.ts';
import type { ConsoleTheme } from './use-theme.ts';
import { words } from './words.ts';

type TopBarProps = {
  readonly event: string;
  readonly spiral: SpiralPlace;
  /** The end that is counted down to; null when nothing is. */
  readonly endsAt: Instant | null;
  readonly keptAt: Instant | null;
  readonly keptProblem: string | null;
  readonly roomPages: number;
  /** Null in a browser. */
  readonly shell: ShellDesk | null;
  readonly theme: ConsoleTheme;
  readonly onOpenRoom: () => void;
  readonly lock: Lock | null;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
};

/** Where we are at all: the event, the time of day, and whether all that should be there is there. */
export const TopBar = memo((props: TopBarProps) => (
  <header className="top">
    <div className="who">
      <Mark spiral={props.spiral} />
      <b dir="auto" data-long={props.event.length > 26 || undefined} title={props.event}>
        {props.event}
      </b>
    </div>
    <WallClock endsAt={props.endsAt} />
    <div className="facts">
      {props.shell === null ? <RoomPages count={props.roomPages} onOpen={props.onOpenRoom} /> : <DisplayFactButton shell={props.shell} />}
      <Kept at={props.keptAt} problem={props.keptProblem} />
      {props.lock !== null && (
        <button type="button" className="fact-button" aria-pressed={props.lock.isLocked} aria-keyshortcuts="L" onClick={props.lock.toggle}>
          <Icon name={props.lock.isLocked ? 'locked' : 'unlocked'} />
          <span>{props.lock.isLocked ? words.lock.locked : words.lock.unlocked}</span> <kbd>L</kbd>
        </button>
      )}
      <button type="button" className="fact-button" onClick={props.onTheme}>
        <Icon name="light" />
        <span>{props.theme === 'room' ? words.top.toDay : words.top.toRoom}</span>
      </button>
      <button type="button" className="fact-button" aria-keyshortcuts="?" onClick={props.onKeys}>
        <Icon name="keys" />
        <span>{words.top.keys}</span> <kbd>?</kbd>
      </button>
    </div>
  </header>
));

const Mark = memo(({ spiral }: { readonly spiral: SpiralPlace }) => (
  <div className="mk" aria-hidden="true">
    <Spiral mode="mark" place={spiral} title={words.top.spiral} />
  </div>
));

const clockAnchor = instant(0);

const WallClock = ({ endsAt }: Pick<TopBarProps, 'endsAt'>) => {
  const { clock, times } = useDesk();
  const shown = times.seconds(useNow(clock, clockAnchor, { heldAt: null, until: null, beside: endsAt }));
  return (
    <div className="clock num" role="timer" aria-live="off">
      {shown.slice(0, 5)}
      <small>{shown.slice(5)}</small>
    </div>
  );
};

const RoomPages = ({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }) => {
  if (count > 0)
    return (
      <span className="fact">
        <Icon name="screen" />
        {count === 1 ? words.top.roomOpen : words.top.roomsOpen(count)}
      </span>
    );
  return (
    <span className="fact">
      <Icon name="screen" />
      {words.top.roomClosed}
      <button type="button" className="btn small" onClick={onOpen}>
        {words.top.openRoom}
      </button>
    </span>
  );
};

const Kept = ({ at, problem }: { readonly at: Instant | null; readonly problem: string | null }) => {
  const { times } = useDesk();
  if (problem !== null)
    return (
      <span className="fact problem" role="alert" title={problem}>
        <Icon name="warning" />
        <span>{problem}</span>
      </span>
    );
  return (
    <span className="fact num">
      <Icon name="tick" />
      {at === null ? words.top.nothingKept : words.top.kept(times.seconds(at))}
    </span>
  );
};
