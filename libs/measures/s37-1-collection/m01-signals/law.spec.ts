import { refusalOf, signed } from '../../../../test/support/collecting.js';
import { file, judged, records, step } from '../../../../test/support/situation.js';
import { tellingOpened } from '../../s36-common/law.js';
import * as law from './law.js';

describe('§ 37 (1) 1) signals outside the public network located in Estonia', () => {
  it.each([
    ['noNetwork', null],
    ['notPublic', null],
    ['publicAbroad', null],
    ['publicInEstonia', 'KKS-37-1-1'],
    ['unknown', 'KKS-37-1-1'],
    [undefined, 'KKS-37-1-1'],
  ])('network: %s', (network, refused) => {
    expect(refusalOf(law.outsidePublicNetwork, { network })).toBe(refused);
  });
});

describe('§ 40 (1) whoever was identified in a collection aimed at nobody', () => {
  const persons = [{ at: signed, by: records, person: 'p_heard', finding: 'restricted' }];
  const telling = [{ case: 'c_2', person: 'p_heard' }];

  it.each([
    ['nobody identified', {}, [], null],
    ['somebody identified, whose case is open', { persons }, telling, null],
    ['somebody identified, without a case', { persons }, [], 'KKS-40-1.a'],
  ])('%s', (_, lists, open, refused) => {
    const of = file('M01', { subject: null, lists });
    const said = step('close', records, signed, {}, { telling: open });
    expect(judged(tellingOpened, of, said)?.rule ?? null).toBe(refused);
  });
});
