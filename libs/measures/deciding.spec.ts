import { measureOf, measures } from './index.js';

const decidingIn = (id: string) =>
  Object.entries(measureOf(id).steps)
    .flatMap(([type, { decides }]) => (decides === true ? [type] : []))
    .sort();

const everyRequest = ['findUnlawful', 'grant', 'refuse'];

describe('the steps by which an official decides', () => {
  it.each([
    ['M04', [...everyRequest, 'accept', 'decline']],
    ['M14', [...everyRequest, 'confirm', 'object']],
    ['M16', [...everyRequest, 'review']],
    ['M17', [...everyRequest, 'review', 'suspendRight']],
    ['M18', everyRequest],
    ['M19', [...everyRequest, 'permit', 'declinePermission']],
    ['M20', [...everyRequest, 'review']],
    ['M27', [...everyRequest, 'coordinate', 'declineCoordination']],
    ['M30', [...everyRequest, 'confirm', 'keepLonger', 'object']],
    ['S40', [
      'appeal', 'applyToCourt', 'ceaseGround', 'determine', 'permit', 'refusePermission',
      'reviewGround', 'revoke', 'withdrawApplication', 'withhold', 'withholdPermanently',
    ]],
    ['S41', ['conclude', 'waive']],
  ])('are, in %s, these and no others', (id, types) => {
    expect(decidingIn(id)).toEqual([...types].sort());
  });

  it('leave ending a measure, giving a request back and recording free of any hurdle', () => {
    const free = ['stop', 'withdraw', 'returnForChanges', 'findLawful', 'submit', 'logActivity'];
    const hindered = measures.flatMap(({ id }) =>
      decidingIn(id).filter((type) => free.includes(type)));
    expect(hindered).toEqual([]);
  });

  it('are said by people: the register itself never has to confirm', () => {
    const ours = measures.flatMap(({ id, steps }) =>
      Object.entries(steps).flatMap(([type, { decides, offices }]) =>
        (decides === true && offices?.includes('system') ? [`${id} ${type}`] : [])));
    expect(ours).toEqual([]);
  });
});
