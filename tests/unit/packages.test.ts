import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { config, filesIn, isPacked, root } from '../packed-files.ts';

const { main, dependencies = {} } = z
  .object({ main: z.string(), dependencies: z.record(z.string(), z.string()).optional() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** What the program names under its own folder, such as `out/preload/preload.cjs`: it stands in the sources as `join(root, '…')`. */
const namedAtRunTime = filesIn('src/main').flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/join\(root, '([^']+)'\)/g)].map(([, name]) => name ?? ''),
);

it('packs everything that the program names at run time', () => {
  expect(namedAtRunTime).toEqual(
    expect.arrayContaining(['out/renderer', 'out/preload/preload.cjs', 'resources/bells', 'resources/library', 'resources/words']),
  );
  for (const name of namedAtRunTime) expect(isPacked(name) || isPacked(`${name}/anything.html`), name).toBe(true);
});

it.each([
  main,
  'package.json',
  'out/main/index.js',
  'out/main/chunks/any-1a2b.js',
  'out/preload/preload.cjs',
  'out/renderer/console/index.html',
  'out/renderer/projection/index.html',
  'out/renderer/sound/index.html',
  'out/renderer/assets/any-1a2b.woff2',
  ...filesIn('resources/bells'),
  ...filesIn('resources/library'),
  'LICENSE',
  'LICENSE-CONTENT.md',
])('packs %s', (path) => {
  expect(isPacked(path)).toBe(true);
});

it('packs no source, no test, no script and no package of others', () => {
  const all = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const packed = all.filter(isPacked).filter((path) => !path.startsWith('resources/'));
  expect(packed.sort()).toEqual(['LICENSE', 'LICENSE-CONTENT.md', 'package.json']);
  for (const path of [
    'node_modules/react/index.js',
    'out/main/node_modules/a.js',
    'test-results/e2e.json',
    'out/main/index.js.map',
    'dist/a.deb',
  ])
    expect(isPacked(path), path).toBe(false);
});

it('needs no package of others at run time: everything is built in', () => {
  expect(dependencies).toEqual({});
});

it('closes every way to use the program as something else than this app', () => {
  expect(config.electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});

it('makes the packages of each system, opens plan packs, and has icons of its own', () => {
  expect([config.linux.target, config.mac.target, config.win.target]).toEqual([['AppImage', 'deb'], ['dmg'], ['nsis']]);
  expect(config.fileAssociations.map(({ ext }) => ext)).toEqual(['spiralplan']);
  const icons = filesIn('resources/icons');
  expect(icons).toEqual(
    expect.arrayContaining([config.mac.icon, config.win.icon, `${config.linux.icon}/16x16.png`, `${config.linux.icon}/512x512.png`]),
  );
});
