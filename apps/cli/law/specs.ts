import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rooms = ['libs', 'apps', 'test'];

/** The specs of a source tree that name the citation; null where there are only built files. */
export function specsNaming(citation: string, root: string | null): string[] | null {
  if (root === null) return null;
  const named = new RegExp(`${citation.replace(/[()]/g, '\\$&')}(?![\\d¹²³⁴⁵⁶⁷⁸⁹⁰])`);
  return rooms.flatMap((room) => specsIn(root, room))
    .filter((path) => named.test(readFileSync(join(root, path), 'utf8')));
}

function specsIn(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .map((path) => join(room, path))
    .sort();
}

/** The folder that the sources lie in, or null where there are none. */
export function sourceRoot(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  const everyRoom = rooms.every((room) => existsSync(join(folder, room)));
  return everyRoom && existsSync(join(folder, 'libs/law/citation.ts')) ? folder : null;
}
