import { consent, checkedPerson } from '../../../test/support/background-check.js';
import { judged, requester } from '../../../test/support/situation.js';
import {
  check, concluding, day, finding, hearing, ofPerson, remedies, rightsNotice, said,
} from '../../../test/support/proceeding.js';
import type { Instant } from '#calendar/instant';
import type { ConsentFacts, ServiceStatus } from '#law/facts';
import * as rights from './rights.js';

const telling = (change: object) => said('tellRights', { ...rightsNotice, ...change });

/** Right `n` is told of by name. */
const isTold = (n: number) => {
  const rule = rights.everyRight[n - 1]!;
  expect(judged(rule, check(), telling({}))).toBeNull();
  for (const told of [rightsNotice.told.filter((each) => each !== `41-6.2.${n}`), undefined]) {
    expect(judged(rule, check(), telling({ told }))).toMatchObject({
      rule: `KKS-41s6-2-${n}`, by: `§ 41⁶ (2) ${n})`,
    });
  }
};

describe('§ 41⁶ (2) the rights are told of in writing', () => {
  it('needs the reference of the notice', () => {
    expect(judged(rights.toldInWriting, check(), telling({}))).toBeNull();
    expect(judged(rights.toldInWriting, check(), telling({ document: undefined })))
      .toMatchObject({ rule: 'KKS-41s6-2', by: '§ 41⁶ (2)' });
  });
});
describe('§ 41⁶ (2) 1) to refuse consent', () => {
  it('is told of', () => isTold(1));
  it('names the consequence where it is offered', () => {
    expect(rights.rightChoices['41-6.2.1']).toMatchObject({
      et: expect.stringContaining('§ 41⁷'), en: expect.stringContaining('§ 41⁷'),
    });
  });
});
describe('§ 41⁶ (2) 2) to withhold what may turn against the person', () => {
  it('is told of', () => isTold(2));
  it('speaks of the contract and of every offence, as the Estonian text does (DIFF-15)', () => {
    expect(rights.rightChoices['41-6.2.2']!.en).toMatch(/termination of the contract.*offence/s);
  });
});
describe('§ 41⁶ (2) 3) to ask for an end', () => {
  it('is told of', () => isTold(3));
});

describe('§ 41⁶ (2) 4) to explain what was collected', () => {
  const concluded = (outcome: string, heardAt: Instant | null, foundAt = day) =>
    judged(rights.explanationOffered, check({
      kept: heardAt === null ? {} : { hearing: { ...hearing, at: heardAt } },
      lists: { findings: [finding('yes', ['41-3.1.2'], foundAt)] },
    }), concluding({ outcome }));
  const refusal = { rule: 'KKS-41s6-2-4', by: '§ 41⁶ (2) 4)' };

  it('is told of', () => isTold(4));
  it.each(['refuse', 'release', 'noUnaccompaniedStay', 'routed'])(
    'comes before a word against the person: %s', (outcome) => {
      expect(concluded(outcome, null)).toMatchObject(refusal);
      expect(concluded(outcome, day)).toBeNull();
    },
  );
  it('comes after the last finding', () => {
    expect(concluded('release', '2021-03-01T07:59:59.999Z')).toMatchObject(refusal);
    expect(concluded('release', '2021-03-01T08:00:00.001Z')).toBeNull();
  });
  it('is not waited for where the person is suitable', () => {
    expect(concluded('suitable', null)).toBeNull();
  });
  it('is enough where nothing was found', () => {
    expect(judged(rights.explanationOffered, check({ kept: { hearing } }),
      concluding({ outcome: 'release' }))).toBeNull();
  });
});

describe('§ 41⁶ (2) 5) where the decision may be challenged', () => {
  it('is told of', () => isTold(5));
  it('is named in the outcome, all four of them', () => {
    const named = (fields: object) =>
      judged(rights.remediesNamed, check(), concluding(fields));
    expect(named({})).toBeNull();
    for (const each of remedies) {
      expect(named({ remedies: remedies.filter((other) => other !== each) })).toMatchObject({
        rule: 'KKS-41s6-2-5', by: '§ 41⁶ (2) 5)',
      });
    }
    expect(named({ remedies: undefined })).not.toBeNull();
  });
});

describe('§ 41⁶ (1) the consent the proceeding rests on', () => {
  const refusalsOf = (change: Partial<ConsentFacts>, at = day, named = consent.id) => {
    const facts = ofPerson({ ...checkedPerson, consents: [{ ...consent, ...change }] });
    return rights.consentStands.flatMap((rule) =>
      judged(rule, check(), said('giveConsent', { consent: named }, facts, at))?.rule ?? []);
  };

  it('is written and stands', () => {
    expect(refusalsOf({})).toEqual([]);
  });
  it.each([
    ['oral', { form: 'oral' }, ['KKS-41s6-1.a']],
    ['withdrawn', { withdrawnAt: day }, ['KKS-41s6-1.a']],
    ['given without being told of a right', { told: [1, 2, 3, 5] }, ['KKS-41s6-2']],
  ] as const)('is none where it is %s', (_, change, rules) => {
    expect(refusalsOf(change)).toEqual(rules);
  });
  it('holds for five years', () => {
    const given: Partial<ConsentFacts> = {
      toldAt: '2016-03-01T08:00:00.000Z', givenAt: '2016-03-01T08:00:00.000Z',
    };
    expect(refusalsOf(given, '2021-03-01T07:59:59.999Z')).toEqual([]);
    expect(refusalsOf(given, '2021-03-01T08:00:00.000Z')).toEqual(['KKS-41s6-1.b']);
    expect(refusalsOf(given, '2021-03-01T08:00:00.001Z')).toEqual(['KKS-41s6-1.b']);
  });
  it('is the one of the step, and afterwards the one that was kept', () => {
    const linking = (kept: object) =>
      judged(rights.consentWritten, check({ kept: { ...kept } }), said('linkAct'));
    expect(linking({ consent: { at: day, by: requester, consent: consent.id } })).toBeNull();
    expect(linking({})).toMatchObject({ rule: 'KKS-41s6-1.a', by: '§ 41⁶ (1)' });
    expect(refusalsOf({}, day, 'n_of_another')).toEqual(['KKS-41s6-1.a']);
  });
});

describe('§ 41⁷ refusing consent', () => {
  const refusal = { rule: 'KKS-41s7', by: '§ 41⁷' };
  const asked = (status: ServiceStatus) =>
    [rights.personnelFollows, rights.noPersonnelMatter].map((rule) =>
      judged(rule, check(), said('refuseConsent', {}, ofPerson({ status }))));
  const decided = (status: ServiceStatus, outcome: string) =>
    judged(rights.refusalDecided, check(), concluding({ outcome }, ofPerson({ status })));

  it.each<ServiceStatus>(['candidate', 'serviceman', 'official', 'employee'])(
    'opens a personnel decision on one who is %s', (status) => {
      expect(asked(status)).toMatchObject([null, { ...refusal, policy: 'AMB-61' }]);
    },
  );
  it('leaves one who gives a service simply unchecked', () => {
    expect(asked('serviceRelated')).toMatchObject([refusal, null]);
  });
  it('has no consequence for anybody else', () => {
    expect(asked('none')).toMatchObject([refusal, refusal]);
  });
  it.each<[ServiceStatus, string]>([
    ['candidate', 'refuse'], ['serviceman', 'release'], ['official', 'release'],
    ['employee', 'release'], ['employee', 'noConsequence'], ['candidate', 'noConsequence'],
  ])('is a ground, of one who is %s, to %s', (status, outcome) => {
    expect(decided(status, outcome)).toBeNull();
  });
  it.each<[ServiceStatus, string]>([
    ['candidate', 'release'], ['serviceman', 'refuse'], ['serviceman', 'suitable'],
    ['official', 'routed'], ['employee', 'noUnaccompaniedStay'],
  ])('is none, of one who is %s, to %s', (status, outcome) => {
    expect(decided(status, outcome)).toMatchObject(refusal);
  });
});
