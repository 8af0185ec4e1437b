import { inOperation, operation, saidOf } from '../../../../test/support/abroad.js';
import * as law from './law.js';

describe('§ 37 (2) 1) covert surveillance in the operation area', () => {
  const until = (at: string) => ({ operation: { ...operation, until: at as never } });
  it.each([
    ['before its end', '2021-02-01T10:00:00.001Z', null],
    ['at its end', '2021-02-01T10:00:00.000Z', 'KKS-37-2-1.b'],
    ['after its end', '2021-02-01T09:59:59.999Z', 'KKS-37-2-1.b'],
  ])('%s', (_, end, refused) => {
    expect(saidOf(law.inArea, inOperation, until(end))?.rule ?? null).toBe(refused);
  });
});

describe('§ 37 (2) 2) gives no covert surveillance', () => {
  it.each([
    ['37-2-1', null],
    ['37-2-2', 'KKS-37-2-2.e'],
  ])('clause %s', (limb, refused) => {
    expect(saidOf(law.notForActingAbroad, { ...inOperation, limb })?.rule ?? null).toBe(refused);
  });
});
