import { type Phrase, phrase } from '../../core/words/say.ts';

/** What the window shell was asked on its command line. */
export type StartWords = {
  readonly folder: string | null;
  readonly plan: string | null;
  /** A rehearsal at this speed from the start; null for none. */
  readonly speed: number | null;
  /** What could not be understood, in sentences; the app starts all the same. */
  readonly complaints: readonly Phrase[];
};

const withValue = ['--data', '--plan', '--speed', '--port'] as const;

/**
 * Reads the command line, without the names of the runtime and the app. The browser inside has switches of its own, in one word each;
 * they are passed over. A word without a switch is a plan file: that is how systems hand over a file that was double-clicked.
 */
export const readStartWords = (words: readonly string[]): StartWords => {
  let found: StartWords = { folder: null, plan: null, speed: null, complaints: [] };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    const option = withValue.find((name) => word === name || word.startsWith(`${name}=`));
    if (option === undefined) {
      if (!word.startsWith('-') && word !== '') found = { ...found, plan: word };
      continue;
    }
    const value = word === option ? (words[place + 1] ?? '') : word.slice(option.length + 1);
    if (word === option) place += 1;
    found = taken(found, option, value);
  }
  return found;
};

const taken = (found: StartWords, option: (typeof withValue)[number], value: string): StartWords => {
  const complain = (sentence: Phrase): StartWords => ({ ...found, complaints: [...found.complaints, sentence] });
  if (value === '') return complain(phrase('The option {option} is not complete.', { option }));
  switch (option) {
    case '--data':
      return { ...found, folder: value };
    case '--plan':
      return { ...found, plan: value };
    case '--speed': {
      const speed = Number(value);
      return speed >= 1 && speed <= 120 ? { ...found, speed } : complain(phrase('The speed must be a number from 1 to 120.'));
    }
    case '--port':
      // Meant for the browser's way of running; a window needs no port.
      return found;
    default:
      return option satisfies never;
  }
};
