// Types of the interface from its own description, then the pages, each file also in gzip.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import openapi, { astToString } from 'openapi-typescript';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'dist/web');

/** Writes dist/openapi/openapi.d.ts from the document of the built API. */
async function writeTypes() {
  const { openapiDocument } = await import('../../dist/apps/api/http/openapi-document.js');
  const ast = await openapi(withoutKeys(await openapiDocument()));
  mkdirSync(join(root, 'dist/openapi'), { recursive: true });
  writeFileSync(join(root, 'dist/openapi/openapi.d.ts'), astToString(ast));
}

/** The client puts a key on every change by itself, so no call of the pages names one. */
function withoutKeys(document) {
  for (const path of Object.values(document.paths)) {
    for (const call of Object.values(path)) {
      call.parameters = call.parameters?.filter(({ name }) => name !== 'Idempotency-Key');
    }
  }
  return document;
}

async function buildPages() {
  await build({ configFile: join(root, 'apps/web/vite.config.mjs'), logLevel: 'warn' });
  const made = digestOfSources();
  const mark = join(root, 'dist/web.digest');
  const before = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (before === made && existsSync(join(out, 'index.html'))) return;
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|svg)$/.test(name)) continue;
    const path = join(out, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
  writeFileSync(mark, made);
}

/** What the pages are made from: they are not made again while it stays the same. */
function digestOfSources() {
  const digest = createHash('sha256');
  for (const folder of ['apps/web', 'libs/calendar', 'libs/law', 'libs/trail']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((each) => /\.(tsx?|css|html|svg|mjs|json)$/.test(each))) {
      digest.update(name).update(readFileSync(join(root, folder, name)));
    }
  }
  return digest.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

await writeTypes();
if (!process.argv.includes('--types')) await buildPages();
