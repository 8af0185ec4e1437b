import fc from 'fast-check';
import { entryBytes, parseEntry } from './entry.js';
import type { Entry } from './entry.js';

const HASH = Buffer.alloc(32, 9).toString('base64');

const anEntry: Entry = {
  v: 1,
  log: 'volitus.example/log',
  seq: 4711,
  ts: '2021-03-31T09:15:00.123Z',
  at: '2021-03-31T09:15:00.000Z',
  type: 'case.opened',
  inc: 1,
  actor: 'p_7f',
  office: 'requester',
  unit: 'u_12',
  case: 'c_9c',
  measure: 'M14',
  subject: 's_51',
  rules: 'kks@2020-06-05',
  body: { longestTerm: 2, text: 'õigus' },
  pd: [{ id: 'd_88', ct: HASH, cm: HASH, key: 'k_51/1' }],
  prev: HASH,
};

const edited = (changes: object): Entry => ({ ...anEntry, ...changes });
const schemaFault = expect.objectContaining({ code: 'E_SCHEMA' });

describe('an entry', () => {
  it('has these bytes and no others', () => {
    expect(entryBytes(anEntry).toString('utf8')).toBe(
      '{"actor":"p_7f","at":"2021-03-31T09:15:00.000Z",' +
        '"body":{"longestTerm":2,"text":"õigus"},"case":"c_9c","inc":1,' +
        '"log":"volitus.example/log","measure":"M14","office":"requester",' +
        `"pd":[{"cm":"${HASH}","ct":"${HASH}","id":"d_88","key":"k_51/1"}],"prev":"${HASH}",` +
        '"rules":"kks@2020-06-05","seq":4711,"subject":"s_51","ts":"2021-03-31T09:15:00.123Z",' +
        '"type":"case.opened","unit":"u_12","v":1}',
    );
  });

  it('comes back as it went', () => {
    expect(parseEntry(entryBytes(anEntry))).toEqual(anEntry);
  });

  it('may speak of nobody and of no case', () => {
    const nobody = { actor: null, office: null, unit: null, case: null, measure: null };
    const entry = edited({ ...nobody, subject: null, seq: 0, prev: '', pd: [], body: {} });
    expect(parseEntry(entryBytes(entry))).toEqual(entry);
  });

  it.each(Object.keys(anEntry))('needs its field %s', (field) => {
    const { [field as keyof Entry]: _gone, ...rest } = anEntry;
    expect(() => entryBytes(rest as Entry)).toThrow(schemaFault);
    expect(() => parseEntry(Buffer.from(JSON.stringify(rest)))).toThrow();
  });

  it.each([
    ['a foreign field', { constructor: 1 }],
    ['another version', { v: 2 }],
    ['a log with a space', { log: 'a b' }],
    ['a log with a plus', { log: 'a+b' }],
    ['a place below zero', { seq: -1 }],
    ['a place as text', { seq: '1' }],
    ['a time without milliseconds', { ts: '2021-03-31T09:15:00Z' }],
    ['a time with an offset', { ts: '2021-03-31T09:15:00.123+02:00' }],
    ['the 30th of February', { at: '2021-02-30T09:15:00.000Z' }],
    ['the 24th hour', { at: '2021-02-28T24:00:00.000Z' }],
    ['a type with a space', { type: 'case opened' }],
    ['an incarnation of zero', { inc: 0 }],
    ['an actor without a name', { actor: '' }],
    ['an actor with a line break', { actor: 'p\n1' }],
    ['an actor left undefined', { actor: undefined }],
    ['a body that is a list', { body: [] }],
    ['a datum with a foreign field', { pd: [{ ...anEntry.pd[0], name: 'x' }] }],
    ['a datum whose id is a path', { pd: [{ ...anEntry.pd[0], id: '../x' }] }],
    ['a datum with half a hash', { pd: [{ ...anEntry.pd[0], ct: 'AAAA' }] }],
    ['a datum with loose base64', { pd: [{ ...anEntry.pd[0], ct: HASH.replace('k=', 'l=') }] }],
    ['a predecessor for the first', { seq: 0 }],
    ['no predecessor for a later one', { prev: '' }],
  ])('refuses %s', (_what, changes) => {
    expect(() => entryBytes(edited(changes))).toThrow(schemaFault);
  });

  it('refuses a body outside the canonical profile', () => {
    const body = { on: new Date(0) } as never;
    expect(() => entryBytes(edited({ body }))).toThrow('not canonical: an object of a class');
  });

  it('is read from mutated bytes only if they are an entry again', () => {
    const bytes = entryBytes(anEntry);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, bits) => {
        const mutated = Buffer.from(bytes);
        mutated[place] = (mutated[place] as number) ^ bits;
        try {
          expect(entryBytes(parseEntry(mutated))).toEqual(mutated);
        } catch (flaw) {
          expect(['E_NONCANONICAL', 'E_SCHEMA']).toContain((flaw as { code: string }).code);
        }
      }),
      { seed: 375, numRuns: 5_000 },
    );
  });
});
