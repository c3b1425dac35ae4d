import { defineConfig } from 'electron-vite';
import { gatherLicences } from './scripts/licences/plugin.ts';

/** What Electron 45 has, and an installed Chromium of the last year. */
const CHROMIUM = 'chrome140';

const licences = gatherLicences(import.meta.dirname);

export default defineConfig({
  main: {
    plugins: [licences.gather()],
    build: {
      outDir: 'dist/main',
      target: 'node22',
      sourcemap: 'hidden',
      externalizeDeps: true,
      rolldownOptions: {
        // A thread's entry is found beside the file that starts it, in a checkout as here: all files lie in one folder.
        input: {
          main: 'electron/main.ts',
          'export-thread': 'electron/export/export-thread.ts',
          'import-thread': 'electron/debates/import-thread.ts',
          'ingest-thread': 'electron/ingest/ingest-thread.ts',
          'solving-thread': 'electron/solving/solving-thread.ts',
          'spelling-thread': 'electron/spelling/spelling-thread.ts',
          'vet-process': 'electron/debates/vet-process.ts',
        },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    plugins: [licences.gather()],
    build: {
      outDir: 'dist/preload',
      sourcemap: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        // A sandboxed preload script is one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [licences.gather(), licences.write()],
    oxc: { jsx: { runtime: 'automatic' } },
    build: {
      outDir: 'dist/renderer',
      target: CHROMIUM,
      sourcemap: false,
      minify: true,
      // The Content-Security-Policy lets nothing be loaded that is not a file of the app.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'renderer/index.html',
        output: {
          codeSplitting: {
            groups: [
              // What the window starts with is one script, and what several late parts need is another, instead of a hundred of each.
              { name: 'window', tags: ['$initial'], priority: 2 },
              // So is what an open debate needs, which is loaded right after the welcome screen has been drawn.
              { name: 'workspace', test: /renderer[\\/]shell[\\/]workspace\.tsx$/, priority: 1 },
              { name: 'late', minShareCount: 2 },
            ],
          },
        },
      },
    },
    worker: { format: 'es', plugins: () => [licences.gather()] },
  },
});
