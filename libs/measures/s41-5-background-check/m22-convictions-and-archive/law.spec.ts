import { file, judged, requester, someText, step } from '../../../../test/support/situation.js';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const letter = { d: 'd_2', letters: 1 };
const said = (rule: Rule, asked: object, fields: object = {}) =>
  judged(rule, file('M22', { asked: { ...asked } }),
    step('any', requester, '2021-03-01T08:00:00.000Z', { ...fields }));

describe('§ 41⁵ (1) 3) three facts and no fourth', () => {
  it.each([
    [{ convictions: ['convicted'] }, true],
    [{ fromArchive: true }, true],
    [{ convictions: [] }, false],
    [{}, false],
    [{ convictions: ['convicted'], otherOffences: true }, false],
  ])('a request for %j: %s', (asked, holds) => {
    expect(said(law.threeFacts, asked) === null).toBe(holds);
  });
  it.each([
    ['the fact asked for', { fact: 'convicted' }, true],
    ['a fact not asked for', { fact: 'imprisoned' }, false],
    ['more than the fact', { fact: 'convicted', otherData: true }, false],
  ])('records %s', (_, fields, holds) => {
    const refused = said(law.factAsked, { convictions: ['convicted', 'prosecuted'] }, fields);
    expect(refused === null).toBe(holds);
    expect(refused?.by ?? '§ 41⁵ (1) 3)').toBe('§ 41⁵ (1) 3)');
  });
});

describe('§ 41⁵ (1) 5) data of the criminal records archive', () => {
  it('are asked for with the provision that lets them be used', () => {
    expect(said(law.archiveGround, { fromArchive: true, archiveGround: someText })).toBeNull();
    expect(said(law.archiveGround, {})).toBeNull();
    expect(said(law.archiveGround, { fromArchive: true, archiveGround: letter })).toMatchObject({
      rule: 'KKS-41s5-1-5', by: '§ 41⁵ (1) 5)',
    });
  });
  it.each([
    [{ expunged: false }, true], [{ expunged: true, useAllowedBy: someText }, true],
    [{ expunged: true }, false],
  ])('are recorded %j: %s', (extract, holds) => {
    expect(said(law.archiveAsked, { fromArchive: true }, extract) === null).toBe(holds);
    expect(said(law.archiveAsked, {}, extract)).not.toBeNull();
  });
});
