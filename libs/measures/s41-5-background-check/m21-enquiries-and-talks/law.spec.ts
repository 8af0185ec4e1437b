import { file, judged, requester, someText, step } from '../../../../test/support/situation.js';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at = '2021-03-01T08:00:00.000Z';
const letter = { d: 'd_2', letters: 1 };
const both = { addressees: someText, interlocutors: someText };
const said = (rule: Rule, fields: object, asked: object = both) =>
  judged(rule, file('M21', { asked: { ...asked } }), step('any', requester, at, { ...fields }));

describe('§ 41⁵ (1) 1) enquiries about the person checked', () => {
  it('names whom to ask or with whom to talk, in more than a letter', () => {
    expect(said(law.meansNamed, {}, { addressees: someText })).toBeNull();
    expect(said(law.meansNamed, {}, { interlocutors: someText })).toBeNull();
    expect(said(law.meansNamed, {}, { addressees: letter })).toMatchObject({
      rule: 'KKS-41s5-1-1', by: '§ 41⁵ (1) 1)',
    });
  });
  it('asks about nobody who did not consent', () => {
    expect(said(law.subjectAlone, {}, { asksOfOthers: false })).toBeNull();
    expect(said(law.subjectAlone, {}, { asksOfOthers: true })).toMatchObject({ policy: 'AMB-33' });
    expect(said(law.enquiryGranted, { concerns: 'subject' })).toBeNull();
    expect(said(law.enquiryGranted, { concerns: 'another' })).toMatchObject({
      by: '§ 41⁵ (1) 1)', because: { et: expect.stringContaining('kontrollitavat') },
    });
  });
  it('is not made where only talks were decided', () => {
    expect(said(law.enquiryGranted, { concerns: 'subject' }, { interlocutors: someText }))
      .toMatchObject({ because: { et: expect.stringContaining('otsus ei hõlma') } });
  });
});

describe('§ 41⁵ (1) 2) talks, with whom and what for', () => {
  const talk = { interlocutor: 'employer', clarifies: someText };
  it('is recorded with the class of the interlocutor and the aim', () => {
    expect(said(law.talkDescribed, talk)).toBeNull();
    expect(said(law.talkDescribed, { ...talk, interlocutor: undefined })).toMatchObject({
      rule: 'KKS-41s5-1-2.a', by: '§ 41⁵ (1) 2)',
    });
    expect(said(law.talkDescribed, { ...talk, clarifies: letter })).not.toBeNull();
  });
  it('is not held where only enquiries were decided', () => {
    expect(said(law.talkGranted, talk)).toBeNull();
    expect(said(law.talkGranted, talk, { addressees: someText })).not.toBeNull();
  });
});

describe('§ 41⁵ (1) 2) a written explanation, where needed and agreed to', () => {
  it.each([
    [{ agreed: true, need: someText }, true],
    [{ agreed: false, need: someText }, false],
    [{ need: someText }, false],
    [{ agreed: true }, false],
  ])('%j: %s', (explanation, taken) => {
    expect(said(law.explanationAgreed, explanation) === null).toBe(taken);
  });
});

describe('§ 41⁵ (2) KrMS § 214 is claimed with the reference of the proceedings', () => {
  it.each([
    [{}, true], [{ underProceedings: true, proceedings: someText }, true],
    [{ underProceedings: true, proceedings: letter }, false], [{ underProceedings: true }, false],
  ])('%j: %s', (enquiry, holds) => {
    const refused = said(law.proceedingsReferred, enquiry);
    expect(refused === null).toBe(holds);
    expect(refused?.rule ?? 'KKS-41s5-2.b').toBe('KKS-41s5-2.b');
  });
});
