import { parseArgs } from 'node:util';

/** What the program was asked to do. */
export type Wish =
  | {
      readonly kind: 'serve';
      readonly port: number;
      readonly folder: string | undefined;
      readonly plan: string | null;
      readonly opensBrowser: boolean;
      /** A rehearsal at this speed from the start; null for none. */
      readonly speed: number | null;
    }
  | { readonly kind: 'check'; readonly file: string }
  | { readonly kind: 'bells'; readonly file: string; readonly asJson: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  /** It could not be understood: one sentence. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** What `--help` prints. */
export const help = `Spiral Console: for people who lead the Work That Reconnects.

  npm start -- [options]             opens the console and the room, in windows or in the browser
  npm start -- check FILE            says whether a plan can be read, and what to look at
  npm start -- bells FILE [--json]   lists every bell of a plan that is run as planned

Options
  --browser      opens in the browser, also where windows can be opened
  --port N       the same, on this port of this computer (4747); 0 takes any that is free
  --data DIR     folder for plans, sessions and settings
  --plan FILE    opens with this plan
  --speed N      rehearses the plan N times as fast (1 to 120); it goes on by itself
  --no-open      serves the pages for a browser and opens nothing
  --help, --version
`;

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  plan: { type: 'string' },
  speed: { type: 'string' },
  'no-open': { type: 'boolean' },
  // Read by whoever starts this program: here it is the browser already.
  browser: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

const unclear = (reason: string): Wish => ({ kind: 'unclear', reason: `${reason} Say --help to see what there is.` });

/** Reads the command line, without the names of the runtime and the program. */
export const readWish = (words: readonly string[]): Wish => {
  const read = parsed(words);
  if (typeof read === 'string') return unclear(read);
  const { values, positionals } = read;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [verb, file, more] = positionals;
  if (more !== undefined) return unclear(`“${more}” is one word too many.`);
  switch (verb) {
    case undefined:
      return serveWish(values);
    case 'check':
    case 'bells':
      if (file === undefined) return unclear(`Which plan? Say ${verb} FILE.`);
      return verb === 'check' ? { kind: 'check', file } : { kind: 'bells', file, asJson: values.json === true };
    default:
      return unclear(`There is nothing called “${verb}”.`);
  }
};

type Values = ReturnType<typeof parseWords>['values'];

const serveWish = (values: Values): Wish => {
  const port = wholeNumber(values.port ?? '4747');
  if (port === null || port > 65_535) return unclear('The port must be a number from 0 to 65535.');
  const speed = values.speed === undefined ? null : Number(values.speed);
  if (speed !== null && !(speed >= 1 && speed <= 120)) return unclear('The speed must be a number from 1 to 120.');
  return {
    kind: 'serve',
    port,
    folder: values.data,
    plan: values.plan ?? null,
    opensBrowser: values['no-open'] !== true,
    speed,
  };
};

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

const parseWords = (words: readonly string[]) => parseArgs({ args: [...words], options, allowPositionals: true, strict: true });

const parsed = (words: readonly string[]): ReturnType<typeof parseWords> | string => {
  try {
    return parseWords(words);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const option = /'(--?[^' ]+)/.exec(error.message)?.[1];
    return error.message.startsWith('Unknown option')
      ? `There is no option ${option ?? 'like that'}.`
      : `The option ${option ?? ''} is not complete.`;
  }
};
