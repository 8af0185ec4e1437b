import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const below = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here,
  base: '/',
  resolve: {
    alias: [
      { find: /^#calendar\/(.*)$/, replacement: `${below('../../libs/calendar')}/$1.ts` },
      { find: /^#law\/(citation|offices)$/, replacement: `${below('../../libs/law')}/$1.ts` },
      { find: /^#trail\/(.*)$/, replacement: `${below('../../libs/trail')}/$1.ts` },
      // The verifier's own code, in a browser: the few calls of node:crypto it makes.
      { find: /^node:crypto$/, replacement: below('trail/crypto.ts') },
    ],
  },
  build: {
    outDir: below('../../dist/web'),
    emptyOutDir: true,
    // Nothing is put into the page itself: the Content-Security-Policy takes no data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    // `use client` means nothing here: there is no server rendering.
    rolldownOptions: {
      // A page brings only the parts it uses, though all are asked for under one name.
      treeshake: { moduleSideEffects: (id) => !/\/apps\/web\/(ui|form)\/[\w-]+\.tsx?$/.test(id) },
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/health': 'http://127.0.0.1:3000' } },
});
