export declare const whyBrowser: (asked: {
  readonly words: readonly string[];
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}) => string | null;
export declare const findRuntime: (
  root: string,
  say: (line: string) => void,
) => Promise<{ readonly program: string; readonly reason?: undefined } | { readonly reason: string; readonly program?: undefined }>;
