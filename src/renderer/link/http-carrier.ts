import type { Role } from '../../core/contract.ts';
import type { Carrier } from './carrier.ts';

const answerWithin = 5000;

/** Server-sent events one way, small requests the other, all under the role's own path. */
export const createHttpCarrier = (role: Role): Carrier => {
  /** Tells this page from another of the same role that is open beside it. */
  const page = role === 'sound' ? nameThatStays() : crypto.randomUUID();
  const address = (what: 'watch' | 'send' | 'clock'): string => `/${role}/link/${what}?page=${page}`;

  return {
    open(ears) {
      const source = new EventSource(address('watch'));
      source.addEventListener('snapshot', (event) => ears.snapshot(readJson(event.data)));
      source.addEventListener('alive', (event) => ears.alive(readJson(event.data)));
      source.addEventListener('error', () => {
        /* The source would try again by itself, but only after seconds. */
        source.close();
        ears.broken();
      });
      return () => source.close();
    },
    async send(command) {
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
