import { toBase64 } from './base64.js';
import { readBundle } from './bundle.js';
import type { ReadBundle } from './bundle.js';
import { Flaw } from './flaw.js';
import { parsePolicy } from './policy.js';
import { emptyRoot } from './tree.js';
import { isBroken, ofLog } from './verdict.js';
import type { Verdict } from './verdict.js';
import { verifyTrail } from './verify.js';
import type { Evidence, Outcome } from './verify.js';

/** What the reader of an export brings along. */
export type Reader = Pick<
  Evidence, 'knownCheckpoint' | 'policy' | 'onProgress' | 'onEntry' | 'onHeads'
> & {
  /** The verifier key of the log, from a source other than the export. */
  readonly vkey?: string | undefined;
  /** Whether the stored personal data lie beside, as `vault/<id>`, and are to be checked. */
  readonly withVault?: boolean | undefined;
};

type ReadFile = (path: string) => Buffer | undefined;

/**
 * The outcome over an export that is read through a function from path to bytes. A manifest that
 * cannot be read is a verdict like any other. Throws a `Flaw` `E_SIG` only when the reader's own
 * key is not one.
 */
export function verifyBundle(readFile: ReadFile, reader: Reader = {}): Outcome {
  const bundle = opened(readFile);
  if ('code' in bundle) return unreadable(bundle);
  const { manifest, checkpoints, entries, publishedNode } = bundle;
  const { knownCheckpoint, policy, onProgress, onEntry, onHeads } = reader;
  const vkey = keyOf(reader) ?? manifest.vkey;
  const outcome = verifyTrail({
    entries,
    checkpoints,
    vkey,
    knownCheckpoint,
    policy,
    policyBeside: readFile('policy')?.toString('utf8') ?? null,
    publishedNode,
    storedDatum: reader.withVault === true ? (id) => readFile(`vault/${id}`) : undefined,
    onProgress,
    onEntry,
    onHeads,
  });
  const verdicts = [...outcome.verdicts, ...ofManifest(bundle, outcome), ...ofKey(bundle, reader)];
  return { ...outcome, verdicts, whole: !verdicts.some(isBroken) };
}

function opened(readFile: ReadFile): ReadBundle | Verdict {
  try {
    return readBundle(readFile);
  } catch (flaw) {
    if (!(flaw instanceof Flaw)) throw flaw;
    return ofLog(
      flaw.code,
      'Ekspordi manifest.json puudub või ei ole loetav.',
      `The manifest.json of the export is missing or unreadable: ${flaw.message}.`,
    );
  }
}

function unreadable(verdict: Verdict): Outcome {
  return {
    whole: false, verdicts: [verdict], omitted: 0, size: 0, root: emptyRoot, head: null, heads: 0,
    quorum: null, anchored: false, data: null,
  };
}

function* ofManifest({ manifest }: ReadBundle, { size, root }: Outcome): Generator<Verdict> {
  if (manifest.size === size && manifest.root === toBase64(root)) return;
  yield ofLog(
    'E_ROOT',
    'Ekspordi manifest.json ei ühti kirjetega.',
    'The manifest.json of the export does not fit the entries.',
  );
}

/** The reader's key, given as such or as the one log of the reader's policy. */
function keyOf({ vkey, policy }: Reader): string | undefined {
  if (vkey !== undefined || policy === undefined) return vkey;
  return parsePolicy(policy).logs[0]?.vkey;
}

function* ofKey({ manifest }: ReadBundle, reader: Reader): Generator<Verdict> {
  const vkey = keyOf(reader);
  if (vkey === manifest.vkey) return;
  yield vkey === undefined
    ? ofLog(
        'W_KEY',
        'Võti on võetud ekspordist endast: kontrollitud on terviklikkus, mitte päritolu.',
        'The key was taken from the export itself: this shows that it is whole, not whose it is.',
      )
    : ofLog(
        'W_KEY',
        'Eksport nimetab teist võtit kui see, millega kontrolliti.',
        'The export names another key than the one it was checked with.',
      );
}
