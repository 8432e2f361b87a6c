import type { Text } from '../plan/text.ts';
import type { Timing } from './parameters.ts';

/** The prompts of a timing in order; a segment's `prompt` is a place in this list. */
export const promptsOf = (timing: Timing): readonly Text[] => {
  switch (timing.pattern) {
    case 'dyad-sentences':
      return timing.prompts.map((prompt) => prompt.words);
    case 'group-voices': {
      const closing = timing.holderClosing > 0 ? timing.holderPrompt : undefined;
      return [...timing.voices.map((voice) => voice.prompt), ...(closing === undefined ? [] : [closing])];
    }
    case 'round':
      return timing.rounds === 2 && timing.secondPrompt !== undefined ? [timing.prompt, timing.secondPrompt] : [timing.prompt];
    case 'solo':
      return [timing.task];
    case 'swap-walk':
    case 'cue-list':
    case 'open-ritual':
    case 'music-led':
    case 'break':
      return [];
    default:
      return timing satisfies never;
  }
};
