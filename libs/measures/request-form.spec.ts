import { measures } from '#measures/index';
import type { Field, Page } from '#statechart/field';
import { formPages } from './s36-common/form-pages.js';

const requests = measures.flatMap(({ id, steps }) =>
  (steps['request'] === undefined ? [] : [[id, steps['request']] as const]));

const fieldsOf = (id: string): [string, Field][] =>
  Object.entries(requests.find(([each]) => each === id)![1].fields);

describe('the pages of a request', () => {
  it('are asked of every measure that a person requests, in one order', () => {
    expect(requests.map(([id]) => id)).toEqual(
      measures.filter(({ opensByItself }) => !opensByItself).map(({ id }) => id),
    );
    for (const [, { pages }] of requests) expect(pages).toBe(formPages);
    expect(formPages.map(({ id }: Page) => id)).toEqual([
      'basis', 'target', 'necessity', 'milderMeans', 'proportionality', 'collateral', 'conditions',
      'term', 'newFacts',
    ]);
  });
});

describe.each(requests.map(([id]) => id))('the request of %s', (id) => {
  it('puts every field on one of them, with its provision and a word of help', () => {
    const untold = fieldsOf(id).filter(([, { by, page, help }]) =>
      by === undefined || !formPages.includes(page!) || !help?.et || !help.en);
    expect(untold.map(([name]) => name)).toEqual([]);
  });

  it('says its help in one or two sentences that end', () => {
    const long = fieldsOf(id).filter(([, { help }]) =>
      [help!.et, help!.en].some((text) => text.length > 260 || !text.endsWith('.')));
    expect(long.map(([name]) => name)).toEqual([]);
  });

  it('tells choices of the register from the words of the Act', () => {
    const named = fieldsOf(id).flatMap(([, { help }]) => [help!.et, help!.en])
      .filter((text) => text.includes('AMB-'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((text) => !/registri valik|choice AMB-\d\d of this register/.test(text)))
      .toEqual([]);
  });

  it('asks of others whom it touches, as practice does, and lets it be left out', () => {
    const [, collateral] = fieldsOf(id).find(([name]) => name === 'collateral')!;
    expect(collateral).toMatchObject({ kind: 'text', optional: true });
    expect(collateral.help!.et).toMatch(/^Hea tava/);
  });
});

describe('the long texts of decisions', () => {
  it('say their provision and a word of help', () => {
    const silent = measures.flatMap(({ id, steps }) =>
      Object.entries(steps)
        .filter(([, { decides }]) => decides === true)
        .flatMap(([type, { fields }]) =>
          ['reasons', 'proportionality', 'limits'].flatMap((name) => {
            const field = fields[name];
            if (field === undefined || (field.by && field.help)) return [];
            return [`${id}.${type}.${name}`];
          })));
    expect(silent).toEqual([]);
  });

  it('name the provision that bounds the end of a decision', () => {
    const terms = measures.flatMap(({ id, steps }) =>
      (steps['grant']?.fields['until'] === undefined
        ? []
        : [[id, steps['grant'].fields['until'].by]]));
    expect(terms).toEqual(expect.arrayContaining([
      ['M14', '§ 37¹ (4³)'], ['M16', '§ 37² (1)'], ['M17', '§ 37³ (1)'], ['M27', '§ 41⁵ (4)'],
      ['M30', '§ 54¹ (3)'],
    ]));
    expect(terms.filter(([, by]) => !by?.startsWith('§ '))).toEqual([]);
  });
});
