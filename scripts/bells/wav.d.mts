export declare const writeWav: (sound: Float64Array, rate: number) => Uint8Array;
export declare const readWav: (bytes: Uint8Array) => Float64Array;
