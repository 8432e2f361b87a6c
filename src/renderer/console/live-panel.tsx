import type { ConsoleView } from '../../core/views/console-view.ts';
import { BeforePeopleCome } from './before-people-come.tsx';
import { DayFacts } from './day-facts.tsx';
import { RoomSees } from './room-sees.tsx';
import { roomSeesTime, TimeLeft } from './time-left.tsx';
import { Transport } from './transport.tsx';
import { words } from './words.ts';

type LivePanelProps = {
  readonly view: ConsoleView;
  /** False while the host is silent. */
  readonly isTrusted: boolean;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
  readonly onOpenRoom: () => void;
  readonly onRoomSheet: () => void;
  readonly onSound: () => void;
};

/** Time and room: what the people see, how long it lasts, and what can be done about it. */
export const LivePanel = ({ view, isTrusted, isMenuOpen, onMenu, onOpenRoom, onRoomSheet, onSound }: LivePanelProps) => (
  <aside className="live" data-stage={view.now?.stage ?? undefined} aria-label={words.sees.label}>
    <RoomSees room={view.room} next={view.roomNext} nextWords={view.roomNextWords} isFrozen={view.isFrozen} isTrusted={isTrusted} />
    {(view.phase.kind === 'waiting' || view.phase.kind === 'scheduled') && (
      <BeforePeopleCome host={view.host} roomCheck={view.roomCheck} onOpenRoom={onOpenRoom} onRoomSheet={onRoomSheet} onSound={onSound} />
    )}
    {view.now !== null && (
      <section className="time" data-held={view.now.heldAt === null ? undefined : 'yes'} aria-label={words.time.label}>
        <TimeLeft now={view.now} nextPin={view.pace.nextPin} roomSees={roomSeesTime(view.room)} />
        <DayFacts now={view.now} pace={view.pace} />
      </section>
    )}
    <Transport
      can={view.can}
      isHeld={view.now?.heldAt != null}
      screen={view.room.screen}
      whatNext={view.now?.whatNext ?? ''}
      usual={view.host.soundSettings.usual}
      isMenuOpen={isMenuOpen}
      onMenu={onMenu}
    />
  </aside>
);
