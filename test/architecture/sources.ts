import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every TypeScript file below a folder of the project, as paths from its root. */
export function sourcesIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
      .map((each) => relative(root, join(each.parentPath, each.name)))
      .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path)),
  );
}

export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

export const isSpec = (path: string): boolean => path.endsWith('.spec.ts');
