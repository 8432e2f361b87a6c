export declare const createSpectrum: (size: number) => (sound: ArrayLike<number>, start: number) => Float64Array;
