import {
  choice, counts, dayField, flag, instantField, line, optional, provision, reference, references,
  table, text,
} from '#statechart/field';
import { Malformed } from '../register/answers.js';
import { faultsOf, readMessage } from './read-message.js';

const label = { et: 'Väli', en: 'Field' };
const fields = {
  at: instantField(label),
  on: optional(dayField(label)),
  reasons: optional(text(label)),
  yes: optional(flag(label)),
  told: optional(counts(label, 5)),
  by: optional(provision(label)),
  kind: optional(choice(label, { one: label, other: label })),
  person: optional(reference(label, 'person')),
  partner: optional(reference(label, 'partner')),
  methods: optional(references(label, 'method')),
  claims: optional(table(label, { what: line(label), on: optional(dayField(label)) })),
};
const at = '2021-02-03T09:00:00+02:00';
const paths = (body: unknown) => faultsOf(fields, body).map(({ path }) => path);

describe('a message at the door', () => {
  it('is read with its instants in one spelling', () => {
    expect(readMessage(fields, { at, person: 'p_0a', told: [1, 5], by: '37-1.4-3' })).toEqual({
      at: '2021-02-03T07:00:00.000Z', person: 'p_0a', told: [1, 5], by: '37-1.4-3',
    });
  });

  it.each([
    ['a row without an answer', [{ what: 'a' }, { on: '2021-02-01' }]],
    ['a column nobody asks for', [{ what: 'a', constructor: 'b' }]],
    ['a day that does not exist', [{ what: 'a', on: '2021-02-29' }]],
    ['a text for a row', ['a']], ['a row alone', { what: 'a' }],
    ['more rows than fifty', Array.from({ length: 51 }, () => ({ what: 'a' }))],
  ])('has no table with %s', (_, claims) => {
    expect(paths({ at, claims })).toEqual(['claims']);
    expect(paths({ at, claims: [{ what: 'a', on: '2021-02-28' }] })).toEqual([]);
  });

  it.each([
    ['a day that does not exist', { at: '2021-02-30T09:00:00Z' }],
    ['an hour that does not exist', { at: '2021-02-03T25:00:00Z' }],
    ['no offset', { at: '2021-02-03T09:00:00' }],
    ['a day where an instant is asked', { at: '2021-02-03' }],
    ['a number', { at: 1 }], ['null', { at: null }], ['nothing', {}],
  ])('has no instant with %s', (_, body) => expect(paths(body)).toEqual(['at']));

  it.each([
    ['on', '2021-02-29'], ['on', '2021-2-1'], ['reasons', 'a\0b'], ['reasons', '\ud800'],
    ['reasons', 'a'.repeat(20_001)], ['reasons', ['a']], ['yes', 'true'], ['told', 3],
    ['told', [0]], ['told', [6]], ['told', [1.5]], ['told', [1, 1]], ['by', '§ 37'],
    ['kind', 'third'], ['kind', 'toString'], ['person', 'p_'], ['person', 'P_0a'],
    ['person', `p_${'0'.repeat(79)}`], ['partner', 'a b'], ['methods', 'r_1'], ['methods', ['x']],
    ['methods', Array.from({ length: 101 }, (_, place) => `r_${place.toString(16)}`)],
  ])('has no %s of %p', (path, value) => expect(paths({ at, [path]: value })).toEqual([path]));

  it.each([
    'other', 'constructor', 'toString', '__proto__', 'hasOwnProperty', '',
  ])('may not carry %p, which is not asked for', (name) => {
    expect(paths(JSON.parse(`{"at":"${at}","${name}":1}`))).toEqual([name]);
  });

  it.each([null, [], 'a', 1, true, undefined])('is an object, not %p', (body) => {
    expect(paths(body)).toEqual(['']);
  });

  it('takes a text up to its last letter, in any script', () => {
    expect(paths({ at, reasons: 'õ'.repeat(20_000) })).toEqual([]);
    expect(paths({ at, reasons: '🇪🇪 \u202e\u200d' })).toEqual([]);
  });

  it('says each fault in both languages', () => {
    expect(() => readMessage(fields, { at: 'x', other: 1 })).toThrow(Malformed);
    expect(faultsOf(fields, { at: 'x' })[0]?.says.et).toContain('ISO 8601');
    expect(faultsOf(fields, {})[0]?.says).toEqual({ et: 'puudub: Väli', en: 'missing: Field' });
  });
});
