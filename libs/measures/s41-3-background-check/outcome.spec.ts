import { judged, someText } from '../../../test/support/situation.js';
import { check, concluding, finding, nine, ofPerson, request } from
  '../../../test/support/proceeding.js';
import type { ServiceStatus } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './outcome.js';

interface Class {
  readonly status: ServiceStatus;
  readonly post?: string;
}
const twoFindings = { trustLost: someText, cannotPerform: someText };

/** What the rule says to an outcome, with these circumstances found and the others not. */
const concluded = (rule: Rule, { status, post }: Class, found: readonly string[], fields: object) =>
  judged(rule, check({
    asked: { ...request, post },
    lists: {
      findings: [
        finding('no', nine.filter((key) => !found.includes(key))), finding('yes', found),
      ],
    },
  }), concluding({ grounds: found, ...fields }, ofPerson({ status })));

const serviceman: Class = { status: 'serviceman' };
const recruit: Class = { status: 'candidate', post: 'activeService' };
const official: Class = { status: 'official' };
const applicant: Class = { status: 'candidate', post: 'office' };
const employee: Class = { status: 'employee' };
const jobseeker: Class = { status: 'candidate', post: 'employment' };
const contractor: Class = { status: 'serviceRelated' };
const everybody = [serviceman, recruit, official, applicant, employee, jobseeker, contractor];
const release = { outcome: 'release', governs: 'militaryService', ...twoFindings };
const dismiss = { outcome: 'release', governs: 'civilService', ...twoFindings };

describe('§ 41³ (2) active service', () => {
  const refusal = { rule: 'KKS-41s3-2.a', by: '§ 41³ (2)' };
  const outcome = (fields: object, of = serviceman, found = ['41-3.1.2']) =>
    concluded(law.activeServiceGrounded, of, found, fields);

  it('needs both findings, each with reasons, a ground found and the Act', () => {
    expect(outcome(release)).toBeNull();
    expect(outcome({ ...release, outcome: 'refuse' }, recruit)).toBeNull();
  });
  it.each([
    ['the loss of trust', { trustLost: undefined }, 'usalduse kaotuse'],
    ['words on it', { trustLost: { d: 'd_1', letters: 1 } }, 'usalduse kaotuse'],
    ['the inability to perform', { cannotPerform: undefined }, 'kohustusi edaspidi'],
    ['a ground', { grounds: [] }, 'kindlaks tehtud asjaolu'],
    ['a ground that was found', { grounds: ['41-3.1.2', '41-3.1.3'] }, 'kindlaks tehtud'],
    ['a ground of the list', { grounds: ['health'] }, 'kindlaks tehtud asjaolu'],
    ['its own Act', { governs: 'civilService' }, 'reguleeriv seadus'],
    ['the outcome of one who serves', { outcome: 'refuse' }, 'vastav tulemus'],
    ['the outcome of the class', { outcome: 'noUnaccompaniedStay' }, 'vastav tulemus'],
    ['an outcome of a check', { outcome: 'noConsequence' }, 'vastav tulemus'],
  ])('is not left without %s', (_, change, words) => {
    expect(outcome({ ...release, ...change })).toMatchObject({
      ...refusal, because: { et: expect.stringContaining(words) },
    });
  });
  it('says all that is missing at once', () => {
    expect(outcome({ outcome: 'refuse' }, serviceman, [])?.because.en.split(';')).toHaveLength(5);
  });
  it('refuses an applicant nothing but admission', () => {
    expect(outcome(release, recruit)).toMatchObject(refusal);
  });
  it('asks nothing of an outcome for the person, or of another class', () => {
    expect(outcome({ outcome: 'suitable' })).toBeNull();
    for (const other of [official, applicant, employee, jobseeker, contractor]) {
      expect(outcome({ outcome: 'release' }, other)).toBeNull();
    }
  });

  const left = (fields: object, found = ['41-3.1.5'], of = serviceman) =>
    concluded(law.conviction, of, found, fields);
  const leftToAct = { rule: 'KKS-41s3-2.b', by: '§ 41³ (2)' };
  it('leaves a conviction to the Military Service Act', () => {
    expect(left(release)).toMatchObject(leftToAct);
    expect(left({ outcome: 'suitable' })).toMatchObject(leftToAct);
    expect(left({ outcome: 'routed', governs: 'militaryService' })).toBeNull();
    expect(left({ outcome: 'routed', governs: 'civilService' })).toMatchObject(leftToAct);
  });
  it('leaves nothing else to it', () => {
    expect(left({ outcome: 'routed', governs: 'militaryService' }, ['41-3.1.4']))
      .toMatchObject(leftToAct);
    expect(left({ ...release, grounds: ['41-3.1.4'] }, ['41-3.1.4', '41-3.1.5'])).toBeNull();
    expect(left({ outcome: 'suitable' }, [])).toBeNull();
    expect(left(dismiss, ['41-3.1.5'], official)).toBeNull();
  });
});

describe('§ 41³ (3) officials', () => {
  const outcome = (fields: object, of = official, found = ['41-3.1.2']) =>
    concluded(law.officeGrounded, of, found, fields);

  it('needs the same two findings, and may rest on the state of health', () => {
    expect(outcome(dismiss)).toBeNull();
    expect(outcome({ ...dismiss, grounds: ['health'] })).toBeNull();
    expect(outcome({ ...dismiss, outcome: 'refuse' }, applicant)).toBeNull();
    expect(outcome({ outcome: 'release' }, serviceman)).toBeNull();
  });
  it.each([
    ['the loss of trust', { trustLost: undefined }],
    ['the inability to perform', { cannotPerform: undefined }],
    ['its own Act', { governs: 'militaryService' }],
    ['a ground', { grounds: undefined }],
  ])('is not left without %s', (_, change) => {
    expect(outcome({ ...dismiss, ...change })).toMatchObject({
      rule: 'KKS-41s3-3.a', by: '§ 41³ (3)',
    });
  });
  it.each(['41-3.1.4', '41-3.1.5', '41-3.1.8'])('leaves %s to the Civil Service Act', (key) => {
    const left = (fields: object) => concluded(law.civilService, official, [key], fields);
    const refusal = { rule: 'KKS-41s3-3.b', by: '§ 41³ (3)' };
    expect(left(dismiss)).toMatchObject(refusal);
    expect(left({ outcome: 'suitable' })).toMatchObject(refusal);
    expect(left({ outcome: 'routed', governs: 'militaryService' })).toMatchObject(refusal);
    expect(left({ outcome: 'routed', governs: 'civilService' })).toBeNull();
    expect(concluded(law.civilService, serviceman, [key], release)).toBeNull();
  });
  it.each(['41-3.1.1', '41-3.1.3', '41-3.1.6', '41-3.1.7', '41-3.1.9'])('keeps %s here', (key) => {
    expect(concluded(law.civilService, official, [key], dismiss)).toBeNull();
  });
});

describe('§ 41³ (4) employment, and the stay of a person giving a service', () => {
  const refusal = { rule: 'KKS-41s3-4', by: '§ 41³ (4)' };
  const end = { outcome: 'release', governs: 'employmentContracts' };
  const noStay = { outcome: 'noUnaccompaniedStay', governs: 'defenceForces' };

  it.each(nine)('may rest on %s, without the two findings', (key) => {
    expect(concluded(law.employmentGrounded, employee, [key], end)).toBeNull();
    expect(concluded(law.stayGrounded, contractor, [key], noStay)).toBeNull();
  });
  it('refuses to employ, or ends the contract, by class', () => {
    const refuse = { ...end, outcome: 'refuse' };
    expect(concluded(law.employmentGrounded, jobseeker, nine, refuse)).toBeNull();
    expect(concluded(law.employmentGrounded, jobseeker, nine, end)).toMatchObject(refusal);
    expect(concluded(law.employmentGrounded, employee, nine, refuse)).toMatchObject(refusal);
  });
  it.each(['release', 'refuse', 'noConsequence'])(
    'has one adverse outcome for a person giving a service, not %s', (outcome) => {
      expect(concluded(law.stayGrounded, contractor, nine, { ...noStay, outcome }))
        .toMatchObject(refusal);
    },
  );
  it('asks for a ground, and for the Act', () => {
    expect(concluded(law.stayGrounded, contractor, [], noStay)).toMatchObject(refusal);
    expect(concluded(law.stayGrounded, contractor, nine, { ...noStay, governs: undefined }))
      .toMatchObject(refusal);
    expect(concluded(law.employmentGrounded, employee, nine, { ...end, governs: 'civilService' }))
      .toMatchObject(refusal);
  });
  it('leaves nothing to another Act', () => {
    const routed = everybody.map((of) =>
      concluded(law.routedNowhere, of, nine, { outcome: 'routed' })?.rule ?? null);
    expect(routed).toEqual(
      [null, null, null, null, 'KKS-41s3-4', 'KKS-41s3-4', 'KKS-41s3-4']);
    expect(concluded(law.routedNowhere, employee, nine, { outcome: 'suitable' })).toBeNull();
  });
  it('finds anybody suitable', () => {
    const refusals = everybody.flatMap((of) => law.outcomeRules.flatMap((rule) =>
      concluded(rule, of, [], { outcome: 'suitable' }) ?? []));
    expect(refusals).toEqual([]);
  });
});
