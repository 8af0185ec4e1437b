import { refusalOf } from '../../../test/support/collecting.js';
import { designatedUnit, kindNamed } from './collecting.js';

describe('§ 37 (1) five kinds of information', () => {
  it.each([
    ['37-1-1', null], ['37-1-2', 'KKS-37-1'], ['37-1-5', 'KKS-37-1'], [undefined, 'KKS-37-1'],
  ])('a case of signals whose request names %s', (collects, refused) => {
    expect(refusalOf(kindNamed('37-1-1'), { collects })).toBe(refused);
  });
});

describe('§ 37 (3) for § 37 (1)', () => {
  const unit = (designated: readonly string[], temporary = false) =>
    ({ unit: { id: 'u_1', temporary, commander: null, designated } });

  it.each([
    ['a unit with the row', unit(['37.1.1']), null],
    ['a unit with another row', unit(['37.1.2']), 'KKS-37-3'],
    ['a temporary unit', unit(['37.1.1'], true), 'KKS-37-3'],
  ])('%s', (_, facts, refused) => {
    expect(refusalOf(designatedUnit('37.1.1'), {}, facts)).toBe(refused);
  });
});
