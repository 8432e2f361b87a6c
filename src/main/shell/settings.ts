import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Store from 'electron-store';
import { type Phrase, phrase } from '../../core/words/say.ts';
import { faultPhrase } from '../host/file-faults.ts';
import { errorCode } from '../host/safe-write.ts';
import { readSettings, type ShellSettings, settingsVersion } from './settings-reader.ts';

/** The window shell's settings. They are a convenience: they never stop anything. */
export type SettingsFile = {
  readonly values: () => ShellSettings;
  /** Changes some values; tells the first time that they could not be kept for the next start. */
  readonly change: (changed: Partial<ShellSettings>) => void;
};

const name = 'windows';

/** Opens `windows.json` in a folder. Whatever is wrong with it is told in a sentence. */
export const openSettingsFile = (folder: string, tell: (words: Phrase) => void): SettingsFile => {
  const path = join(folder, `${name}.json`);
  const reading = readSettings(textOf(path, tell));
  let { values } = reading;
  if (reading.problem !== null) tell(reading.problem);
  if (reading.keepFile) keepAside(path, tell);
  let hasComplained = false;

  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (errorCode(error) === '' && !(error instanceof SyntaxError)) throw error;
      if (!hasComplained)
        tell(
          phrase('The settings of the windows hold until the program ends; they could not be kept: {fault}.', {
            fault: faultPhrase(error),
          }),
        );
      hasComplained = true;
    }
  };
  let store: Store | null = null;
  const write = (): void =>
    attempt(() => {
      store ??= new Store({ cwd: folder, name, clearInvalidConfig: false });
      store.store = { formatVersion: settingsVersion, ...values };
    });
  if (reading.keepFile) write();

  return {
    values: () => values,
    change: (changed) => {
      values = { ...values, ...changed };
      write();
    },
  };
};

const textOf = (path: string, tell: (words: Phrase) => void): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === '') throw error;
    if (errorCode(error) !== 'ENOENT')
      tell(phrase('The settings of the windows could not be read: {fault}.', { fault: faultPhrase(error) }));
    return null;
  }
};

/** Never writes over what could not be understood. */
const keepAside = (path: string, tell: (words: Phrase) => void): void => {
  const aside = `${path}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}.kept`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === '') throw error;
    tell(phrase('The old settings file could not be kept aside: {fault}.', { fault: faultPhrase(error) }));
  }
};
