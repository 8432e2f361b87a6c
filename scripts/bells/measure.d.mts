export declare const weightedPower: (sound: ArrayLike<number>) => number;
export declare const loudness: (sound: ArrayLike<number>) => number;
export declare const greatest: (sound: ArrayLike<number>) => number;
export declare const peak: (sound: ArrayLike<number>) => number;
export declare const onset: (sound: ArrayLike<number>) => number;
export declare const rise: (sound: ArrayLike<number>) => number;
