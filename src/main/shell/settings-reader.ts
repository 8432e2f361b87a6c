import { z } from 'zod';
import { themes } from '../../core/shell-contract.ts';
import { type Phrase, phrase } from '../../core/words/say.ts';

/** Raised when a field changes its meaning. */
export const settingsVersion = 1;

const boundsSchema = z.object({ x: z.int(), y: z.int(), width: z.int().min(100), height: z.int().min(100) });

const fields = {
  /** The display that was chosen for the room. */
  display: z.object({ id: z.number(), label: z.string().max(200), bounds: boundsSchema }).nullable(),
  /** Where the console's window was. */
  consoleBounds: boundsSchema.nullable(),
  theme: z.enum(themes),
  /** Plan files that were opened, the latest first. */
  recentPlans: z.array(z.object({ path: z.string().min(1).max(4096), id: z.string().max(64), title: z.string().max(200) })).max(20),
};
const settingsSchema = z.object(fields);

/** What the window shell remembers between two starts. */
export type ShellSettings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: ShellSettings = { display: null, consoleBounds: null, theme: 'system', recentPlans: [] };

/** Settings as read, and what is to be said about them; `keepFile` when the file holds what we could not use and is to be kept aside. */
export type SettingsReading = { readonly values: ShellSettings; readonly problem: Phrase | null; readonly keepFile: boolean };

const inWords: Readonly<Record<keyof ShellSettings, Phrase>> = {
  display: phrase('the display for the room'),
  consoleBounds: phrase('the place of this window'),
  theme: phrase('light or dark'),
  recentPlans: phrase('the plans opened lately'),
};

/** Reads the settings file; null when there is none. What cannot be read falls back alone, and is told in one sentence. */
export const readSettings = (text: string | null): SettingsReading => {
  if (text === null) return { values: defaultSettings, problem: null, keepFile: false };
  const stored = readObject(text);
  if (stored === null) {
    const problem = phrase('The settings of the windows could not be read. They begin afresh; the old file was kept beside the new one.');
    return { values: defaultSettings, problem, keepFile: true };
  }
  const bad: Phrase[] = [];
  const field = <Name extends keyof ShellSettings>(name: Name, schema: z.ZodType<ShellSettings[Name]>): ShellSettings[Name] => {
    if (!(name in stored)) return defaultSettings[name];
    const read = schema.safeParse(stored[name]);
    if (!read.success) bad.push(inWords[name]);
    return read.success ? read.data : defaultSettings[name];
  };
  const values: ShellSettings = {
    display: field('display', fields.display),
    consoleBounds: field('consoleBounds', fields.consoleBounds),
    theme: field('theme', fields.theme),
    recentPlans: field('recentPlans', fields.recentPlans),
  };
  const isNewer = typeof stored.formatVersion === 'number' && stored.formatVersion > settingsVersion;
  return { values, problem: problemWords(isNewer, bad), keepFile: isNewer || bad.length > 0 };
};

const problemWords = (isNewer: boolean, bad: readonly Phrase[]): Phrase | null => {
  const which = { listed: bad, as: 'in order' } as const;
  if (isNewer && bad.length === 0)
    return phrase(
      'The settings of the windows come from a newer version. What is known was taken over; the old file was kept beside the new one.',
    );
  if (isNewer)
    return phrase(
      'The settings of the windows come from a newer version. These begin afresh: {which}; the old file was kept beside the new one.',
      { which },
    );
  if (bad.length === 0) return null;
  return phrase('Some settings of the windows could not be read and begin afresh: {which}; the old file was kept beside the new one.', {
    which,
  });
};

const readObject = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};
