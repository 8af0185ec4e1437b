import { periodFromId } from '#calendar/period';
import { firstThird } from '../../test/support/first-third.js';
import { inOrder, recorded } from '../../test/support/entries.js';
import { reportKinds } from './kinds.js';
import { atOnce, eachEntry } from './strides.js';

const many = inOrder(...Array.from({ length: 4001 }, (_, place) =>
  recorded('2021-01-04T07:00:00.000Z', 'people', 'record', `p_${place}`, {})));

describe('a reading in strides', () => {
  it('rests after every two thousand entries and at the end, and says how many it read', () => {
    const taken: number[] = [];
    const rests = [...eachEntry(many, { size: 4001 }, ({ seq }) => taken.push(seq))];
    expect(rests).toEqual([2000, 2000, 1]);
    expect(taken).toEqual(many.map(({ seq }) => seq));
  });

  it('takes no entry beyond the size it is made as of', () => {
    expect([...eachEntry(many, { size: 3 }, () => undefined)]).toEqual([3]);
  });

  it.each(reportKinds)('gives the report $id that is made at once', (kind) => {
    const period = periodFromId(kind.months === 4 ? '2021-T1' : '2021-H1');
    const asOf = { size: firstThird.length };
    const strides = kind.strides(firstThird, period, asOf);
    let read = 0;
    let next = strides.next();
    for (; next.done !== true; next = strides.next()) read += next.value;
    expect(next.value).toEqual(kind.make(firstThird, period, asOf));
    expect(read).toBe(kind.readings * firstThird.length);
    expect(atOnce(kind.strides(firstThird, period, asOf))).toEqual(next.value);
  });
});
