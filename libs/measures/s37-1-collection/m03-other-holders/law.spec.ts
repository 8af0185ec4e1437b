import { signed, refusalOf } from '../../../../test/support/collecting.js';
import {
  file, judged, records, someText, step,
} from '../../../../test/support/situation.js';
import * as law from './law.js';

const oneLetter = { d: 'd_1', letters: 1 };
const stored = (rule: typeof law.itemBasisNamed, fields: object) =>
  judged(rule, file('M03'), step('storeItem', records, signed, fields as never))?.rule ?? null;

describe('§ 37 (1) 3) information without access restriction', () => {
  const whole = { holder: someText, holderKind: 'publicBody', access: 'unrestricted' };

  it.each([
    [{}, null],
    [{ access: 'restricted' }, null],
    [{ holder: oneLetter }, 'KKS-37-1-3.a'],
    [{ holderKind: undefined }, 'KKS-37-1-3.a'],
    [{ access: undefined }, 'KKS-37-1-3.a'],
  ])('states holder and access: changed %j', (change, refused) => {
    expect(refusalOf(law.holderStated, { ...whole, ...change })).toBe(refused);
  });
  it.each([['unrestricted', null], ['restricted', null], [undefined, 'KKS-37-1-3.a']])(
    'an item states its own access: %s', (access, refused) => {
      expect(stored(law.itemAccessStated, { access })).toBe(refused);
    });
});

describe('§ 37 (1) 3) restricted information on the basis of two Acts', () => {
  it.each([
    ['unrestricted', undefined, undefined, null],
    ['restricted', 'publicInformation', someText, null],
    ['restricted', 'stateSecrets', someText, null],
    ['restricted', 'other', someText, 'KKS-37-1-3.b'],
    ['restricted', undefined, someText, 'KKS-37-1-3.b'],
    ['restricted', 'stateSecrets', oneLetter, 'KKS-37-1-3.b'],
    ['restricted', 'publicInformation', undefined, 'KKS-37-1-3.b'],
  ])('%s, by %s, provision %j', (access, accessBasis, accessProvision, refused) => {
    const said = { access, accessBasis, accessProvision };
    expect(refusalOf(law.basisNamed, said)).toBe(refused);
    expect(stored(law.itemBasisNamed, said)).toBe(refused);
  });
});
