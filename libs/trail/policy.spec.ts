import { cosignature } from './cosignature.js';
import { keyPair } from './keys.js';
import type { KeyPair } from './keys.js';
import { noteParts } from './note.js';
import { parsePolicy, quorumMet, sufficient } from './policy.js';
import { aLogOf } from './small-log.js';

const log = aLogOf(4);
const note = log.checkpoints[4]!;

const witnesses: Record<string, KeyPair> = Object.fromEntries(
  ['w0', 'w1', 'w2', 'w3', 'w4', 'w5'].map((name, index) =>
    [name, keyPair(`${name}.example`, Buffer.alloc(32, 40 + index), 'witness')]),
);
const lines = Object.entries(witnesses).map(([name, { vkey }]) => `witness ${name} ${vkey}`);

const policy = (...more: readonly string[]): string =>
  [`log ${log.vkey}`, ...lines, ...more, ''].join('\n');

const signedBy = (names: readonly string[], time = 1_000): string =>
  note + names.map((name, index) =>
    cosignature(noteParts(note).text, witnesses[name]!.skey, time + index)).join('');

describe('C2SP tlog-policy', () => {
  it('reads groups in groups, and a log below the quorum', () => {
    const more = keyPair('log.example/2', Buffer.alloc(32, 9)).vkey;
    const read = parsePolicy(policy(
      'group one any w0 w1', 'group two 2 w2 w3 w4', 'group both all one two', 'quorum both',
      `log ${more} https://log.example/`,
    ));
    expect([read.logs.length, read.witnesses.size]).toEqual([2, 6]);
    expect(sufficient(read, ['w1', 'w2', 'w4'])).toBe(true);
    expect(sufficient(read, ['w0', 'w1', 'w2'])).toBe(false);
    expect(sufficient(read, ['w2', 'w3', 'w4'])).toBe(false);
  });

  it.each<[fault: string, ...lines: string[]]>([
    ['no quorum'],
    ['no quorum under its groups', 'group g all w0 w1'],
    ['a control character', '# \f', 'quorum none'],
    ['a deleted character', '# \x7f', 'quorum none'],
    ['the same log twice', `log ${log.vkey}`, 'quorum w0'],
    ['a comment behind an address', `log ${log.vkey} https://log.example/ #ours`, 'quorum w0'],
    ['the same witness under two names', lines[0]!.replace('w0', 'w9'), 'quorum w0'],
    ['two witnesses of one name', lines[1]!.replace('w1', 'w0'), 'quorum w0'],
    ['a witness called none', lines[0]!.replace('w0', 'none'), 'quorum w1'],
    ['a member that nobody defined', 'group g all w0 w7', 'quorum g'],
    ['a member twice', 'group g all w0 w1 w0', 'quorum g'],
    ['a member of two groups', 'group g all w0 w1', 'group h all w2 w1', 'quorum g'],
    ['none as a member', 'group g all w0 none', 'quorum g'],
  ])('refuses %s', (_, ...more) => {
    expect(() => parsePolicy(policy(...more)))
      .toThrow(expect.objectContaining({ code: 'E_SCHEMA' }));
  });

  it('names the line that is at fault', () => {
    expect(() => parsePolicy(policy('quorum w0', 'quorum w1'))).toThrow('policy line 9: a second');
    expect(() => parsePolicy(`log ${witnesses['w0']!.vkey}\nquorum none\n`))
      .toThrow('policy line 1: the key of w0.example is that of a witness');
    expect(() => parsePolicy(`witness w ${log.vkey}\nquorum w\n`))
      .toThrow('policy line 1: the key');
    expect(() => parsePolicy('quorum\n')).toThrow('policy line 1: a quorum is one name');
    expect(() => parsePolicy('wittness w\n')).toThrow('policy line 1: no such line: wittness');
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])('has no line %s', (word) => {
    expect(() => parsePolicy(policy(word, 'quorum w0'))).toThrow(`no such line: ${word}`);
  });

  it.each(['0', '3', '-1', '01', '1.0', 'some', ''])('has no threshold %j of two', (threshold) => {
    expect(() => parsePolicy(policy(`group g ${threshold} w0 w1`, 'quorum g')))
      .toThrow('policy line 8');
    expect(parsePolicy(policy('group g 2 w0 w1', 'quorum g')).groups.get('g')!.least).toBe(2);
  });

  it('takes tabs, indents and comments, and addresses', () => {
    const { vkey } = witnesses['w0']!;
    const read = parsePolicy(`\t# who\nwitness\tw ${vkey}  https://w/ \n quorum w`);
    expect(read.witnesses.get('w')).toMatchObject({ url: 'https://w/' });
    expect(read.quorum).toBe('w');
  });
});

describe('C2SP tlog-policy quorum', () => {
  it('is 2 of n everywhere, for each of the 64 sets', () => {
    const text = policy(
      'group g0 2 w0 w1', 'group g1 2 w2 w3', 'group g2 2 g1 w4 w5', 'group q 2 g0 g2', 'quorum q',
    );
    const read = parsePolicy(text);
    for (let set = 0; set < 64; set += 1) {
      const names = [...read.witnesses.keys()].filter((_, place) => (set >> place) & 1);
      const [g1, w4, w5] = [(set & 12) === 12, (set & 16) > 0, (set & 32) > 0];
      const many = Number(g1) + Number(w4) + Number(w5);
      expect(sufficient(read, names)).toBe((set & 3) === 3 && many >= 2);
    }
  });

  it('is met when the last of those needed has cosigned, and not before', () => {
    const text = policy('group g 2 w0 w1 w2', 'quorum g');
    expect(quorumMet(text, note)).toEqual({ met: false, by: [], time: null, failed: [] });
    expect(quorumMet(text, signedBy(['w2']))).toMatchObject({ met: false, by: ['w2'], time: null });
    expect(quorumMet(text, signedBy(['w2', 'w0', 'w1']))).toEqual({
      met: true, by: ['w2', 'w0', 'w1'], time: 1_001, failed: [],
    });
  });

  it('counts a witness once, and an unknown one not at all', () => {
    const text = policy('group g 2 w0 w1', 'quorum g');
    expect(quorumMet(text, signedBy(['w0', 'w0']))).toMatchObject({ met: false, by: ['w0'] });
    expect(quorumMet(text, signedBy(['w0', 'w5']))).toMatchObject({ met: false });
  });

  it('is not met by a cosignature that fails, and is met in spite of one', () => {
    const forged = cosignature('other\n', witnesses['w1']!.skey, 5);
    const text = policy('group g 2 w0 w1 w2', 'quorum g');
    expect(quorumMet(text, signedBy(['w0']) + forged)).toMatchObject({
      met: false, by: ['w0'], failed: ['w1'],
    });
    expect(quorumMet(text, signedBy(['w0', 'w2']) + forged)).toMatchObject({
      met: true, failed: ['w1'],
    });
  });

  it('of none is met by anything', () => {
    expect(quorumMet(policy('quorum none'), note)).toMatchObject({ met: true, time: null });
  });
});
