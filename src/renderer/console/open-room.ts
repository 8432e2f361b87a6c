import { findOtherScreen, windowFeatures } from './second-screen.ts';
import { words } from './words.ts';

/** Asks the host for the room page's address with a one-time key, and opens it on the other screen where the browser allows that. A sentence to tell, else null. */
export const openRoom = async (): Promise<string | null> => {
  const screen = await findOtherScreen();
  const address = await askAddress();
  if (address === null) return words.room.failed;
  if (window.open(address, 'room', windowFeatures(screen)) === null) return words.room.blocked(address);
  return screen === null ? words.room.drag : words.room.there;
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
