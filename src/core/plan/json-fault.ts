/** Where a text stops being JSON: at its end (something is missing), or in a line, counted from 1, near these characters. */
export type JsonFault = { readonly kind: 'end' } | { readonly kind: 'line'; readonly line: number; readonly near: string };

/**
 * Finds where a text stops being JSON; undefined when it is JSON. Our own, because what `JSON.parse` says of the place differs from engine to engine.
 * Goes through the text once, without recursion.
 */
export const jsonFault = (source: string): JsonFault | undefined => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = afterSpace(source, 0);
  while (at < source.length) {
    const token = readToken(source, at);
    if (token === 'cut') return { kind: 'end' };
    const next: Expected | undefined = token === 'broken' ? undefined : follow(expected, token.kind, open);
    if (token === 'broken' || next === undefined) return { kind: 'line', line: lineOf(source, at), near: nearby(source, at) };
    expected = next;
    at = afterSpace(source, token.after);
  }
  return expected === 'nothing' ? undefined : { kind: 'end' };
};

type Kind = '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word';
type Token = { readonly kind: Kind; readonly after: number };

/** What may stand at a place. After `{` and `[` the closing bracket may stand as well; `nothing` is the end of the whole. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'nothing';

/** What is expected after a token; undefined where the token may not stand. Keeps the open brackets. */
const follow = (expected: Expected, kind: Kind, open: ('{' | '[')[]): Expected | undefined => {
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma');
  const close = (bracket: '{' | '['): Expected | undefined => (open.pop() === bracket ? afterValue() : undefined);
  const value = (): Expected | undefined => {
    if (kind === 'string' || kind === 'word') return afterValue();
    if (kind !== '{' && kind !== '[') return undefined;
    open.push(kind);
    return kind === '{' ? 'first key' : 'first value';
  };
  switch (expected) {
    case 'value':
      return value();
    case 'first value':
      return kind === ']' ? close('[') : value();
    case 'first key':
      if (kind === '}') return close('{');
      return kind === 'string' ? 'colon' : undefined;
    case 'key':
      return kind === 'string' ? 'colon' : undefined;
    case 'colon':
      return kind === ':' ? 'value' : undefined;
    case 'comma':
      if (kind === ',') return open.at(-1) === '{' ? 'key' : 'value';
      if (kind === '}') return close('{');
      return kind === ']' ? close('[') : undefined;
    case 'nothing':
      return undefined;
    default:
      return expected satisfies never;
  }
};

const signs: ReadonlySet<string> = new Set(['{', '}', '[', ']', ':', ',']);
const isSign = (letter: string): letter is Exclude<Kind, 'string' | 'word'> => signs.has(letter);

const readToken = (source: string, at: number): Token | 'broken' | 'cut' => {
  const letter = source.charAt(at);
  if (isSign(letter)) return { kind: letter, after: at + 1 };
  return letter === '"' ? readString(source, at) : readWord(source, at);
};

const readString = (source: string, start: number): Token | 'broken' | 'cut' => {
  for (let at = start + 1; at < source.length; at += 1) {
    const letter = source.charAt(at);
    if (letter === '"') return { kind: 'string', after: at + 1 };
    if (letter < ' ') return 'broken';
    if (letter !== '\\') continue;
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(source.slice(at + 1, at + 6));
    if (escaped === null) return at + 6 > source.length ? 'cut' : 'broken';
    at += escaped[0].length;
  }
  return 'cut';
};

/** No number that means something is longer. */
const longestWord = 400;

const readWord = (source: string, start: number): Token | 'broken' | 'cut' => {
  let after = start;
  while (after < source.length && after - start <= longestWord && /[-+.\w]/.test(source.charAt(after))) after += 1;
  const word = source.slice(start, after);
  if (/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) return { kind: 'word', after };
  const begun =
    after === source.length && (/^-?[\d.eE+-]*$/.test(word) || ['true', 'false', 'null'].some((whole) => whole.startsWith(word)));
  return begun ? 'cut' : 'broken';
};

const afterSpace = (source: string, from: number): number => {
  let at = from;
  while (at < source.length && ' \t\r\n'.includes(source.charAt(at))) at += 1;
  return at;
};

const lineOf = (source: string, at: number): number => {
  let line = 1;
  for (let end = source.indexOf('\n'); end !== -1 && end < at; end = source.indexOf('\n', end + 1)) line += 1;
  return line;
};

const nearby = (source: string, at: number): string => source.slice(at, at + 24).split(/[\r\n]/)[0] ?? '';
