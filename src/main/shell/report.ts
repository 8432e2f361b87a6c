import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConsoleView } from '../../core/views/console-view.ts';
import { errorCode } from '../host/safe-write.ts';
import type { Display } from './display-identity.ts';

/** What goes into a report. */
export type ReportParts = {
  readonly version: string;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly displays: readonly Display[];
  readonly view: ConsoleView | null;
  readonly log: string;
};

/** An account for whoever has to find a fault. Numbers and states only: no title, no prompt, no note, no name of a file. */
export const reportText = ({ version, versions, platform, displays, view, log }: ReportParts): string =>
  [
    `Spiral Console ${version} on ${platform}`,
    ...['electron', 'chrome', 'node'].map((name) => `${name} ${versions[name] ?? 'unknown'}`),
    '',
    'Displays',
    ...displays.map(
      ({ id, bounds, internal }) =>
        `  ${id}: ${bounds.width} × ${bounds.height} at ${bounds.x}, ${bounds.y}${internal ? ', built in' : ''}`,
    ),
    '',
    'Session',
    ...(view === null ? ['  none'] : sessionLines(view)),
    '',
    'Log',
    log,
  ].join('\n');

const sessionLines = ({ phase, rehearsal, days, outline, bells, bellsQuiet, host }: ConsoleView): readonly string[] => [
  `  ${phase.kind}${rehearsal === null ? '' : ', rehearsal'}, ${days.length} days, ${outline.length} rows today`,
  `  bells: ${bells.filter(({ state }) => state === 'rung').length} rung, ${bells.filter(({ state }) => state === 'missed').length} missed${bellsQuiet ? ', quiet' : ''}`,
  `  sound ${host.sound.state}, room pages ${host.projections}, kept ${host.kept.problem === null ? 'yes' : 'no'}`,
];

/** Saves a report in the data folder and gives its path. Throws the system's error. */
export const saveReport = (folder: string, at: Date, parts: Omit<ReportParts, 'log'>): string => {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  const path = join(reports, `report-${at.toISOString().replaceAll(/[:.]/g, '-')}.txt`);
  writeFileSync(path, reportText({ ...parts, log: lastLines(join(folder, 'log', 'host.log')) }));
  return path;
};

const lastLines = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(-200).join('\n');
  } catch (error) {
    if (errorCode(error) === '') throw error;
    return '(none)';
  }
};
