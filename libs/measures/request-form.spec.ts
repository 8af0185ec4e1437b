import { measures } from '#measures/index';
import type { Field, Page } from '#statechart/field';
import { formPages } from './s36-common/form-pages.js';

const requests = measures.flatMap(({ id, steps }) =>
  (steps['request'] === undefined ? [] : [[id, steps['request']] as const]));

const fieldsOf = (id: string): [string, Field][] =>
  Object.entries(requests.find(([each]) => each === id)![1].fields);

describe('the pages of a request', () => {
  it('are asked of every measure that a person requests, in one order', () => {
    expect(requests.map(([id]) => id)).toEqual([
      'M01', 'M02', 'M03', 'M05', 'M06', 'M07', 'M08', 'M09', 'M10', 'M11', 'M12', 'M13', 'M14',
      'M15', 'M16', 'M17', 'M04', 'M31', 'M18', 'M19', 'M20', 'S41', 'M21', 'M22', 'M23', 'M24',
      'M25', 'M26', 'M27', 'M28', 'M29', 'M30',
    ]);
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
    const terms = measures.flatMap(({ id, steps: { grant } }) =>
      (grant?.fields['until'] === undefined ? [] : [[id, grant.fields['until'].by]]));
    expect(terms).toEqual([
      ['M01', '§ 37 (1) 1)'], ['M02', '§ 37 (1) 2)'], ['M03', '§ 37 (1) 3)'],
      ['M05', '§ 37 (1) 5)'], ['M06', '§ 37 (2) 1)'], ['M07', '§ 37 (2) 2)'],
      ['M08', '§ 37 (2) 1)'], ['M09', '§ 37 (2) 3)'], ['M10', '§ 37¹ (3)'],
      ['M11', '§ 37¹ (4³)'], ['M12', '§ 37¹ (4²) 1)'], ['M13', '§ 37¹ (4³)'],
      ['M14', '§ 37¹ (4³)'], ['M15', '§ 37 (2)'], ['M16', '§ 37² (1)'], ['M17', '§ 37³ (1)'],
      ['M31', '§ 41 (2)'], ['M20', '§ 41² (1)'], ['M21', '§ 41⁶ (1)'], ['M22', '§ 41⁶ (1)'],
      ['M23', '§ 41⁶ (1)'], ['M24', '§ 41⁶ (1)'], ['M25', '§ 41⁵ (1¹) 1)'],
      ['M26', '§ 41⁵ (1¹) 2)'], ['M27', '§ 41⁵ (4)'], ['M28', '§ 54¹ (1)'],
      ['M29', '§ 54¹ (2) 1)'], ['M30', '§ 54¹ (3)'],
    ]);
  });
});
