import type { Picture } from './png.mjs';

export declare const colours: readonly (readonly number[])[];
export declare const drawSpectrogram: (sound: Float64Array) => Picture;
