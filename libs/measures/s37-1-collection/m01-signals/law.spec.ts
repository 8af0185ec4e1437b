import { refusalOf } from '../../../../test/support/collecting.js';
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
