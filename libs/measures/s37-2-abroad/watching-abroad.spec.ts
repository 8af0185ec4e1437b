import { asked, inOperation, saidOf } from '../../../test/support/abroad.js';
import { commander, someText, unitCommander } from '../../../test/support/situation.js';
import type { PersonFacts } from '#law/facts';
import { citizenByCommander, citizenSparedAbroad } from './watching-abroad.js';

describe('§ 37 (2¹) by analogy: citizens abroad', () => {
  it.each([['no', null], ['yes', 'KKS-37-2s1'], ['unknown', 'KKS-37-2s1']] as const)(
    'citizenship %s', (estonian, refused) => {
      const subject = { estonian } as PersonFacts;
      expect(saidOf(citizenSparedAbroad, inOperation, { subject })?.rule ?? null).toBe(refused);
    });
  it('names a person', () => {
    expect(saidOf(citizenSparedAbroad, inOperation)?.rule).toBe('KKS-37-2s1');
  });
  it.each([
    ['counsel decided so', { counselDecision: someText }, null],
    ['a unit is protected', { counselDecision: someText, purpose: '36-1-4' }, 'KKS-37-2s1'],
    ['one letter stands for it', { counselDecision: { d: 'd_1', letters: 1 } }, 'KKS-37-2s1'],
  ])('a citizen, where %s', (_, change, refused) => {
    const subject = { estonian: 'yes' } as PersonFacts;
    const said = saidOf(citizenSparedAbroad, { ...inOperation, ...change }, { subject });
    expect(said?.rule ?? null).toBe(refused);
  });
  it.each([
    ['yes', commander, null],
    ['yes', unitCommander, 'KKS-37-2s1'],
    ['unknown', unitCommander, 'KKS-37-2s1'],
    ['no', unitCommander, null],
  ] as const)('citizenship %s, decided by the %o', (estonian, by, refused) => {
    const subject = { estonian } as PersonFacts;
    expect(saidOf(citizenByCommander, inOperation, { subject }, asked, by)?.rule ?? null)
      .toBe(refused);
  });
});
