import { refusalOf, signed } from '../../../../test/support/collecting.js';
import {
  file, judged, records, someText, step,
} from '../../../../test/support/situation.js';
import * as law from './law.js';

describe('§ 37 (1) 5) public sources', () => {
  it.each([
    ['openly', someText, null],
    ['withOwnAccount', someText, null],
    ['concealed', someText, 'KKS-37-1-5'],
    [undefined, someText, 'KKS-37-1-5'],
    ['openly', undefined, 'KKS-37-1-5'],
  ])('reached %s, sources %j', (reached, sources, refused) => {
    expect(refusalOf(law.publicSources, { reached, sources })).toBe(refused);
  });
});

describe('§ 43 (1¹) public sources where necessary', () => {
  const by = records;
  const of = file('M05', {
    lists: {
      items: [{ at: signed, by, namesPerson: false }, { at: signed, by, namesPerson: true }],
    },
  });

  it.each([
    [1, someText, null],
    [1, { d: 'd_1', letters: 1 }, 'KKS-43-1s1.b'],
    [2, someText, 'KKS-43-1s1.b'],
  ])('item %i is left out because %j', (item, reasons, refused) => {
    const said = step('leaveOut', by, signed, { item, reasons });
    expect(judged(law.leftOutLawfully, of, said)?.rule ?? null).toBe(refused);
  });
});
