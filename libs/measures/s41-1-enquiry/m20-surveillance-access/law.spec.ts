import {
  accessConsent, accessRequest, accessWorld, candidate,
} from '../../../../test/support/access.js';
import { makerFacts } from '../../../../test/support/enquiry.js';
import {
  file, judged, requester, someText, step, system,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { Facts, PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const asked = (rule: Rule, change: object = {}, facts: Partial<Facts> = {}) => judged(
  rule, file('M20', { asked: { ...accessRequest, ...change } }),
  step('submit', requester, at, {}, { ...accessWorld, ...facts }),
)?.rule ?? null;
const about = (rule: Rule, change: Partial<PersonFacts>) =>
  asked(rule, {}, { subject: { ...candidate, ...change } });

describe('§ 41² (1) which act, about whom, for what', () => {
  it.each(['surveillance', 'enquiry'])('an act of that kind: %s', (act) => {
    expect(asked(law.kindNamed, { act })).toBeNull();
  });
  it('no other', () => {
    expect(asked(law.kindNamed, { act: undefined })).toBe('KKS-41s2-1.a');
    expect(asked(law.kindNamed, { anotherActivity: true })).toBe('KKS-41s2-1.a');
  });
  it('with the permission of the activity, or the finding that none is needed', () => {
    const without = { permission: undefined };
    expect(asked(law.permittedOrNotNeeded)).toBeNull();
    expect(asked(law.permittedOrNotNeeded, without)).toBe('KKS-41s2-1.a');
    expect(asked(law.permittedOrNotNeeded, { ...without, permissionNotNeeded: someText }))
      .toBeNull();
    expect(asked(law.permittedOrNotNeeded, { ...without, act: 'enquiry' })).toBeNull();
  });
  it.each([
    ['serviceman', null], ['candidate', null], ['official', 'KKS-41s2-1.b'],
    ['employee', 'KKS-41s2-1.b'], ['serviceRelated', 'KKS-41s2-1.b'], ['none', 'KKS-41s2-1.b'],
  ] as const)('about a person in service or wishing to enter it: %s', (status, refused) => {
    expect(about(law.inOrWishingToEnter, { status })).toBe(refused);
  });
  it.each<[Partial<PersonFacts>, string | null]>([
    [{ serviceFrom: at }, null],
    [{ serviceFrom: '2021-03-01T08:00:00.001Z' }, 'KKS-41s2-1.b'],
    [{ serviceFrom: null }, 'KKS-41s2-1.b'],
    [{ serviceUntil: '2021-03-01T08:00:00.001Z' }, null],
    [{ serviceUntil: at }, 'KKS-41s2-1.b'],
  ])('while that holds: %j', (change, refused) => {
    expect(about(law.inOrWishingToEnter, change)).toBe(refused);
    expect(asked(law.inOrWishingToEnter, {}, { subject: null })).toBe('KKS-41s2-1.b');
  });
  it('and no longer, once it has ended', () => {
    const over = (serviceUntil: Instant | null) => judged(
      law.statusOver, file('M20'),
      step('serviceEnded', system, at, {}, { subject: { ...candidate, serviceUntil } }),
    );
    expect(over(at)).toBeNull();
    expect(over('2021-03-01T08:00:00.001Z')?.rule).toBe('KKS-41s2-1.b');
    expect(over(null)?.rule).toBe('KKS-41s2-1.b');
    const known = step('grant', system, at, {}, { subject: { ...candidate, serviceUntil: at } });
    expect(law.statusEnds.due(situationOf(file('M20'), known))).toBe(at);
  });
  it('to decide on access or on Military Police functions', () => {
    for (const access of ['surveillanceInformation', 'militaryPolice']) {
      expect(asked(law.aimNamed, { access })).toBeNull();
    }
    expect(asked(law.aimNamed, { access: undefined })).toBe('KKS-41s2-1.c');
  });
});

describe('§ 21 (3) the unit responsible for the Military Police', () => {
  it('is laid down where that is what is decided', () => {
    expect(asked(law.militaryPoliceLaidDown)).toBeNull();
    expect(asked(law.militaryPoliceLaidDown, {}, { militaryPolice: null })).toBe('KKS-21-3');
    const access = 'surveillanceInformation';
    expect(asked(law.militaryPoliceLaidDown, { access }, { militaryPolice: null })).toBeNull();
  });
});

describe('§ 41² (2) the prior written consent', () => {
  const consented = (change: object) => asked(law.consented, {}, {
    subject: { ...candidate, consents: [{ ...accessConsent, ...change }] },
  });

  it.each<[object, string | null]>([
    [{}, null],
    [{ form: 'oral' }, 'KKS-41s2-2'],
    [{ form: 'reproducible' }, 'KKS-41s2-2'],
    [{ clauses: ['41-6.1'] }, 'KKS-41s2-2'],
    [{ givenAt: at }, null],
    [{ givenAt: '2021-03-01T08:00:00.001Z' }, 'KKS-41s2-2'],
    [{ withdrawnAt: '2021-03-01T08:00:00.001Z' }, null],
    [{ withdrawnAt: at }, 'KKS-41s2-2'],
  ])('is so: %j', (change, refused) => {
    expect(consented(change)).toBe(refused);
  });
  it('is the one the request names', () => {
    expect(asked(law.consented, { consent: 'n_other' })).toBe('KKS-41s2-2');
  });
  it('serves one decision', () => {
    const earlier = (decidedAt: Instant) => asked(law.consentUnspent, {}, {
      earlier: [{
        case: 'c_0', measure: 'M20', decidedAt, from: null, until: decidedAt, days: 0, threat: null,
      }],
    });
    expect(asked(law.consentUnspent)).toBeNull();
    expect(earlier('2021-02-26T07:59:59.999Z')).toBeNull();
    expect(earlier('2021-02-26T08:00:00.000Z')).toBe('KKS-41s2-2');
  });
  it('ends the act when it is withdrawn', () => {
    const withdrawn = (consent: string) => judged(
      law.itsConsentWithdrawn, file('M20', { asked: accessRequest }),
      step('consentWithdrawn', system, at, { consent }),
    )?.policy ?? null;
    expect([withdrawn(accessConsent.id), withdrawn('n_other')]).toEqual([null, 'AMB-12']);
  });
});

describe('§ 41² (4) who collects', () => {
  it('is the commander of the unit laid down, or whom he or she authorised', () => {
    const collects = (facts: Partial<Facts>) => asked(law.whoCollects, {}, facts);
    const authorised = (provision: string) => ({
      actor: {
        ...requester, serviceman: true, commands: [],
        authorisations: [{ id: 'a_1', provision, from: at, until: at }],
      },
    });
    expect(collects({})).toBeNull();
    expect(collects({ actor: { ...makerFacts, commands: [] } })).toBe('KKS-41s2-4');
    expect(collects(authorised('41-2.4'))).toBeNull();
    expect(collects(authorised('41-1.3'))).toBe('KKS-41s2-4');
    expect(asked(law.designatedUnit, {}, { unit: null })).toBe('KKS-41s2-4');
    expect(asked(law.designatedUnit)).toBeNull();
  });
});
