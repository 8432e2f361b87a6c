import { expect, it } from 'vitest';
import { offences, type SourceFile } from './offences.ts';

const file = (path: string, source: string): SourceFile => ({ path, source });

it('finds nothing in files that keep the rules', () => {
  expect(
    offences([
      file('src/core/time.ts', "import { z } from 'zod';\n/** As `Date.now()` gives it. */\nexport const a = z;\n"),
      file('src/core/plan/zone.ts', "import { Temporal } from 'temporal-polyfill';\nexport const b = Temporal;\n"),
      file(
        'src/main/host/clock.ts',
        "import { join } from 'node:path';\nimport { a } from '../../core/time.ts';\nexport const c = [join, a];\n",
      ),
      file('src/main/serve.ts', "import meta from '../../package.json' with { type: 'json' };\nimport { c } from './host/clock.ts';\n"),
      file('src/renderer/parts/spiral.tsx', "import { useMemo } from 'react';\nexport const spiral = useMemo;\n"),
      file('src/renderer/sound/bells.ts', "import { Howl } from 'howler';\nimport bowl from '../../../resources/bells/bowl.wav?url';\n"),
      file(
        'src/renderer/console/main.tsx',
        "import '@fontsource-variable/literata';\nimport './console.css';\nimport { createRoot } from 'react-dom/client';\n",
      ),
    ]),
  ).toEqual([]);
});

it.each([
  [
    'core that imports Node',
    file('src/core/a.ts', "import { join } from 'node:path';"),
    'src/core/a.ts: core imports the package node:path',
  ],
  ['core that imports React', file('src/core/a.ts', "export { useMemo } from 'react';"), 'src/core/a.ts: core imports the package react'],
  [
    'the time zone library in a second place',
    file('src/core/views/a.ts', "import { Temporal } from 'temporal-polyfill/impl';"),
    'src/core/views/a.ts: imports temporal-polyfill, which belongs in src/core/plan/zone.ts',
  ],
  [
    'a host that imports Electron at run time',
    file('src/main/host/a.ts', "const electron = await import('electron');"),
    'src/main/host/a.ts: host imports the package electron',
  ],
  [
    'a page that imports Node',
    file('src/renderer/console/a.ts', "import 'node:fs';"),
    'src/renderer/console/a.ts: renderer imports the package node:fs',
  ],
  [
    'howler outside the sound page',
    file('src/renderer/console/a.ts', "import { Howl } from 'howler';"),
    'src/renderer/console/a.ts: imports howler, which belongs in one file of src/renderer/sound/',
  ],
  ['a file outside every layer', file('src/other/a.ts', ''), 'src/other/a.ts: belongs to no layer'],
  [
    'a file that is not there',
    file('src/core/a.ts', "import { b } from './b.ts';"),
    'src/core/a.ts: imports src/core/b.ts, which is not there',
  ],
  ['a clock in core', file('src/core/a.ts', 'export const a = () => Date.now();'), 'src/core/a.ts: core uses Date.now'],
  ['today in core', file('src/core/a.ts', 'export const a = () => new Date();'), 'src/core/a.ts: core uses new Date()'],
  ['a counter in core', file('src/core/a.ts', 'export const a = performance.now();'), 'src/core/a.ts: core uses performance.now'],
  ['chance in core', file('src/core/a.ts', 'export const a = `$' + '{Math.random()}`;'), 'src/core/a.ts: core uses Math.random'],
  ['a timer in core', file('src/core/a.ts', 'setTimeout(a, 5);'), 'src/core/a.ts: core uses setTimeout'],
  ['made-up ids in core', file('src/core/a.ts', 'export const id = crypto.randomUUID();'), 'src/core/a.ts: core uses crypto'],
  ['any as a type', file('src/core/a.ts', 'export const a = (b: any) => b;'), 'src/core/a.ts: says any'],
  ['any as a way out', file('tests/unit/a.ts', 'export const a = b as any;'), 'tests/unit/a.ts: says any'],
  ['a claim that something is there', file('src/core/a.ts', 'export const a = list[0]!.name;'), 'src/core/a.ts: says ! instead of asking'],
  [
    'a compiler told to look away',
    file('src/core/a.ts', '// @ts-expect-error later\nexport const a = 1;'),
    'src/core/a.ts: silences the compiler',
  ],
  ['a file too long to be read', file('scripts/a.mjs', 'one();\n'.repeat(401)), 'scripts/a.mjs: has 401 lines, more than 400'],
])('catches %s', (_what, planted, offence) => {
  expect(offences([planted])).toEqual([offence]);
});

it.each([
  ['core → host', 'src/core/a.ts', '../main/host/b.ts', 'src/main/host/b.ts', 'src/core/a.ts: core imports host (src/main/host/b.ts)'],
  [
    'host → renderer',
    'src/main/host/a.ts',
    '../../renderer/b.ts',
    'src/renderer/b.ts',
    'src/main/host/a.ts: host imports renderer (src/renderer/b.ts)',
  ],
  ['host → lan', 'src/main/host/a.ts', '../lan/b.ts', 'src/main/lan/b.ts', 'src/main/host/a.ts: host imports lan (src/main/lan/b.ts)'],
  [
    'renderer → main',
    'src/renderer/a.ts',
    '../main/host/b.ts',
    'src/main/host/b.ts',
    'src/renderer/a.ts: renderer imports host (src/main/host/b.ts)',
  ],
  [
    'page → page',
    'src/renderer/projection/a.ts',
    '../console/b.ts',
    'src/renderer/console/b.ts',
    'src/renderer/projection/a.ts: projection imports the page console (src/renderer/console/b.ts)',
  ],
  [
    'parts → page',
    'src/renderer/parts/a.ts',
    '../console/b.ts',
    'src/renderer/console/b.ts',
    'src/renderer/parts/a.ts: what pages share imports the page console (src/renderer/console/b.ts)',
  ],
])('catches %s', (_what, path, specifier, target, offence) => {
  expect(offences([file(path, `import { b } from '${specifier}';`), file(target, 'export const b = 1;')])).toEqual([offence]);
});

it.each([
  ['ipcMain', 'src/main/shell/a.ts', 'src/main/shell/b.ts', "import { app, ipcMain } from 'electron';"],
  ['ipcMain', 'src/main/shell/a.ts', 'src/main/shell/b.ts', "import electron from 'electron';"],
  ['ipcRenderer', 'src/preload/a.ts', 'src/preload/b.ts', "import { ipcRenderer as pages } from 'electron';"],
])('catches a second file that imports %s', (name, first, second, source) => {
  const found = offences([file(first, `import { ${name} } from 'electron';`), file(second, source)]);
  expect(found).toContain(`${second}: imports ${name}, as ${first} does already`);
});

it('minds no second file that imports their types', () => {
  expect(
    offences([
      file('src/main/shell/a.ts', "import { ipcMain } from 'electron';"),
      file('src/main/shell/b.ts', "import type { IpcMainEvent } from 'electron';\nimport { app } from 'electron';"),
    ]),
  ).toEqual([]);
});

it('catches files that import one another in a ring', () => {
  const found = offences([
    file('src/core/a.ts', "import { b } from './b.ts';"),
    file('src/core/b.ts', "export * from './c.ts';"),
    file('src/core/c.ts', "import type { A } from './a.ts';"),
    file('src/core/d.ts', "import { a } from './a.ts';"),
  ]);
  expect(found).toEqual(['src/core/a.ts: imports itself by way of src/core/b.ts, src/core/c.ts, src/core/a.ts']);
});

it('catches a second file that imports howler', () => {
  const found = offences([
    file('src/renderer/sound/a.ts', "import { Howl } from 'howler';"),
    file('src/renderer/sound/b.ts', "import { Howler } from 'howler';"),
  ]);
  expect(found).toEqual(['src/renderer/sound/b.ts: imports howler, as src/renderer/sound/a.ts does already']);
});

it('does not mistake words and comments for code', () => {
  expect(
    offences([
      file(
        'src/core/a.ts',
        "// setTimeout and Date.now are not used here\nexport const a = 'import from setTimeout, any';\nexport const b = 'Stop!';\n",
      ),
      file('src/core/b.ts', 'export const c = (d: number) => !d && d !== 1;\n'),
    ]),
  ).toEqual([]);
});
