import { memo } from 'react';
import type { ConsoleView, HostStateView } from '../../core/views/console-view.ts';
import { useDesk } from './desk.ts';
import { DisplaySign } from './display-sign.tsx';
import { displayFact } from './display-words.ts';
import { Shape } from './icons.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { RoomThemeChoice } from './room-sheet.tsx';
import { soundHealth } from './sound-health.ts';
import { type ShellDesk, useShellDesk } from './use-shell.ts';
import { words } from './words.ts';

type BeforePeopleComeProps = {
  readonly host: HostStateView;
  readonly roomCheck: ConsoleView['roomCheck'];
  readonly onOpenRoom: () => void;
  readonly onRoomSheet: () => void;
  readonly onSound: () => void;
};

/** A quiet list before the beginning: does the room have its picture, was a bell heard, which light has the hall. */
export const BeforePeopleCome = memo(({ host, roomCheck, onOpenRoom, onRoomSheet, onSound }: BeforePeopleComeProps) => {
  const { times } = useDesk();
  const health = soundHealth({ host, bellsQuiet: false, questions: [], roomCheck }, times);
  const shell = useShellDesk();
  return (
    <section className="before" aria-label={words.waiting.checks}>
      <h2>{words.waiting.checks}</h2>
      <ul className="checks">
        {shell === null ? <RoomPage isOpen={host.projections > 0} onOpen={onOpenRoom} /> : <RoomDisplay shell={shell} />}
        <li>
          <Shape shape={health.shape} />
          <span>
            {health.title}
            <em>{health.detail}</em>
          </span>
          {!health.needsClick && (
            <button type="button" className="btn small" onClick={onSound}>
              {words.sound.checkRoom}
            </button>
          )}
        </li>
      </ul>
      <LanguageChoice language={host.language} />
      <RoomThemeChoice theme={host.roomTheme} />
      <p className="room-now">
        <button type="button" className="btn" onClick={onRoomSheet}>
          {words.roomSheet.title} …
        </button>
        <span className="hint num">{words.roomSheet.now(host.roomSize.depth, host.roomSize.width)}</span>
      </p>
    </section>
  );
});

const RoomPage = ({ isOpen, onOpen }: { readonly isOpen: boolean; readonly onOpen: () => void }) => (
  <li>
    <Shape shape={isOpen ? 'tick' : 'dotted'} />
    <span>{isOpen ? words.top.roomOpen : words.top.roomClosed}</span>
    {!isOpen && (
      <button type="button" className="btn small" onClick={onOpen}>
        {words.top.openRoom}
      </button>
    )}
  </li>
);

const RoomDisplay = ({ shell }: { readonly shell: ShellDesk }) => {
  const { sign, title, detail } = displayFact(shell.state);
  return (
    <li>
      <DisplaySign sign={sign} />
      <span>
        {title}
        {detail !== '' && <em>{detail}</em>}
      </span>
      <button type="button" className="btn small" onClick={shell.openDisplays}>
        {words.displays.sheet}
      </button>
    </li>
  );
};
