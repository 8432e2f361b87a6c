import type { Role } from '../../core/contract.ts';
import type { Carrier } from './carrier.ts';
import { openSpeakingSocket, type SpeakingSocket } from './speaking-socket.ts';

const answerWithin = 5000;

/**
 * Server-sent events one way, small requests the other, all under the role's own path. The console speaks over a connection that stays open, which saves a
 * command the making of a request; while it is not open, a command is a request all the same.
 */
export const createHttpCarrier = (role: Role): Carrier => {
  /** Tells this page from another of the same role that is open beside it. */
  const page = role === 'sound' ? nameThatStays() : crypto.randomUUID();
  const address = (what: 'watch' | 'send' | 'speak' | 'clock'): string => `/${role}/link/${what}?page=${page}`;
  let socket: SpeakingSocket | null = null;

  return {
    open(ears) {
      const source = new EventSource(address('watch'));
      const own = role === 'console' ? openSpeakingSocket(address('speak')) : null;
      socket = own;
      const close = (): void => {
        source.close();
        own?.close();
        if (socket === own) socket = null;
      };
      source.addEventListener('snapshot', (event) => ears.snapshot(readJson(event.data)));
      source.addEventListener('alive', (event) => ears.alive(readJson(event.data)));
      source.addEventListener('error', () => {
        /* The source would try again by itself, but only after seconds. */
        close();
        ears.broken();
      });
      return close;
    },
    async send(command) {
      const spoken = socket?.send(command);
      if (spoken !== undefined) return within(spoken, answerWithin);
      const answer = await fetch(address('send'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(command),
        signal: AbortSignal.timeout(answerWithin),
      });
      return await answer.json();
    },
    async askClock() {
      const answer = await fetch(address('clock'), { cache: 'no-store', signal: AbortSignal.timeout(answerWithin) });
      return await answer.json();
    },
  };
};

/** The answer, or a rejection after so many milliseconds. */
const within = (answer: Promise<unknown>, longest: number): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer came in time')), longest);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

const namePlace = 'spiral-console.sound-page';

/** A sound page keeps its name over a reload, so that it has the sound back at once. */
const nameThatStays = (): string => {
  const fresh = crypto.randomUUID();
  try {
    const kept = sessionStorage.getItem(namePlace) ?? fresh;
    sessionStorage.setItem(namePlace, kept);
    return kept;
  } catch {
    return fresh;
  }
};

/** Undefined for what is not JSON: the link ignores what it cannot read. */
const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
