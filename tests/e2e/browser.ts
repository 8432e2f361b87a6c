import { execFile } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';

/** A Chromium that starts on this machine. `env` is what it needs beside the process's own environment. */
export type Browser = {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Where it was found, in words for the log. */
  readonly from: string;
};

/** Nothing leaves the machine, nothing asks, nothing is updated. */
const quiet = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

const run = promisify(execFile);
let found: Promise<Browser> | undefined;

/**
 * The browser for every page of the tests: the one named by `SPIRAL_BROWSER` (a path, or `packaged`), else Playwright's own,
 * else the system's, else the one that comes inside an npm package.
 */
export const findBrowser = (): Promise<Browser> => {
  found ??= look(process.env.SPIRAL_BROWSER ?? '');
  return found;
};

const look = async (wish: string): Promise<Browser> => {
  if (wish === 'packaged') return packagedBrowser();
  if (wish !== '') {
    if (await canRun(wish)) return { path: wish, args: quiet, env: {}, from: 'SPIRAL_BROWSER' };
    throw new Error(`SPIRAL_BROWSER names ${wish}, which is not a program that can be started.`);
  }
  const own = chromium.executablePath();
  if (await canRun(own)) return { path: own, args: quiet, env: {}, from: 'Playwright' };
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && (await canRun(path))) return { path, args: quiet, env: {}, from: 'the system' };
    }
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found. Install one with “npx playwright install chromium”, or name one in SPIRAL_BROWSER.');
  }
  return packagedBrowser();
};

const canRun = async (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * The Chromium inside `@sparticuz/chromium`, with the libraries and the font it brings along, so that nothing of the system is needed.
 * It is unpacked once per version and user into the temporary folder: beside its place first, then renamed, so that an unpacking that
 * was broken off is never taken for a whole one. Its own flags are left out: they are for very small machines (one process for all
 * pages, no web security).
 */
export const packagedBrowser = async (): Promise<Browser> => {
  const folder = resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
  const version = /"version": "([^"]+)"/.exec(await readFile(join(folder, 'package.json'), 'utf8'))?.[1] ?? 'unknown';
  const place = join(tmpdir(), `spiral-console-chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!(await canRun(join(place, 'chromium')))) await unpack(place);
  return {
    path: join(place, 'chromium'),
    args: [
      ...quiet,
      '--no-zygote',
      '--font-render-hinting=none',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
    env: { LD_LIBRARY_PATH: join(place, 'al2023', 'lib'), FONTCONFIG_PATH: join(place, 'fonts') },
    from: 'the package @sparticuz/chromium',
  };
};

/** The package unpacks into the temporary folder, and its libraries only where it believes to be on one certain system: both are given to it here. */
const unpack = async (place: string): Promise<void> => {
  await mkdir(dirname(place), { recursive: true });
  const beside = await mkdtemp(`${place}-`);
  const unpackHere = "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  await run(process.execPath, ['--input-type=module', '--eval', unpackHere], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(
    join(beside, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${place}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${place}/fonts-cache</cachedir></fontconfig>\n`,
  );
  await rename(beside, place).catch(async (problem: unknown) => {
    await rm(beside, { recursive: true, force: true });
    // Another process was quicker: its copy is as good.
    if ((await readdir(place).catch(() => [])).length === 0) throw problem;
  });
};
