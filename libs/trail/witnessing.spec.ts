import { signCheckpoint } from './checkpoint.js';
import { cosignature } from './cosignature.js';
import { keyPair } from './keys.js';
import { noteParts } from './note.js';
import { LOG, aDraft, smallLog } from './small-log.js';
import { leafHash, rootOf } from './tree.js';
import { verifyTrail } from './verify.js';
import type { Evidence } from './verify.js';

const log = keyPair(LOG, Buffer.alloc(32, 1));
const witness = keyPair('committee.example', Buffer.alloc(32, 3), 'witness');
const policy = `log ${log.vkey}\nwitness committee ${witness.vkey}\nquorum committee\n`;
const none = `log ${log.vkey}\nquorum none\n`;

// The policy comes into force at entry 1; the drafts are a second apart, the last an hour later.
const late = '2021-03-31T10:00:00.000Z';
const inForce = (text: string) => ({
  type: 'witness.policy',
  body: { policy: text, gate: false, graceMinutes: 30, by: ['p_1', 'p_2'] },
});
const trailUnder = (text: string) => smallLog([
  aDraft(0), aDraft(1, inForce(text)), aDraft(2), aDraft(3, { ts: late, at: late }),
]);

function head(entries: readonly Buffer[], time: string | null, skey = witness.skey): string {
  const root = rootOf(entries.map(leafHash));
  const note = signCheckpoint({ origin: LOG, size: entries.length, root }, log.skey);
  if (time === null) return note;
  return note + cosignature(noteParts(note).text, skey, Date.parse(time) / 1_000);
}

type Changes = Partial<Evidence> & { readonly entries?: readonly Buffer[] };

function codes(changes: Changes, note: string | null = late, text = policy): string[] {
  const { entries } = trailUnder(text);
  const checkpoints = [head(entries, note)];
  const evidence = { entries, checkpoints, vkey: log.vkey, policyBeside: text, ...changes };
  return verifyTrail(evidence).verdicts.map(({ code }) => code);
}

describe('tlog-policy: the reader asks for witnesses', () => {
  it('is content where enough of them cosigned the newest head', () => {
    expect(codes({ policy })).toEqual([]);
  });

  it('E_QUORUM: nobody cosigned it, or somebody else did', () => {
    expect(codes({ policy }, null)).toEqual(['E_QUORUM', 'E_DOWNGRADE']);
    const other = keyPair('other.example', Buffer.alloc(32, 4), 'witness');
    const { entries } = trailUnder(policy);
    const checkpoints = [head(entries, late, other.skey)];
    expect(codes({ policy, checkpoints })).toEqual(['E_QUORUM', 'E_DOWNGRADE']);
  });

  it('E_DOWNGRADE: the trail puts a policy in force that asks for none', () => {
    expect(codes({ policy }, late, none)).toEqual(['E_DOWNGRADE']);
    expect(codes({ policy: none }, late, none)).toEqual([]);
  });
});

describe('what the trail promises of witnesses', () => {
  it('E_DOWNGRADE: the policy beside the export is gone, or another one', () => {
    expect(codes({ policyBeside: null })).toEqual(['E_DOWNGRADE']);
    expect(codes({ policyBeside: none })).toEqual(['E_DOWNGRADE']);
  });

  it('E_DOWNGRADE: cosignatures were taken away, once the grace has run out', () => {
    expect(codes({}, null)).toEqual(['E_DOWNGRADE']);
    const entries = trailUnder(policy).entries.slice(0, 3);
    expect(codes({ entries, checkpoints: [head(entries, null)] })).toEqual([]);
  });
});

describe('tlog-cosignature: the time of a witness', () => {
  it('may be five minutes before the entry that it covers, and no more', () => {
    expect(codes({}, '2021-03-31T09:55:00.000Z')).toEqual([]);
    expect(codes({}, '2021-03-31T09:54:59.000Z')).toEqual(['W_CLOCK']);
  });
});
