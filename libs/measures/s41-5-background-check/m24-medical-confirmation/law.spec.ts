import {
  file, judged, requester, someText, step, system,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const said = (rule: Rule, asked: object, fields: object = {}) =>
  judged(rule, file('M24', { asked: { ...asked } }),
    step('any', requester, '2021-03-01T08:00:00.000Z', { ...fields }));

describe('§ 41⁵ (3) presence or absence of two circumstances', () => {
  it.each([
    [{ circumstances: ['41-4.2.18'] }, true],
    [{ circumstances: ['41-4.2.18', '41-4.2.20'] }, true],
    [{ circumstances: [] }, false],
    [{}, false],
    [{ circumstances: ['41-4.2.18'], moreThanThat: true }, false],
  ])('a request for %j: %s', (asked, holds) => {
    const refused = said(law.twoCircumstances, asked);
    expect(refused === null).toBe(holds);
    expect(refused?.rule ?? 'KKS-41s5-3.a').toBe('KKS-41s5-3.a');
  });
  it('asks what was granted, and records nothing beyond the confirmation', () => {
    const asked = { circumstances: ['41-4.2.18'] };
    expect(said(law.circumstanceGranted, asked, { circumstance: '41-4.2.18' })).toBeNull();
    expect(said(law.circumstanceGranted, asked, { circumstance: '41-4.2.20' })).not.toBeNull();
    expect(said(law.confirmationAlone, asked, { finding: 'present' })).toBeNull();
    expect(said(law.confirmationAlone, asked, { finding: 'present', details: true }))
      .toMatchObject({ by: '§ 41⁵ (3)' });
  });
});

describe('§ 41⁵ (3) the confirmation within ten working days of receipt', () => {
  const sent = {
    at: '2021-03-02T09:00:00.000Z', by: requester, addressee: 'publicInstitution',
    reference: someText, receivedAt: '2021-03-02T08:00:00.000Z',
  } as const;
  const late = (at: Instant) =>
    judged(law.answers.overdue, file('M24', { lists: { enquiries: [sent] } }),
      step('timePassed', system, at)) === null;

  it('is late from 24:00 of the tenth working day, Tuesday 16 March', () => {
    expect(late('2021-03-16T21:59:59.999Z')).toBe(false);
    expect(late('2021-03-16T22:00:00.000Z')).toBe(true);
    expect(law.answers.overdue).toMatchObject({ id: 'KKS-41s5-3.b', by: '§ 41⁵ (3)' });
  });
});
