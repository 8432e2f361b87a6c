import type { Sound } from '../../src/core/patterns/parameters.ts';

export type Mode = {
  readonly frequency: number;
  readonly level: number;
  readonly decay: number;
  readonly split: number;
  readonly swell: number;
};

export type Instrument = {
  readonly sound: Sound;
  readonly description: string;
  readonly length: number;
  readonly fade: number;
  readonly contact: number;
  readonly knock: number;
  readonly seed: number;
  readonly modes: readonly Mode[];
};

export declare const sampleRate: number;
export declare const strike: (instrument: Instrument) => Float64Array;
