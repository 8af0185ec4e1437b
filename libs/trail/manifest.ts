import { isBase64Hash } from './base64.js';
import { canonicalBytes, parseCanonical } from './canonical.js';
import { Flaw } from './flaw.js';
import { parseVkey } from './keys.js';

/** What an export says of itself. It is not signed: every line is checked against what is. */
export type Manifest = {
  readonly format: 'volitus/export/v1';
  /** The origin of the log. */
  readonly log: string;
  readonly size: number;
  /** base64 root at that size. */
  readonly root: string;
  /** The verifier key the exporter claims for the log. A careful reader brings their own. */
  readonly vkey: string;
  /** The sizes of the files in `checkpoints/`, ascending. */
  readonly checkpoints: readonly number[];
};

const LIMIT = 16_777_216;
const FIELDS = 'checkpoints,format,log,root,size,vkey';

/** The bytes of a manifest. The inverse of {@link parseManifest}. */
export function manifestBytes(manifest: Manifest): Buffer {
  return canonicalBytes(manifest, LIMIT);
}

/** The manifest in the bytes. Throws a {@link Flaw}: `E_NONCANONICAL`, `E_SCHEMA`, `E_SIG`. */
export function parseManifest(bytes: Buffer): Manifest {
  const value = parseCanonical(bytes, LIMIT) as Partial<Manifest> | null;
  if (typeof value !== 'object' || value === null || !isManifest(value)) {
    throw new Flaw('E_SCHEMA', 'not the manifest of an export');
  }
  if (parseVkey(value.vkey).name !== value.log) {
    throw new Flaw('E_ORIGIN', 'the key in the manifest is that of another log');
  }
  return value;
}

const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isManifest(value: Partial<Manifest>): value is Manifest {
  return (
    Object.keys(value).sort().join(',') === FIELDS &&
    value.format === 'volitus/export/v1' &&
    typeof value.log === 'string' &&
    typeof value.vkey === 'string' &&
    isSize(value.size) &&
    isBase64Hash(value.root) &&
    Array.isArray(value.checkpoints) &&
    value.checkpoints.every(isSize) &&
    value.checkpoints.every((size, index, sizes) => index === 0 || size > Number(sizes[index - 1]))
  );
}
