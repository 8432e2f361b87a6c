import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../../..');
const outDir = resolve(root, 'test-results/stand-in');
let built: Promise<string> | undefined;

/** The stand-in as JavaScript, which Node 20 wants; gives the file to load before the program. Built once for each process. */
export const buildStandIn = (): Promise<string> => {
  built ??= make();
  return built;
};

const make = async (): Promise<string> => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: {
          start: resolve(import.meta.dirname, 'main/start.ts'),
          electron: resolve(import.meta.dirname, 'main/electron.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
  return resolve(outDir, 'start.js');
};
