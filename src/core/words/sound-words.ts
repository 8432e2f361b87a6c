import type { Sound } from '../patterns/parameters.ts';
import { type Phrase, phrase } from './say.ts';

/** What each instrument is called. */
export const soundPhrases: Readonly<Record<Sound, Phrase>> = {
  bowl: phrase('bowl'),
  'high-bowl': phrase('high bowl'),
  gong: phrase('gong'),
  bell: phrase('bell'),
  tingsha: phrase('tingsha'),
  chime: phrase('chime'),
  'wood-block': phrase('wood block'),
  drum: phrase('drum'),
};
