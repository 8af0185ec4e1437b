// The overseer's own program as one file: everything inside, nothing to install.
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes one file without a dependency but Node. */
export async function buildVerifier(to = join(root, 'dist/volitus-verify.mjs')) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    ssr: { noExternal: true },
    resolve: {
      alias: [{ find: /^#(\w+)\/(.*)$/, replacement: join(root, 'libs/$1/$2.ts') }],
    },
    build: {
      ssr: join(root, 'apps/verifier/main.ts'),
      outDir: dirname(to),
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: basename(to) } },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildVerifier(process.argv[2]);
