import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One built file, as it is sent. */
export interface BuiltFile {
  readonly bytes: Buffer;
  /** The same in gzip, where it was worth it. */
  readonly gzip: Buffer | null;
  readonly type: string;
}

/** The built screens, read once: nothing is looked for on the disk when somebody asks. */
export interface BuiltPages {
  /** The page everything starts from; its scripts and styles wait for a nonce. */
  readonly page: string;
  /** By address: `/assets/index-….js`. */
  readonly files: ReadonlyMap<string, BuiltFile>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json; charset=utf-8',
};

/** The folder of the built screens: `dist/web`, beside the built programs or the sources. */
const folder = (): string | null => {
  for (const path of ['../../../web', '../../../dist/web']) {
    const place = fileURLToPath(new URL(path, import.meta.url));
    if (existsSync(join(place, 'index.html'))) return place;
  }
  return null;
};

/** The screens as they were built; null where they were not. */
export function builtPages(place: string | null = folder()): BuiltPages | null {
  if (place === null) return null;
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  const files = names.flatMap((name): [string, BuiltFile][] => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const path = join(place, name);
    const gzip = existsSync(`${path}.gz`) ? readFileSync(`${path}.gz`) : null;
    return [[`/${name.replaceAll('\\', '/')}`, { bytes: readFileSync(path), gzip, type }]];
  });
  return { page: readFileSync(join(place, 'index.html'), 'utf8'), files: new Map(files) };
}
