export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

export declare const writePng: (picture: Picture, colours: readonly (readonly number[])[]) => Uint8Array;
export declare const readPng: (bytes: Uint8Array) => Picture;
