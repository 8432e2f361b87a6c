export declare const integratedPower: (sound: ArrayLike<number>) => number;
export declare const loudness: (sound: ArrayLike<number>) => number;
export declare const loudestMoment: (sound: ArrayLike<number>) => number;
