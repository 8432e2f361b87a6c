import type { Instrument } from './synthesis.mjs';

export declare const makeBells: () => readonly {
  readonly sound: Instrument['sound'];
  readonly instrument: Instrument;
  readonly wav: Uint8Array;
}[];
