// `npm run package`: makes what can be installed on the system it runs on (Linux: AppImage and deb; macOS: dmg; Windows: nsis), into dist/.
// Further words go to electron-builder, such as `-- --dir` for the unpacked app.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const electron = join(root, 'node_modules/electron');
const packaging = join(root, 'packaging');
const builder = join(packaging, 'node_modules/electron-builder/cli.js');

if (!hasRuntime()) run([join(electron, 'install.js')], { quiet: true, patience: 300_000 });
if (!hasRuntime()) {
  stop(
    'The Electron runtime is not on this computer and could not be fetched, so no package was made. Go online, then run npm run package once more.',
  );
}
if (!existsSync(builder)) {
  process.stdout.write('Fetching what makes packages, once …\n');
  const npm = spawnSync('npm', ['ci', '--prefix', packaging], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0)
    stop('What makes packages could not be fetched, so no package was made. Go online, then run npm run package once more.');
}
if (!run([join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'], { quiet: true })) {
  stop('The program could not be built, so no package was made. Run npm test to see why.');
}
const config = join(packaging, 'electron-builder.mjs');
const words = ['--projectDir', root, '--config', config, '--publish', 'never', ...process.argv.slice(2)];
if (!run([builder, ...words], {})) stop('No package was made; the lines above say why.');
process.stdout.write('The packages are in dist/.\n');

/** Asking the electron package for its runtime would fetch it: its own notes are read instead. */
function hasRuntime() {
  const named = join(electron, 'path.txt');
  return existsSync(named) && existsSync(join(electron, 'dist', readFileSync(named, 'utf8')));
}

function run(words, { quiet = false, patience }) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: quiet ? 'ignore' : 'inherit', timeout: patience });
  return status === 0;
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
