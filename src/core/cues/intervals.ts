import type { Sound } from '../patterns/parameters.ts';
import { type Millis, seconds } from '../time.ts';

/** Time between the strikes of one bell that rings several times: as long as a person with that instrument would wait. */
export const strikeInterval: Readonly<Record<Sound, Millis>> = {
  bowl: seconds(4),
  'high-bowl': seconds(3),
  gong: seconds(6),
  bell: seconds(1.2),
  tingsha: seconds(2.5),
  chime: seconds(2),
  'wood-block': seconds(0.7),
  drum: seconds(1),
};
