export type CatalogueName = 'room' | 'console' | 'desk';
export const interfaceLanguages: readonly string[];
export const contentLanguages: readonly string[];
export const catalogues: readonly CatalogueName[];
export const messagesIn: (root: string) => Readonly<Record<CatalogueName, readonly string[]>>;
export const messagesOf: (path: string, source: string) => readonly string[];
export const valuesOf: (message: string) => readonly string[];
export const missingPlurals: (message: string, language: string) => readonly string[];
