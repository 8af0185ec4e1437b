import { asked, inOperation, operation, saidOf } from '../../../../test/support/abroad.js';
import { commander, requester, unitCommander } from '../../../../test/support/situation.js';
import * as law from './law.js';

describe('§ 37 (2) 1) interviews in the operation area', () => {
  const until = (at: string) => ({ operation: { ...operation, until: at as never } });
  it.each([
    ['before its end', '2021-02-01T10:00:00.001Z', null],
    ['at its end', '2021-02-01T10:00:00.000Z', 'KKS-37-2-1.a'],
    ['after its end', '2021-02-01T09:59:59.999Z', 'KKS-37-2-1.a'],
  ])('%s', (_, end, refused) => {
    expect(saidOf(law.inArea, inOperation, until(end))?.rule ?? null).toBe(refused);
  });

  it.each([
    ['operationArea', null],
    ['elsewhere', 'KKS-37-2-1.a'],
    [undefined, 'KKS-37-2-1.a'],
  ])('at a place that is %s', (interviewedIn, refused) => {
    const said = saidOf(law.placeInArea, { ...inOperation, interviewedIn });
    expect(said?.rule ?? null).toBe(refused);
  });

  it.each([['37-2-1', null], ['37-2-2', 'KKS-37-2-1.a']])('under clause %s', (limb, refused) => {
    expect(saidOf(law.notForActingAbroad, { ...inOperation, limb })?.rule ?? null).toBe(refused);
  });

  it.each([
    ['the commander of the unit', unitCommander, null],
    ['the Commander, who is not that commander', commander, 'KKS-37-2-1.a'],
    ['the requester', requester, 'KKS-37-2-1.a'],
  ] as const)('decided by %s (AMB-23)', (_, by, refused) => {
    expect(saidOf(law.whoDecides, inOperation, {}, asked, by)?.rule ?? null).toBe(refused);
  });
});
