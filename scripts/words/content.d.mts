export type ContentFile = { readonly group: string; readonly path: string; readonly document: unknown };
export const contentFiles: (root: string) => readonly ContentFile[];
export const contentWords: (root: string, wordsOf: (document: unknown) => readonly string[]) => ReadonlyMap<string, readonly string[]>;
export const contentPath: (root: string, language: string, group: string) => string;
export const contentOf: (root: string, language: string, group: string) => Readonly<Record<string, string>>;
