import { signCheckpoint } from './checkpoint.js';
import { aDraft, aLogOf, LOG, smallLog } from './small-log.js';
import type { SmallLog } from './small-log.js';
import { verifyTrail } from './verify.js';
import type { Evidence, Outcome } from './verify.js';

const log = aLogOf(5);
const { skey } = log;

type Changes = Partial<Evidence> & { readonly entries?: readonly Buffer[] };
const outcomeOf = (changes: Changes = {}, of: SmallLog = log): Outcome =>
  verifyTrail({ entries: of.entries, checkpoints: of.checkpoints, vkey: of.vkey, ...changes });
const codesOf = ({ verdicts }: Outcome): string[] =>
  verdicts.map(({ code, seq }) => (seq === undefined ? code : `${code} ${seq}`));
const codes = (changes: Changes = {}, of?: SmallLog): string[] => codesOf(outcomeOf(changes, of));

const replaced = (place: number, bytes: Buffer): Buffer[] =>
  log.entries.map((entry, index) => (index === place ? bytes : entry));
const edited = (place: number, from: string, to: string): Buffer[] =>
  replaced(place, Buffer.from((log.entries[place] as Buffer).toString().replace(from, to)));

describe('the signed heads', () => {
  it('E_SIG: there is none', () => {
    expect(codes({ checkpoints: [] })).toEqual(['E_SIG']);
    expect(codes({ checkpoints: [] }, aLogOf(0))).toEqual(['E_SIG']);
  });

  it('E_SIG: all were signed with another key', () => {
    const foreign = aLogOf(5, Buffer.alloc(32, 2));
    expect(new Set(codes({ checkpoints: foreign.checkpoints }))).toEqual(new Set(['E_SIG']));
  });

  it('E_SIG: the one the reader kept is not of this log', () => {
    const foreign = aLogOf(5, Buffer.alloc(32, 2));
    expect(codes({ knownCheckpoint: foreign.checkpoints[3] })).toEqual(['E_SIG']);
  });

  it('E_TAIL_LOST: the last entries and their heads are gone, but the reader kept one', () => {
    const cut = { entries: log.entries.slice(0, 3), checkpoints: log.checkpoints.slice(0, 4) };
    expect(codes(cut)).toEqual([]);
    expect(codes({ ...cut, knownCheckpoint: log.checkpoints[3] })).toEqual([]);
    expect(codes({ ...cut, knownCheckpoint: log.checkpoints[4] })).toEqual(['E_TAIL_LOST 3']);
  });

  it('E_TAIL_LOST: the last entries are gone and the head is not', () => {
    expect(codes({ entries: log.entries.slice(0, 4) })).toEqual(['E_TAIL_LOST 4']);
    expect(codes({ entries: [] })).toEqual(['E_TAIL_LOST 0']);
  });

  it('E_FORK: the log was written anew from entry 2 on and signed again', () => {
    const drafts = [0, 1, 2, 3, 4].map((place) => aDraft(place));
    const anew = smallLog(drafts.with(2, aDraft(2, { actor: 'p_8' })));
    expect(codes({}, anew)).toEqual([]);
    for (const size of [0, 1, 2]) {
      expect(codes({ knownCheckpoint: log.checkpoints[size] }, anew)).toEqual([]);
    }
    for (const size of [3, 4, 5]) {
      expect(codes({ knownCheckpoint: log.checkpoints[size] }, anew)).toEqual(['E_FORK']);
    }
  });

  it('E_FORK: two heads of one size, though no entry is there to compare', () => {
    const other = signCheckpoint({ origin: LOG, size: 9, root: Buffer.alloc(32) }, skey);
    const another = signCheckpoint({ origin: LOG, size: 9, root: Buffer.alloc(32, 1) }, skey);
    const checkpoints = [...log.checkpoints, other];
    expect(codes({ checkpoints, knownCheckpoint: another })).toEqual(['E_TAIL_LOST 5', 'E_FORK']);
  });

  it('E_SEQ: they are not in order', () => {
    const checkpoints = [log.checkpoints[5] as string, log.checkpoints[4] as string];
    expect(codes({ checkpoints })).toEqual(['E_SEQ']);
  });

  it('E_ROOT: names the stretch between the last good head and the first bad one', () => {
    const entries = edited(3, '"said":"õigus"', '"said":"õige"');
    const checkpoints = [log.checkpoints[2] as string, log.checkpoints[5] as string];
    const { verdicts } = outcomeOf({ entries, checkpoints });
    expect(verdicts.map(({ code, seq }) => [code, seq])).toEqual([
      ['E_LEAF', 4],
      ['E_ROOT', 2],
    ]);
    expect(verdicts[1]?.says).toEqual({
      et:
        'Kontrollpunkt nr 2: kirjed ei anna allkirjastatud juurräsi; ' +
        'muudatus on kirjete 2–4 seas.',
      en: 'Checkpoint no 2: the entries do not give the signed root; the change is among 2–4.',
    });
  });

  it('cannot be checked with a key that is none', () => {
    const fault = expect.objectContaining({ code: 'E_SIG' });
    expect(() => outcomeOf({ vkey: 'volitus' })).toThrow(fault);
  });
});
