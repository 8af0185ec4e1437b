import { parseEntry } from './entry.js';
import { ErasureLedger, listRoot } from './erasure.js';
import type { StoredKey } from './erasure.js';
import { aDraft, smallLog } from './small-log.js';
import { sha256 } from './digest.js';
import { nodeHash, leafHash } from './tree.js';

type Body = NonNullable<Parameters<typeof aDraft>[1]>['body'] & object;

const hash = sha256(Buffer.alloc(0)).toString('base64');
const datum = (id: string, key: string) => ({ id, ct: hash, cm: hash, key });
const [content, identity] = [
  { id: 'k_content', fingerprint: 'f_content' }, { id: 'k_identity', fingerprint: 'f_identity' },
];
const told = (pd: readonly ReturnType<typeof datum>[]) => ({ pd: [...pd] });
const recorded = [
  told([datum('d_name', 'k_identity'), datum('d_code', 'k_identity')]),
  told([datum('d_reasons', 'k_content')]),
];
const all = ['d_name', 'd_code', 'd_reasons'];

const ordered = (changes: Body = {}) => ({
  type: 'erasure.ordered',
  body: {
    id: 'r_1', person: 'p_1', ground: '§ 36 (3) 2)', by: ['p_a', 'p_b'],
    data: { count: 3, root: listRoot(all) }, keys: [content, identity], ...changes,
  },
});
const completed = (changes: Body = {}) => ({
  type: 'erasure.completed',
  body: {
    order: 2, erased: all, root: listRoot(all), keys: [content, identity], whole: true,
    backupsClearBy: '2021-05-01T00:00:00.000Z', ...changes,
  },
});

const codes = (drafts: readonly object[], storedKey?: StoredKey): string[] => {
  const ledger = new ErasureLedger();
  smallLog(drafts.map((draft, place) => aDraft(place, draft))).entries
    .forEach((bytes) => ledger.take(parseEntry(bytes)));
  return [...ledger.verdicts(storedKey)].map(({ code, seq }) => `${code} ${seq}`);
};
const after = (hours: number) => ({
  ts: new Date(Date.UTC(2021, 2, 31, 9 + hours, 0, 2)).toISOString(),
});

describe('the root over a list of ids, RFC 6962 § 2.1', () => {
  it('is that of a tree whose leaves are the ids in the order of their bytes', () => {
    const [a, b] = [leafHash(Buffer.from('d_a')), leafHash(Buffer.from('d_b'))];
    expect(listRoot(['d_b', 'd_a'])).toBe(nodeHash(a, b).toString('base64'));
    expect(listRoot([])).toBe(sha256(Buffer.alloc(0)).toString('base64'));
  });
});

describe('the erasure of a person', () => {
  it('is proven by an order of two persons and by the erasure of all that it lists', () => {
    expect(codes([...recorded, ordered(), completed()])).toEqual([]);
  });

  it('goes in rounds while the person has still to be told, and in parts', () => {
    const rounds = [
      completed({ erased: ['d_reasons'], root: listRoot(['d_reasons']), keys: [content],
        whole: false }),
      completed({ erased: ['d_name'], root: listRoot(['d_name', 'd_code']), keys: [],
        part: [1, 2] }),
      completed({ erased: ['d_code'], root: listRoot(['d_name', 'd_code']), keys: [identity],
        part: [2, 2] }),
    ];
    expect(codes([...recorded, ordered(), ...rounds])).toEqual([]);
    expect(codes([...recorded, ordered(), rounds[0]!])).toEqual([]);
    expect(codes([...recorded, ordered(), rounds[0]!, rounds[1]!]))
      .toEqual(['E_ERASE_INCOMPLETE 4', 'E_ERASE_INCOMPLETE 4']);
  });

  it('takes what was said after the order with it, and leaves nothing under the key', () => {
    const later = told([datum('d_later', 'k_content')]);
    const four = [...all, 'd_later'];
    expect(codes([...recorded, ordered(), later, completed({
      erased: four, root: listRoot(four),
    })])).toEqual([]);
    expect(codes([...recorded, ordered(), later, completed()])).toEqual(['E_ERASE_INCOMPLETE 4']);
  });

  it.each([
    ['one person alone', { by: ['p_a'] }],
    ['one person twice', { by: ['p_a', 'p_a'] }],
    ['nobody', { by: [] }],
  ])('E_ERASE_INCOMPLETE: it was ordered by %s', (_who, changes) => {
    expect(codes([...recorded, ordered(changes), completed()])).toEqual(['E_ERASE_INCOMPLETE 2']);
  });

  it.each([
    ['one datum less', { erased: all.slice(1), root: listRoot(all.slice(1)) }],
    ['another datum', { erased: ['d_x', ...all.slice(1)],
      root: listRoot(['d_x', ...all.slice(1)]) }],
    ['another list than its root', { erased: all, root: listRoot(all.slice(1)) }],
    ['a key less', { keys: [content] }],
    ['another key of that name', { keys: [content, { ...identity, fingerprint: 'f_other' }] }],
  ])('E_ERASE_INCOMPLETE: it erased %s', (_what, changes) => {
    expect(codes([...recorded, ordered(), completed(changes)]))
      .toContain('E_ERASE_INCOMPLETE 3');
  });

  it('E_ERASE_INCOMPLETE: nothing followed the order, once 24 hours are over', () => {
    expect(codes([...recorded, ordered(), after(24)])).toEqual([]);
    expect(codes([...recorded, ordered(), after(25)])).toEqual(['E_ERASE_INCOMPLETE 2']);
  });

  it('E_ERASE_INCOMPLETE: nobody ordered it', () => {
    expect(codes([...recorded, completed()])).toEqual(['E_ERASE_INCOMPLETE 2']);
    expect(codes([...recorded, completed({ order: 0 })])).toEqual(['E_ERASE_INCOMPLETE 2']);
    expect(codes([{ type: 'erasure.completed', body: { erased: [] } }]))
      .toEqual(['E_ERASE_INCOMPLETE 0']);
  });

  it('E_ERASED_PRESENT: a key that it destroyed is still stored', () => {
    const storedKey: StoredKey = ({ fingerprint }) => fingerprint === 'f_content';
    expect(codes([...recorded, ordered(), completed()], storedKey)).toEqual(['E_ERASED_PRESENT 3']);
    expect(codes([...recorded, ordered(), completed()], () => false)).toEqual([]);
  });
});

describe('the deletion of a single datum', () => {
  it('is ordered by the act on its register, and asks for no order here', () => {
    expect(codes([recorded[0]!, {
      type: 'erasure.completed', body: { register: 'items', id: 'r_9', erased: ['d_name'] },
    }])).toEqual([]);
  });
});
