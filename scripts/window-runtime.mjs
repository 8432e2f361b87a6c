// What a window of our own needs: a wish for it, a display, and Electron's runtime, which is fetched the first time.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const usualPlace = 'https://github.com/electron/electron/releases/download/';
const answersWithin = 4000;

/** Why the browser is used instead of a window, in one sentence; empty where that was asked for; null for a window. */
export const whyBrowser = ({ words, platform, env }) => {
  const asked = (option) => words.some((word) => word === option || word.startsWith(`${option}=`));
  if (['--browser', '--no-open', '--port'].some(asked)) return '';
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
  return hasDisplay ? null : 'Opening in the browser: this computer has no display for a window of its own.';
};

/** The program that opens windows, fetched if it is not here yet; or one sentence why there is none. */
export const findRuntime = async (root, say) => {
  const folder = dirname(createRequire(join(root, 'package.json')).resolve('electron/package.json'));
  const here = programIn(folder);
  if (here !== null) return { program: here };
  if (!(await isReachable(process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? usualPlace)))
    return {
      reason: 'Opening in the browser: the program for a window of its own is fetched once from the internet, which cannot be reached now.',
    };
  say('Fetching the program for windows once, about 120 MB …');
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
  const program = programIn(folder);
  return program === null ? { reason: 'Opening in the browser: the program for a window of its own could not be fetched.' } : { program };
};

/** Where Electron's own install script puts it; null when it is not there, or of another version. */
const programIn = (folder) => {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  if (textOf(join(dist, 'version')).replace(/^v/, '') !== wanted) return null;
  const name = textOf(join(folder, 'path.txt')) || usualNames[process.platform] || 'electron';
  const program = join(dist, name);
  return existsSync(program) ? program : null;
};

const usualNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');

/** Any answer will do; a place that does not answer is given up after a few seconds. */
const isReachable = async (address) => {
  try {
    await fetch(address, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(answersWithin) });
    return true;
  } catch {
    return false;
  }
};
