import { posix } from 'node:path';

/** A file of the project: its path from the top, and what is in it. */
export type SourceFile = { readonly path: string; readonly source: string };

/** What a layer may import: layers of ours, packages of others. */
type Rule = { readonly layers: readonly Layer[]; readonly packages: readonly RegExp[] };
type Layer = 'core' | 'host' | 'lan' | 'shell' | 'main' | 'preload' | 'renderer' | 'resources';

const nodeAndServer = [/^node:/, /^hono$/, /^@hono\/node-server$/, /^env-paths$/, /^open$/, /^zod$/];

/** The table of ARCHITECTURE.md. */
const rules: Readonly<Record<Exclude<Layer, 'resources'>, Rule>> = {
  core: { layers: ['core', 'resources'], packages: [/^zod$/, /^temporal-polyfill$/, /^intl-messageformat$/] },
  host: { layers: ['core', 'host', 'resources'], packages: nodeAndServer },
  lan: { layers: ['core', 'host', 'lan', 'resources'], packages: [...nodeAndServer, /^ws$/] },
  shell: { layers: ['core', 'host', 'lan', 'shell', 'resources'], packages: [/^node:/, /^electron$/, /^electron-store$/, /^zod$/] },
  main: { layers: ['core', 'host', 'lan', 'shell', 'main', 'resources'], packages: [...nodeAndServer, /^electron$/] },
  preload: { layers: ['core', 'preload'], packages: [/^electron$/] },
  renderer: {
    layers: ['core', 'renderer', 'resources'],
    packages: [/^react$/, /^react-dom$/, /^@fontsource-variable\//, /^howler$/, /^zod$/],
  },
};

/** Packages that have one place only. */
const places: readonly { readonly name: string; readonly place: RegExp; readonly words: string }[] = [
  { name: 'temporal-polyfill', place: /^src\/core\/plan\/zone\.ts$/, words: 'src/core/plan/zone.ts' },
  { name: 'intl-messageformat', place: /^src\/core\/words\/say\.ts$/, words: 'src/core/words/say.ts' },
  { name: 'howler', place: /^src\/renderer\/sound\//, words: 'one file of src/renderer/sound/' },
];

/** Of the resources, the core knows the few words that every room may need. */
const roomWords = /^resources\/words\/[^/]+\/room\.json$/;

const pages = ['console', 'projection', 'sound', 'remote'];

/** Clocks, randomness and timers: the core is given what it needs of them. */
const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bMath\.random\b|\bset(?:Timeout|Interval|Immediate)\b|\bcrypto\b/g;

/** Ways round the compiler. */
const evasions: readonly { readonly form: RegExp; readonly words: string }[] = [
  { form: /(?::\s*|\bas\s+|<\s*|\|\s*)any\b(?!\s*[:(.])|\bany\s*(?:\[\]|>)/, words: 'says any' },
  { form: /[\w)\]]!(?=[.;,)\]\s[])(?!\s*=)/, words: 'says ! instead of asking' },
];

const longest = 400;

/**
 * Every breach of the rules about what a file may touch, each as "path: words"; empty when all is well.
 * Reads imports by their form, not with a compiler: good enough because the formatter leaves one form only.
 */
export const offences = (files: readonly SourceFile[]): readonly string[] => {
  const known = new Set(files.map((file) => file.path));
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file.path));
  return [
    ...files.flatMap(tooLong),
    ...sources.flatMap((file) => importsOf(file, known)),
    ...sources.flatMap(impurities),
    ...files.filter((file) => /\.tsx?$/.test(file.path)).flatMap(roundTheCompiler),
    ...secondPlaces(sources),
    ...cycles(sources, known),
  ];
};

const tooLong = ({ path, source }: SourceFile): readonly string[] => {
  const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
  return lines > longest ? [`${path}: has ${lines} lines, more than ${longest}`] : [];
};

const importsOf = (file: SourceFile, known: ReadonlySet<string>): readonly string[] => {
  const layer = layerOf(file.path);
  if (layer === undefined || layer === 'resources') return [`${file.path}: belongs to no layer`];
  const rule = rules[layer];
  return specifiers(file.source).flatMap((specifier) => {
    if (!specifier.startsWith('.')) return packageOffence(file.path, packageName(specifier), rule);
    const target = resolved(file.path, specifier);
    const targetLayer = layerOf(target);
    if (targetLayer === undefined) return target === 'package.json' ? [] : [`${file.path}: imports ${target}, which belongs to no layer`];
    if (!rule.layers.includes(targetLayer)) return [`${file.path}: ${layer} imports ${targetLayer} (${target})`];
    if (layer === 'core' && targetLayer === 'resources' && !roomWords.test(target)) return [`${file.path}: core imports ${target}`];
    const [from, to] = [pageOf(file.path), pageOf(target)];
    if (to !== undefined && from !== to) return [`${file.path}: ${from ?? 'what pages share'} imports the page ${to} (${target})`];
    if (/\.tsx?$/.test(target) && !known.has(target)) return [`${file.path}: imports ${target}, which is not there`];
    return [];
  });
};

const packageOffence = (path: string, name: string, rule: Rule): readonly string[] => {
  if (!rule.packages.some((allowed) => allowed.test(name))) return [`${path}: ${layerOf(path)} imports the package ${name}`];
  const only = places.find((place) => place.name === name);
  return only && !only.place.test(path) ? [`${path}: imports ${name}, which belongs in ${only.words}`] : [];
};

const impurities = (file: SourceFile): readonly string[] => {
  if (layerOf(file.path) !== 'core') return [];
  const found = bare(file.source).match(impure) ?? [];
  return [...new Set(found)].map((name) => `${file.path}: core uses ${name}`);
};

const roundTheCompiler = ({ path, source }: SourceFile): readonly string[] => {
  const code = bare(source);
  const found = evasions.filter(({ form }) => form.test(code)).map(({ words }) => `${path}: ${words}`);
  return /^\s*(?:\/\/|\/\*)\s*@ts-(?:ignore|expect-error|nocheck)/m.test(source) ? [...found, `${path}: silences the compiler`] : found;
};

/** What only one file may import: sound, and the two ends of the window shell's messages. */
const onlyOnce: readonly { readonly name: string; readonly isImported: (source: string) => boolean }[] = [
  { name: 'howler', isImported: (source) => specifiers(source).includes('howler') },
  { name: 'ipcMain', isImported: (source) => namesFromElectron(source).includes('ipcMain') },
  { name: 'ipcRenderer', isImported: (source) => namesFromElectron(source).includes('ipcRenderer') },
];

const secondPlaces = (files: readonly SourceFile[]): readonly string[] =>
  onlyOnce.flatMap(({ name, isImported }) => {
    const [first, ...others] = files.filter((file) => isImported(file.source)).map((file) => file.path);
    return others.map((path) => `${path}: imports ${name}, as ${first} does already`);
  });

/** The names in braces; a default or namespace import of electron would hide them, so it counts as all of them. */
const namesFromElectron = (source: string): readonly string[] =>
  [...withoutComments(source).matchAll(/\bimport\s+(?!type\b)([^;'"]*?)\s*from\s*['"]electron['"]/g)].flatMap(([, names = '']) =>
    names.startsWith('{') ? names.split(/[{},\s]+/) : ['ipcMain', 'ipcRenderer'],
  );

/** Each ring of files that import one another, named once, from its first file in order of the alphabet. */
const cycles = (files: readonly SourceFile[], known: ReadonlySet<string>): readonly string[] => {
  const nexts = new Map(
    files.map((file) => [
      file.path,
      specifiers(file.source)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => resolved(file.path, specifier))
        .filter((target) => known.has(target)),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`${path}: imports itself by way of ${[...trail.slice(at + 1), path].join(', ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of nexts.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of [...nexts.keys()].sort()) walk(path, []);
  return found;
};

const layerOf = (path: string): Layer | undefined => {
  if (path.startsWith('resources/')) return 'resources';
  if (path.startsWith('src/core/')) return 'core';
  if (path.startsWith('src/preload/')) return 'preload';
  if (path.startsWith('src/renderer/')) return 'renderer';
  const main = /^src\/main\/(?:(host|lan|shell)\/.+|[^/]+)$/.exec(path);
  if (!main) return undefined;
  return main[1] === 'host' || main[1] === 'lan' || main[1] === 'shell' ? main[1] : 'main';
};

const pageOf = (path: string): string | undefined => {
  const folder = /^src\/renderer\/([^/]+)\//.exec(path)?.[1];
  return pages.find((page) => page === folder);
};

const resolved = (path: string, specifier: string): string => posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''));

const packageName = (specifier: string): string => {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
};

/** What a file imports, in all three forms: from, for its effect, and at run time. */
const specifiers = (source: string): readonly string[] =>
  [...withoutComments(source).matchAll(/\b(?:from|import)\s*\(?\s*(['"])([\w@./~:?-]+)\1/g)].flatMap((match) => match[2] ?? []);

const tokens = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|[^`\\])*`/g;

const withoutComments = (source: string): string => source.replace(tokens, (token) => (token.startsWith('/') ? ' ' : token));

/** Code alone: no comments, no words; what is computed inside a template stays. */
const bare = (source: string): string =>
  source.replace(tokens, (token) => {
    if (token.startsWith('/')) return ' ';
    if (!token.startsWith('`')) return "''";
    return `(${[...token.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? '').join(';')})`;
  });
