import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A description in a spec: the file from the root of the sources, and what it is headed. */
export interface Described {
  readonly file: string;
  readonly describe: string;
}

const rooms = ['libs', 'apps', 'test'];
const heading = /\bdescribe(?:\.each\b[\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g;

let read: readonly Described[] | null | undefined;

/**
 * The descriptions of specs that name the citation, or a part of it; null where there are only
 * built files. The sources are read once, when first asked for.
 */
export function specsNaming(citation: string): readonly Described[] | null {
  if (read === undefined) read = describedIn(sourceRoot());
  const named = new RegExp(`${citation.replace(/[()]/g, '\\$&')}(?![\\d¹²³⁴⁵⁶⁷⁸⁹⁰])`);
  return read?.filter(({ describe }) => named.test(describe)) ?? null;
}

/** Every description in the specs of a source tree; null where there is no such tree. */
export function describedIn(root: string | null): readonly Described[] | null {
  if (root === null) return null;
  return rooms.flatMap((room) => specsIn(root, room)).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(heading)]
      .map(([, , describe = '']) => ({ file, describe })));
}

function specsIn(root: string, room: string): string[] {
  return readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts') && !path.includes('node_modules'))
    .map((path) => join(room, path))
    .sort();
}

/** The folder that the sources lie in, or null where there are none. */
function sourceRoot(): string | null {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) return null;
    folder = dirname(folder);
  }
  const everyRoom = rooms.every((room) => existsSync(join(folder, room)));
  return everyRoom && existsSync(join(folder, 'libs/law/citation.ts')) ? folder : null;
}
