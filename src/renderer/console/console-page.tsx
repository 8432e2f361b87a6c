import { type MouseEvent, useCallback, useEffect, useMemo, useState } from 'react';
import type { HostLink } from '../../core/contract.ts';
import type { ConsoleView } from '../../core/views/console-view.ts';
import type { ShellLink } from '../link/shell-link.ts';
import { useView } from '../use-view.ts';
import type { ViewStore } from '../view-store.ts';
import { type Answer, AnswerLine } from './answer-line.tsx';
import { BellDesk } from './bell-desk.tsx';
import { createClockWords } from './clock-words.ts';
import { commandFor } from './commands.ts';
import { ConnectionBand } from './connection-band.tsx';
import { createAct, type Desk, DeskProvider } from './desk.ts';
import type { KeyAct } from './key-act.ts';
import { useLibraryDoor } from './library/use-library-door.ts';
import { LivePanel } from './live-panel.tsx';
import { MiddlePanel } from './middle-panel.tsx';
import { Notices } from './notices.tsx';
import { OneDisplayCover } from './one-display-cover.tsx';
import { Outline } from './outline.tsx';
import { RehearsalBand } from './rehearsal-band.tsx';
import { Sheets } from './sheets.tsx';
import { TopBar } from './top-bar.tsx';
import { useKeys } from './use-keys.ts';
import { useLock } from './use-lock.ts';
import { toggled, useSheet } from './use-sheet.ts';
import { ShellProvider, useShell } from './use-shell.ts';
import { useTheme } from './use-theme.ts';
import { words } from './words.ts';

type ConsolePageProps = {
  readonly link: HostLink<'console'>;
  readonly store: ViewStore<'console'>;
  /** Opens the room's page; a sentence when that did not work. */
  readonly openRoom: () => Promise<string | null>;
  /** The window shell around this page; null in a browser. */
  readonly shell: ShellLink | null;
};

/** The facilitator's private page: where, words, time, bells. A function of the view, and of what lies open. */
export const ConsolePage = ({ link, store, openRoom, shell: shellLink }: ConsolePageProps) => {
  const { view, connection, clock } = useView(store);
  const [answer, setAnswer] = useState<Answer>(null);
  const [largerNotes, setLargerNotes] = useState(false);

  const say = useCallback((sentence: string) => setAnswer({ sentence }), []);
  const { sheet, turnTo, opens } = useSheet();
  const library = useLibraryDoor(sheet?.kind === 'library', turnTo);
  const shell = useShell(shellLink, say, (kind) => turnTo({ kind }));
  const [theme, toggleTheme] = useTheme(shell);
  const sendAct = useMemo(() => createAct(link, store, say), [link, store, say]);
  const isLockNeeded = view?.phase.kind === 'running' && view.rehearsal === null && view.room.screen !== 'care';
  const lock = useLock(sendAct, say, isLockNeeded);
  const { act } = lock;
  const timeZone = view?.plan.timeZone ?? 'UTC';
  const times = useMemo(() => createClockWords(timeZone), [timeZone]);
  const desk = useMemo<Desk>(() => ({ act, say, clock, times }), [act, say, clock, times]);

  const toggleNotes = useCallback(() => setLargerNotes((larger) => !larger), []);
  const showRoom = useCallback(() => {
    if (shell !== null) return shell.ask({ type: 'openProjection' });
    openRoom().then(
      (problem) => problem !== null && say(problem),
      () => say(words.room.failed),
    );
  }, [openRoom, say, shell]);

  useKeys((key: KeyAct) => {
    if (key.type === 'closeSheet') return opens.nothing();
    if (key.type === 'keys') return turnTo(toggled('keys'));
    if (key.type === 'displays') return shell === null ? opens.nothing() : turnTo(toggled('displays'));
    if (key.type === 'swapScreens') return shell?.ask({ type: 'swapScreens' });
    if (key.type === 'lock') return isLockNeeded ? lock.toggle() : undefined;
    if (key.type === 'sound') return opens.sound();
    if (key.type === 'library') return library.toggle();
    if (key.type === 'goTo') return opens.goTo(null);
    if (key.type === 'largerNotes') return toggleNotes();
    const command = view && commandFor(key, view);
    if (command) act(command);
  });

  useEffect(() => {
    if (view !== null) document.title = words.title(view.plan.title);
  }, [view]);

  if (shell?.state.cover) return <OneDisplayCover onShow={() => shell.ask({ type: 'showNotes' })} />;
  if (view === null || (shellLink !== null && shell === null))
    return (
      <main className="connecting">
        <p role="status">{connection === 'lost' ? words.connection.notFound : words.connection.connecting}</p>
      </main>
    );

  return (
    <DeskProvider value={desk}>
      <ShellProvider value={shell}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a mouse click leaves no focus behind, so that Space stays Next */}
        <div
          className="console"
          data-connection={connection}
          data-rehearsal={view.rehearsal === null ? undefined : 'yes'}
          onMouseDown={keepFocus}
        >
          <TopBar
            event={view.plan.title}
            spiral={view.room.spiral}
            endsAt={view.now?.endsAt ?? null}
            keptAt={view.host.kept.at}
            keptProblem={view.host.kept.problem}
            roomPages={view.host.projections}
            shell={shell}
            theme={theme}
            onOpenRoom={showRoom}
            lock={isLockNeeded ? lock : null}
            onTheme={toggleTheme}
            onKeys={opens.keys}
          />
          <div className="bands">
            {view.rehearsal !== null && <RehearsalBand speed={view.rehearsal.speed} goesOn={view.rehearsal.goesOn} />}
            {connection === 'lost' && <ConnectionBand />}
            <Notices notices={view.host.notices} />
          </div>
          <Outline days={view.days} outline={view.outline} now={view.now} pace={view.pace} day={openDay(view)} onGoTo={opens.goTo} />
          <MiddlePanel view={view} largerNotes={largerNotes} onLargerNotes={toggleNotes} onClose={opens.closing} library={library.door} />
          <LivePanel
            view={view}
            isTrusted={connection === 'live'}
            isMenuOpen={sheet?.kind === 'menu'}
            onMenu={opens.menu}
            onOpenRoom={showRoom}
            onRoomSheet={opens.room}
            onSound={opens.sound}
          />
          <BellDesk
            host={view.host}
            bells={view.bells}
            bellsQuiet={view.bellsQuiet}
            can={view.can}
            questions={view.questions}
            roomCheck={view.roomCheck}
            endsAt={view.now?.endsAt ?? null}
            onSound={opens.sound}
          />
          <Sheets
            sheet={sheet}
            view={view}
            shell={shell}
            library={library}
            onClosing={opens.closing}
            onRoomSheet={opens.room}
            onClose={opens.nothing}
          />
          <AnswerLine answer={answer} onGone={setAnswer} />
          <p className="unseen" aria-live="polite">
            {announcement(view)}
          </p>
        </div>
      </ShellProvider>
    </DeskProvider>
  );
};

/** What a person who does not see the page is told when it changes. */
const announcement = ({ now, room, isFrozen }: ConsoleView): string => {
  if (room.screen === 'care') return words.said.care;
  if (room.screen === 'black') return words.said.black;
  if (isFrozen) return words.said.frozen;
  if (now === null) return '';
  const practice = words.said.practice(now.practice, now.label);
  return now.heldAt === null ? practice : words.said.held(practice);
};

/** The day that the outline's rows belong to. */
const openDay = (view: ConsoleView): number => {
  if (view.phase.kind === 'waiting' || view.phase.kind === 'scheduled') return view.phase.day;
  const present = view.days.find((day) => day.state === 'now') ?? view.days.findLast((day) => day.state === 'done');
  return present?.day ?? 0;
};

const keepFocus = (event: MouseEvent<HTMLElement>): void => {
  if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
};
