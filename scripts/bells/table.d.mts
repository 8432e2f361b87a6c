export type BellFigures = {
  readonly sound: string;
  readonly description: string;
  readonly samples: Float64Array;
  readonly seconds: number;
  readonly bytes: number;
  readonly interval: number;
};

export declare const writeTable: (bells: readonly BellFigures[]) => string;
export declare const withTable: (text: string, table: string) => string;
