import { actingAbroad, asked, inOperation, saidOf } from '../../../test/support/abroad.js';
import { file, judged, step, system } from '../../../test/support/situation.js';
import type { ConsentFacts, PersonFacts } from '#law/facts';
import {
  citizenConsents, citizenConsentStands, citizenConsentWithdrawn,
} from './citizen-consent.js';

const consent: ConsentFacts = {
  id: 's_1', form: 'reproducible', clauses: ['37.2-1'], told: [], toldAt: null, givenAt: asked,
  withdrawnAt: null,
};
const person = (estonian: PersonFacts['estonian'], ...consents: ConsentFacts[]) =>
  ({ subject: { estonian, consents } as unknown as PersonFacts });
const request = { ...actingAbroad, consent: 's_1' };

describe('§ 37 (2¹) the consent of an Estonian citizen', () => {
  it.each([
    ['reproducible in writing', {}, null],
    ['in writing', { form: 'written' }, null],
    ['by word of mouth', { form: 'oral' }, 'KKS-37-2s1'],
    ['for another provision', { clauses: ['41-5.1-1.3'] }, 'KKS-37-2s1'],
    ['given at the instant', { givenAt: '2021-02-01T10:00:00.000Z' }, null],
    ['given a millisecond later', { givenAt: '2021-02-01T10:00:00.001Z' }, 'KKS-37-2s1'],
  ] as const)('%s', (_, change, refused) => {
    const said = saidOf(citizenConsents, request, person('yes', { ...consent, ...change }));
    expect(said?.rule ?? null).toBe(refused);
  });

  it.each([
    ['of a citizen', request, person('yes'), 'KKS-37-2s1'],
    ['of a person of unknown citizenship', request, person('unknown'), 'KKS-37-2s1'],
    ['of nobody on record', request, { subject: null }, 'KKS-37-2s1'],
    ['of a foreigner', request, person('no'), null],
    ['for clause 4) in an area', { ...inOperation, clause: '4' }, person('yes'), 'KKS-37-2s1'],
    ['in an operation area', { ...inOperation, consent: 's_1' }, person('yes'), null],
  ] as const)('is missing, %s', (_, asks, facts, refused) => {
    expect(saidOf(citizenConsents, asks, facts)?.rule ?? null).toBe(refused);
  });

  it.each([
    ['a millisecond later', '2021-02-01T10:00:00.001Z', null],
    ['at the instant', '2021-02-01T10:00:00.000Z', 'KKS-37-2s1'],
    ['a millisecond before', '2021-02-01T09:59:59.999Z', 'KKS-37-2s1'],
  ] as const)('withdrawn %s', (_, withdrawnAt, refused) => {
    const said = saidOf(citizenConsentStands, request, person('yes', { ...consent, withdrawnAt }));
    expect(said?.rule ?? null).toBe(refused);
  });

  it.each([['s_1', null], ['s_2', 'KKS-37-2s1']])('withdrawn is %s', (withdrawn, refused) => {
    const said = step('consentWithdrawn', system, asked, { consent: withdrawn });
    const judgement = judged(
      citizenConsentWithdrawn.concerns,
      file('M07', { asked: request }),
      said,
    );
    expect(judgement?.rule ?? null).toBe(refused);
  });
});
