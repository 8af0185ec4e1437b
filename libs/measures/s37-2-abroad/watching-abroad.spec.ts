import { inOperation, saidOf } from '../../../test/support/abroad.js';
import type { PersonFacts } from '#law/facts';
import { citizenSparedAbroad } from './watching-abroad.js';

describe('§ 37 (2¹) by analogy: citizens abroad', () => {
  it.each([['no', null], ['yes', 'KKS-37-2s1'], ['unknown', 'KKS-37-2s1']] as const)(
    'citizenship %s', (estonian, refused) => {
      const subject = { estonian } as PersonFacts;
      expect(saidOf(citizenSparedAbroad, inOperation, { subject })?.rule ?? null).toBe(refused);
    });
  it('names a person', () => {
    expect(saidOf(citizenSparedAbroad, inOperation)?.rule).toBe('KKS-37-2s1');
  });
});
