import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { promisify } from 'node:util';

/** Seconds of processor time that a process has used since it began, its own and the system's for it (Linux). */
export const processorSeconds = async (pid: number): Promise<number> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may hold spaces: the fields are counted from behind it. The kernel counts in hundredths.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** Whether a renderer draws the browser's own window rather than a page. */
export const isBrowsersOwn = async (pid: number): Promise<boolean> =>
  /--(?:top-chrome-webui|extension-process)/.test(await readFile(`/proc/${pid}/cmdline`, 'utf8'));

/** MiB of memory that a process holds (RSS, Linux). */
export const residentMemory = async (pid: number): Promise<number> => {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1]) / 1024;
};

/** The one-minute load average, to be printed beside each result. */
export const load = (): string => (loadavg()[0] ?? 0).toFixed(2);

/** Milliseconds that all cores together have worked and have had to work since the machine began. */
export const processorTimes = (): { readonly worked: number; readonly passed: number } => {
  const each = cpus().map(({ times }) => ({ idle: times.idle, passed: times.user + times.nice + times.sys + times.irq + times.idle }));
  const passed = each.reduce((sum, core) => sum + core.passed, 0);
  return { worked: passed - each.reduce((sum, core) => sum + core.idle, 0), passed };
};

/** What was measured on. */
export const describeMachine = async (browserPath: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const { stdout } = await promisify(execFile)(browserPath, ['--version'], { env }).catch(() => ({ stdout: 'browser of unknown version' }));
  const version = /[\d.]+/.exec(stdout)?.[0] ?? 'of unknown version';
  return `Linux ${release()}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, Chromium ${version} headless`;
};
