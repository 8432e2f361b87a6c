import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ShellCommand, ShellMessage, ShellState } from '../../core/shell-contract.ts';
import type { ShellLink } from '../link/shell-link.ts';
import { sayNow, words } from './words.ts';

/** The window shell as the panels see it. */
export type ShellDesk = {
  readonly state: ShellState;
  /** Asks the shell; says the sentence where it refuses. */
  readonly ask: (command: ShellCommand) => void;
  readonly openDisplays: () => void;
};

const ShellContext = createContext<ShellDesk | null>(null);

export const ShellProvider = ShellContext.Provider;

/** Null in a browser, where there is no window shell. */
export const useShellDesk = (): ShellDesk | null => useContext(ShellContext);

type SheetName = Extract<ShellMessage, { kind: 'open' }>['sheet'];

/** Follows the shell while the page lives. `openSheet` is called for what was asked for in the native menu. */
export const useShell = (
  link: ShellLink | null,
  say: (sentence: string) => void,
  openSheet: (sheet: SheetName) => void,
): ShellDesk | null => {
  const [state, setState] = useState<ShellState | null>(null);
  const latestOpen = useRef(openSheet);
  useEffect(() => {
    latestOpen.current = openSheet;
  }, [openSheet]);

  const ask = useCallback(
    (command: ShellCommand): void => {
      link?.ask(command).then(
        (reply) => {
          if (!reply.ok) say(sayNow(reply.reason));
        },
        () => say(words.connection.failed),
      );
    },
    [link, say],
  );

  useEffect(() => {
    const undo = link?.watch((message) => (message.kind === 'state' ? setState(message.state) : latestOpen.current(message.sheet)));
    ask({ type: 'tellState' });
    return undo;
  }, [link, ask]);

  return useMemo(() => (state === null ? null : { state, ask, openDisplays: () => latestOpen.current('displays') }), [state, ask]);
};
