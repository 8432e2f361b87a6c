import { words } from './words.ts';

/** Asks the host for the room page's address with a one-time key, and opens it. A sentence when that did not work, else null. */
export const openRoom = async (): Promise<string | null> => {
  const address = await askAddress();
  if (address === null) return words.room.failed;
  return window.open(address, 'room') === null ? words.room.blocked(address) : null;
};

const askAddress = async (): Promise<string | null> => {
  try {
    const answer = await fetch('/console/link/page', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ page: 'projection' }),
    });
    return answer.ok ? readAddress(await answer.json()) : null;
  } catch (reason) {
    console.warn('the room’s address was not given', reason);
    return null;
  }
};

const readAddress = (answer: unknown): string | null => {
  if (typeof answer !== 'object' || answer === null || !('address' in answer)) return null;
  return typeof answer.address === 'string' ? answer.address : null;
};
