import { createContext, useContext } from 'react';
import type { Command, HostLink } from '../../core/contract.ts';
import type { ActName, ConsoleView } from '../../core/views/console-view.ts';
import type { Clock } from '../clock.ts';
import type { Seen, ViewStore } from '../view-store.ts';
import type { ClockWords } from './clock-words.ts';
import { sayNow, words } from './words.ts';

/** What every panel needs besides the view: a way to act, a way to tell, the host's time and its words. */
export type Desk = {
  readonly act: (command: Command) => void;
  /** Tells the person one sentence, seen and heard. */
  readonly say: (sentence: string) => void;
  readonly clock: Clock;
  readonly times: ClockWords;
};

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a panel of the console stands outside of its desk');
  return desk;
};

/** Sends what is possible; says why where it is not, or where the host refused or did not answer. Never silently lost. */
export const createAct =
  (link: HostLink<'console'>, store: ViewStore<'console'>, say: (sentence: string) => void): Desk['act'] =>
  (command) => {
    const reason = refusal(store.read(), command);
    if (reason !== null) {
      say(reason);
      return;
    }
    link.send(command).then(
      (reply) => {
        if (!reply.ok) say(sayNow(reply.reason));
      },
      () => say(words.connection.failed),
    );
  };

/** Why a command cannot be sent now, or null. */
export const refusal = ({ view, connection }: Pick<Seen<'console'>, 'view' | 'connection'>, command: Command): string | null => {
  if (connection !== 'live' || view === null) return words.connection.notSent;
  if (!isAct(command.type, view.can)) return null;
  const possible = view.can[command.type];
  return possible === true ? null : possible;
};

const isAct = (type: string, can: ConsoleView['can']): type is ActName => Object.hasOwn(can, type);
