import { file, judged } from '../../../test/support/situation.js';
import { check, ofPerson, request, said } from '../../../test/support/proceeding.js';
import type { Facts, ServiceStatus } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const begun = (rule: Rule, facts: Partial<Facts>, asked: object = {}) =>
  judged(rule, check({ asked: { ...request, ...asked } }), said('begin', {}, facts));

describe('§ 41³ (1) who is checked, by whom, for which aim', () => {
  it.each<ServiceStatus>(['candidate', 'serviceman', 'official', 'employee', 'serviceRelated'])(
    'checks one who is %s', (status) => {
      expect(begun(law.namedClass, ofPerson({ status }))).toBeNull();
    },
  );
  it.each<ServiceStatus>(['none', 'unknown'])('does not check one who is %s', (status) => {
    expect(begun(law.namedClass, ofPerson({ status }))).toMatchObject({
      rule: 'KKS-41s3-1.a', by: '§ 41³ (1)',
    });
  });
  it('is done by a unit designated in the statutes, and for this provision', () => {
    const unit = { id: 'u_1', temporary: false, commander: null, designated: ['41-5.1'] };
    expect(begun(law.designatedUnit, ofPerson())).toBeNull();
    expect(begun(law.designatedUnit, { ...ofPerson(), unit })).toMatchObject({
      rule: 'KKS-41s3-1.a', policy: 'AMB-07',
    });
  });
  it.each<[ServiceStatus, string, boolean]>([
    ['candidate', 'suitability', true], ['serviceman', 'suitability', true],
    ['official', 'admission', false], ['employee', 'admission', false],
    ['serviceRelated', 'admission', true], ['serviceRelated', 'suitability', false],
  ])('of one who is %s for the aim of %s: %s', (status, aim, holds) => {
    const refusal = begun(law.aimOfClass, ofPerson({ status }), { aim });
    if (holds) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ rule: 'KKS-41s3-1.b', by: '§ 41³ (1)' });
  });
  it('refuses a check without an aim', () => {
    expect(judged(law.aimOfClass, file('S41'), said('begin'))).toMatchObject({
      rule: 'KKS-41s3-1.b',
    });
  });
  it('asks of a candidate what is applied for, and of nobody else', () => {
    const candidate = ofPerson({ status: 'candidate' });
    expect(begun(law.postNamed, candidate)).toMatchObject({ rule: 'KKS-41s3-1.b' });
    expect(begun(law.postNamed, candidate, { post: 'office' })).toBeNull();
    expect(begun(law.postNamed, ofPerson())).toBeNull();
  });
  it('links as its acts those of § 41⁵ alone', () => {
    const linking = (measure: string) => judged(law.actOfACheck, check(), said('linkAct', {}, {
      linked: { case: 'c_7', measure, subject: 'p_subject' },
    }));
    expect(linking('M21')).toBeNull();
    expect(linking('M27')).toBeNull();
    expect(linking('M20')).toMatchObject({ rule: 'KKS-41s3-1.a' });
    expect(linking('M28')).toMatchObject({ rule: 'KKS-41s3-1.a' });
    expect(judged(law.actOfACheck, check(), said('linkAct', {}, {}))).not.toBeNull();
  });
});

describe('§ 41⁴ (2) 7) a spouse or partner stands in the profile, and is not checked', () => {
  const linking = (subject: string | null) =>
    judged(
      law.ofThisPerson,
      check(),
      said(
        'linkAct',
        {},
        {
          linked: { case: 'c_7', measure: 'M27', subject },
        },
      ),
    );

  it('takes acts on the person checked', () => {
    expect(linking('p_subject')).toBeNull();
  });
  it.each(['p_spouse', null])('takes none on %s', (subject) => {
    expect(linking(subject)).toMatchObject({
      rule: 'KKS-41s4-2-7',
      by: '§ 41⁴ (2) 7)',
      policy: 'AMB-33',
    });
  });
  it('takes none where no case is named', () => {
    expect(judged(law.ofThisPerson, check(), said('linkAct', {}, {}))).not.toBeNull();
  });
});
