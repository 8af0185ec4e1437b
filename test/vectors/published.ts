import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Where vectors that others publish are found: a repository, as of a commit. */
export type Published = {
  /** `owner/name` on github.com. */
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
};

export const merkle: Published = {
  repository: 'transparency-dev/merkle',
  commit: '417fb0c314750d94e53942e9f92e79b6d35915db',
  licence: 'Apache-2.0',
};
export const tessera: Published = {
  repository: 'transparency-dev/tessera',
  commit: '1811ae1a7c401c971d9cff2a5cfdfba07a26161e',
  licence: 'Apache-2.0',
};
export const edgeCases: Published = {
  repository: 'C2SP/CCTV',
  commit: '1e3d2860d46e94e777e1b17c7a6f2436387e3ecc',
  licence: 'BSD-1-Clause',
};
export const wycheproof: Published = {
  repository: 'C2SP/wycheproof',
  commit: 'dac1dd4729fd1f8dd9e1e9f3dce51d783da6c166',
  licence: 'Apache-2.0',
};
export const cyberphone: Published = {
  repository: 'cyberphone/json-canonicalization',
  commit: '19d51d7fe467d4706a3ff08adf8a748f29fc21e0',
  licence: 'Apache-2.0',
};
export const sunlight: Published = {
  repository: 'FiloSottile/sunlight',
  commit: 'ed0bc38779aeb73c99cee6ab0c294a6ce9a2d9ba',
  licence: 'ISC',
};
export const torchwood: Published = {
  repository: 'FiloSottile/torchwood',
  commit: '341dc2f0f552a29816955d4834718cd741f1ca64',
  licence: 'ISC',
};
export const sigsum: Published = {
  repository: 'sigsum/sigsum-go',
  commit: '192b553292d7fbec6bbaf39a96359de59d96112d',
  licence: 'BSD-2-Clause',
};

function git({ repository }: Published, ...options: readonly string[]): Buffer {
  const folder = join(process.env['VOLITUS_VECTORS'] ?? '', repository);
  return execFileSync('git', ['-C', folder, ...options], { maxBuffer: 2 ** 28 });
}

/** The bytes of a file, as of the commit. Throws where the repository is not at hand. */
export const fileOf = (set: Published, path: string): Buffer =>
  git(set, 'show', `${set.commit}:${path}`);

/** The text of a file, as of the commit. */
export const textOf = (set: Published, path: string): string => fileOf(set, path).toString();

/** The value of a JSON file, as of the commit; its shape is the caller's claim. */
export const jsonOf = <Shape>(set: Published, path: string): Shape =>
  JSON.parse(textOf(set, path)) as Shape;

/** The paths of all files below a folder, as of the commit. */
export const filesUnder = (set: Published, folder: string): string[] =>
  git(set, 'ls-tree', '-r', '-z', '--name-only', set.commit, '--', folder)
    .toString()
    .split('\0')
    .filter((path) => path !== '');
