import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const page = (name: string) => resolve(import.meta.dirname, 'src/renderer', name, 'index.html');

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Half the bytes to compile at every start.
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve(import.meta.dirname, 'src/main/index.ts'), serve: resolve(import.meta.dirname, 'src/main/serve.ts') },
        output: { format: 'es' },
        // It brings a program of its own beside its code, and its names collide with those that the build adds.
        external: ['open'],
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // One file, and CommonJS: a sandboxed preload can load nothing beside itself.
      rollupOptions: {
        input: { preload: resolve(import.meta.dirname, 'src/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      minify: true,
      rollupOptions: { input: { console: page('console'), projection: page('projection'), sound: page('sound') } },
    },
  },
});
