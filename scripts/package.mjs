// `npm run package`: makes what can be installed on the system it runs on (Linux: AppImage and deb; macOS: dmg; Windows: nsis), into dist/.
// Further words go to electron-builder, such as `-- --dir` for the unpacked app.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findRuntime } from './window-runtime.mjs';

const root = resolve(import.meta.dirname, '..');
const packaging = join(root, 'packaging');
const builder = join(packaging, 'node_modules/electron-builder/cli.js');

const runtime = await findRuntime(root, (line) => process.stdout.write(`${line}\n`));
if ('reason' in runtime) {
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

function run(words, { quiet = false }) {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: quiet ? 'ignore' : 'inherit' });
  return status === 0;
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
