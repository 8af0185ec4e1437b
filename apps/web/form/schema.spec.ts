import { describe, expect, it } from '@jest/globals';
import { isEmpty, missingIn, pagesOf, stuckIn, toMessage } from './schema.js';
import type { StepSchema } from './schema.js';

const words = (et: string) => ({ et, en: et });
const text = { title: '', type: 'string', 'x-kind': 'text', maxLength: 20_000 } as const;
const schema = {
  title: 'Fill in', type: 'object', additionalProperties: false,
  'x-label': words('Täidan'), 'x-by': '§ 36 (1)', required: ['sure'],
  'x-pages': [{ id: 'basis', title: words('Alus'), by: '§ 36 (1)' }, {
    id: 'term', title: words('Tähtaeg'),
  }],
  properties: {
    until: {
      title: '', type: 'string', format: 'date-time', 'x-kind': 'instant',
      'x-label': words('Lõpp'), 'x-page': { id: 'term', title: words('Tähtaeg') },
    },
    reasons: {
      ...text, 'x-label': words('Põhjus'), 'x-page': { id: 'basis', title: words('Alus') },
    },
    rights: {
      title: '', type: 'array', 'x-kind': 'choice', 'x-label': words('Õigused'),
      items: { type: 'string', enum: ['home'] }, 'x-page': { id: 'basis', title: words('Alus') },
    },
    sure: { title: '', type: 'boolean', 'x-kind': 'flag', 'x-label': words('Kindel') },
  },
} as unknown as StepSchema;

describe('a form drawn from a schema', () => {
  it('has the pages of the schema in their order, and one more for what stands on none', () => {
    expect(pagesOf(schema).map(({ id, names }) => [id, names])).toEqual([
      ['basis', ['reasons', 'rights']], ['term', ['until']], ['rest', ['sure']],
    ]);
    const { 'x-pages': _, ...plain } = schema;
    expect(pagesOf(plain as StepSchema)).toEqual([{
      id: 'rest', title: words('Täidan'), by: '§ 36 (1)',
      names: ['until', 'reasons', 'rights', 'sure'],
    }]);
  });

  it('sends what was filled in and leaves out what was not, no being an answer', () => {
    expect(toMessage(schema, { reasons: ' \n', rights: [], until: null, sure: false, other: 'x' }))
      .toEqual({ sure: false });
    expect([0, false, 'a', ['home']].map(isEmpty)).toEqual([false, false, false, false]);
  });

  it('names what cannot be left unanswered, on the pages asked for', () => {
    expect(missingIn(schema, {}).map(({ path }) => path)).toEqual(['sure']);
    expect(missingIn(schema, {}, ['until'])).toEqual([]);
    expect(missingIn(schema, { sure: false })).toEqual([]);
  });

  it('says that an answer was taken back, and which cannot be', () => {
    const before = { reasons: 'Vana', rights: ['home'], until: '2021-02-03T07:00:00.000Z' };
    expect(toMessage(schema, {}, before)).toEqual({ reasons: '', rights: [] });
    expect(stuckIn(schema, {}, before).map(({ path }) => path)).toEqual(['until']);
    expect(stuckIn(schema, before, before)).toEqual([]);
  });
});
