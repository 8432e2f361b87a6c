export declare const greatest: (sound: ArrayLike<number>) => number;
export declare const peak: (sound: ArrayLike<number>) => number;
export declare const truePeak: (sound: ArrayLike<number>) => number;
export declare const offset: (sound: ArrayLike<number>) => number;
export declare const onset: (sound: ArrayLike<number>) => number;
export declare const rise: (sound: ArrayLike<number>) => number;
