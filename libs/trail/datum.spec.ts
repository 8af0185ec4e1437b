import { isCommitted } from './datum.js';
import { commitment, sha256 } from './digest.js';
import { aDraft, aLogOf, smallLog } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { verifyTrail } from './verify.js';
import type { Evidence, Outcome } from './verify.js';

const log = aLogOf(5);

type Changes = Partial<Evidence> & { readonly entries?: readonly Buffer[] };
const outcomeOf = (changes: Changes = {}, of: SmallLog = log): Outcome =>
  verifyTrail({ entries: of.entries, checkpoints: of.checkpoints, vkey: of.vkey, ...changes });
const codesOf = ({ verdicts }: Outcome): string[] =>
  verdicts.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
const codes = (changes: Changes = {}, of?: SmallLog): string[] => codesOf(outcomeOf(changes, of));

describe('personal data', () => {
  const stored = Buffer.from('encrypted');
  const pd = [
    {
      id: 'd_88',
      ct: sha256(stored).toString('base64'),
      cm: Buffer.alloc(32).toString('base64'),
      key: 'k_51/1',
    },
  ];
  const kept = smallLog([aDraft(0, { pd }), aDraft(1)]);
  const body = { register: 'items', erased: ['d_88'] };
  const erasure = aDraft(2, { type: 'erasure.completed', body });
  const erased = smallLog([aDraft(0, { pd }), aDraft(1), erasure]);
  const vault = (bytes?: Buffer) => ({ storedDatum: () => bytes });

  it('are whole while the stored bytes are those that were stored', () => {
    expect(codes(vault(stored), kept)).toEqual([]);
  });

  it('E_PD_MISMATCH: other bytes are stored', () => {
    expect(codes(vault(Buffer.from('Encrypted')), kept)).toEqual(['E_PD_MISMATCH 0']);
  });

  it('E_PD_MISSING: they are gone and no entry proves why', () => {
    expect(codes(vault(), kept)).toEqual(['E_PD_MISSING 0']);
  });

  it('may be gone once an entry proves their erasure', () => {
    expect(codes(vault(), erased)).toEqual([]);
  });

  it('E_ERASED_PRESENT: they are still there after their erasure', () => {
    expect(codes(vault(stored), erased)).toEqual(['E_ERASED_PRESENT 0']);
  });

  it('are not asked for when the reader may not see them', () => {
    expect(codes({}, kept)).toEqual([]);
  });

  it('are the ones committed to only with their own salt and content', () => {
    const [salt, content] = [Buffer.alloc(32, 3), Buffer.from('Mari')];
    const cm = commitment(salt, content).toString('base64');
    const datum = { id: 'd_88', ct: cm, cm, key: 'k_51/1' };
    expect(isCommitted(datum, salt, content)).toBe(true);
    expect(isCommitted(datum, salt, Buffer.from('Jüri'))).toBe(false);
    expect(isCommitted(datum, Buffer.alloc(32, 4), content)).toBe(false);
  });
});
