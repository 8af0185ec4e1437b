import { refusalOf } from '../../../../test/support/collecting.js';
import { someText } from '../../../../test/support/situation.js';
import * as law from './law.js';

describe("§ 37 (1) 2) surfaces and objects in a foreign state's use", () => {
  it.each([
    ['earthSurface', undefined, null],
    ['seaSurface', undefined, null],
    ['foreignObjectAbroad', someText, null],
    ['foreignObjectEntered', someText, null],
    ['foreignObjectAbroad', undefined, 'KKS-37-1-2'],
    ['otherObject', someText, 'KKS-37-1-2'],
    ['person', someText, 'KKS-37-1-2'],
    [undefined, undefined, 'KKS-37-1-2'],
  ])('%s, in foreign use by %j', (aim, foreignUse, refused) => {
    expect(refusalOf(law.surfaceOrForeignObject, { aim, foreignUse })).toBe(refused);
  });
  it('is not aimed at a named person, whatever it pictures', () => {
    expect(refusalOf(law.surfaceOrForeignObject, { aim: 'earthSurface' }, {}, 'p_subject'))
      .toBe('KKS-37-1-2');
  });
});
