import {
  commander, file, judged, legalOfficer, requester, someText, step, system, unitCommander,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import * as law from './law.js';

const cooperating: PersonFacts = {
  id: 'p_subject', identified: true, estonian: 'no', status: 'none',
  serviceFrom: null, serviceUntil: null,
  cooperatesFrom: '2020-10-01T07:00:00.000Z', cooperatesUntil: null,
  consents: [{
    id: 'n_1', form: 'written', clauses: ['37-1.4-2.3'], told: [], toldAt: null,
    givenAt: '2021-02-01T07:30:00.000Z', withdrawnAt: null,
  }],
  daysBefore: 0,
};
const asked = file('M14', { asked: { consent: 'n_1', aim: 'reliability' } });
const at: Instant = '2021-02-03T07:00:00.000Z';
const with_ = (change: Partial<PersonFacts>) => ({ subject: { ...cooperating, ...change } });
const withConsent = (change: object) =>
  with_({ consents: [{ ...cooperating.consents[0]!, ...change }] });
const granting = (until: Instant, by = commander) =>
  step('grant', by, at, { until, extent: 'asAsked', reasons: someText }, with_({}));

describe('§ 37¹ (4²) the person is already involved and consents in writing', () => {
  const asks = (facts: object, when = at) => step('submit', requester, when, {}, facts);

  it('holds for a person involved, from the instant of involvement', () => {
    expect(judged(law.alreadyInvolved, asked, asks(with_({ cooperatesFrom: at })))).toBeNull();
  });
  it('refuses a millisecond before the involvement', () => {
    const later = with_({ cooperatesFrom: '2021-02-03T07:00:00.001Z' });
    expect(judged(law.alreadyInvolved, asked, asks(later))).toMatchObject({
      rule: 'KKS-37s1-4s2.a', by: '§ 37¹ (4²)',
    });
  });
  it('refuses from the instant the cooperation ends', () => {
    expect(judged(law.alreadyInvolved, asked, asks(with_({ cooperatesUntil: at })))).not.toBeNull();
  });
  it('holds with a written consent that names covert surveillance', () => {
    expect(judged(law.writtenConsent, asked, asks(with_({})))).toBeNull();
  });
  it.each([
    ['an oral consent', { form: 'oral' }],
    ['a consent to another clause', { clauses: ['37-1.4-2.2'] }],
    ['a consent withdrawn at that instant', { withdrawnAt: at }],
    ['a consent given later', { givenAt: '2021-02-03T07:00:00.001Z' }],
  ])('refuses %s', (_, change) => {
    expect(judged(law.writtenConsent, asked, asks(withConsent(change)))).not.toBeNull();
  });
  it('holds until the last instant of five years, and not at their end', () => {
    const given = withConsent({ givenAt: '2021-02-01T07:30:00.000Z' });
    const last = asks(given, '2026-02-01T07:29:59.999Z');
    expect(judged(law.writtenConsent, asked, last)).toBeNull();
    expect(
      judged(law.writtenConsent, asked, asks(given, '2026-02-01T07:30:00.000Z')),
    ).not.toBeNull();
  });
  it('refuses an end later than the consent lasts', () => {
    const old = withConsent({ givenAt: '2016-03-01T07:00:00.000Z' });
    const until = (instant: Instant) => step('grant', commander, at, { until: instant }, old);
    expect(judged(law.withinConsent, asked, until('2021-03-01T07:00:00.000Z'))).toBeNull();
    expect(judged(law.withinConsent, asked, until('2021-03-01T07:00:00.001Z'))).not.toBeNull();
  });
});

describe('§ 37¹ (4³) the decision holds for two months at most', () => {
  it('allows two months to the instant, across the clock change', () => {
    expect(judged(law.term.longestTerm, asked, granting('2021-04-03T06:00:00.000Z'))).toBeNull();
  });
  it('allows a millisecond less', () => {
    expect(judged(law.term.longestTerm, asked, granting('2021-04-03T05:59:59.999Z'))).toBeNull();
  });
  it('refuses a millisecond more, naming the last lawful instant', () => {
    expect(judged(law.term.longestTerm, asked, granting('2021-04-03T06:00:00.001Z'))).toMatchObject(
      {
        rule: 'KKS-37s1-4s3.b',
        by: '§ 37¹ (4³)',
        policy: 'AMB-03',
        because: { et: expect.stringContaining('3.04.2021 kell 9.00') },
      },
    );
  });
  it('refuses a decision without an end', () => {
    const open = step('grant', commander, at, { extent: 'asAsked' }, with_({}));
    expect(judged(law.term.longestTerm, asked, open)).not.toBeNull();
  });
});

describe('§ 37¹ (4³) the Commander or an authorised commander decides', () => {
  const authorisation = {
    id: 'a_1', provision: '37-1.4-3',
    from: '2021-01-01T00:00:00.000Z', until: '2022-01-01T00:00:00.000Z',
  } as const;
  const byUnitCommander = (provision: string) => {
    const said = granting('2021-03-03T07:00:00.000Z', unitCommander);
    const actor = { ...said.facts.actor, authorisations: [{ ...authorisation, provision }] };
    return { ...said, facts: { ...said.facts, actor } };
  };

  it('holds for the Commander', () => {
    expect(judged(law.whoDecides, asked, granting('2021-03-03T07:00:00.000Z'))).toBeNull();
  });
  it('holds for a commander authorised for this provision', () => {
    expect(judged(law.whoDecides, asked, byUnitCommander('37-1.4-3'))).toBeNull();
  });
  it('refuses an authorisation for another provision, and a legal officer', () => {
    expect(judged(law.whoDecides, asked, byUnitCommander('41-5.4'))).not.toBeNull();
    const said = granting('2021-03-03T07:00:00.000Z', legalOfficer);
    expect(judged(law.whoDecides, asked, said)).not.toBeNull();
  });
});

describe('§ 37¹ (4²) 3) the person may be covertly surveilled', () => {
  const asks = (request: Readonly<Record<string, boolean>>) =>
    judged(law.watching, file('M14', { asked: request }), step('submit', requester, at));

  it('holds for watching, and refuses entry and interception (AMB-53)', () => {
    expect(asks({})).toBeNull();
    expect(asks({ entersPremises: true })).toMatchObject({ policy: 'AMB-53' });
    expect(asks({ interceptsMessages: true })).not.toBeNull();
  });
  it('refuses a second surveillance of the person at the same time (AMB-65)', () => {
    const alsoWatched = [{ case: 'c_9', measure: 'M30', at, until: null }];
    const watched = (facts: object) =>
      judged(law.watchedOnce, asked, step('submit', requester, at, {}, facts));
    expect(watched({})).toBeNull();
    expect(watched({ alsoWatched })).toMatchObject({ policy: 'AMB-65' });
  });
});

describe('§ 37¹ (4⁴) the Internal Security Service is notified immediately', () => {
  const decided = file('M14', {
    kept: { decision: { at, by: commander } }, until: '2021-04-03T06:00:00.000Z',
  });
  const notices = (sentAt: Instant | null) =>
    [{ id: 'o_1', to: 'kapo', by: 'KKS-37s1-4s4', sentAt, receivedAt: null }];
  const sent = (facts: object) =>
    judged(law.kapoNotice.sent, decided, step('activate', requester, at, {}, facts));
  const overdue = (when: Instant, facts: object = {}) =>
    judged(law.kapoNotice.overdue, decided, step('timePassed', system, when, {}, facts));

  it('lets the measure begin once the notice has left', () => {
    expect(sent({ notices: notices(at) })).toBeNull();
  });
  it('refuses before, and a notice to somebody else', () => {
    expect(sent({ notices: notices(null) })).toMatchObject({
      rule: 'KKS-37s1-4s4', by: '§ 37¹ (4⁴)', policy: 'AMB-04',
    });
    expect(sent({ notices: [{ ...notices(at)[0], to: 'minister' }] })).not.toBeNull();
  });
  it('is in breach a day after the signature, and not a millisecond earlier', () => {
    expect(overdue('2021-02-04T06:59:59.999Z')).not.toBeNull();
    expect(overdue('2021-02-04T07:00:00.000Z')).toBeNull();
    expect(overdue('2021-02-04T07:00:00.001Z')).toBeNull();
  });
  it('is not in breach when the notice left', () => {
    expect(overdue('2021-02-04T07:00:00.000Z', { notices: notices(at) })).not.toBeNull();
  });
});

describe('§ 37¹ (6) the act is documented', () => {
  const closing = (kind: string) =>
    judged(law.documents, file('M14', { lists: { documents: [{ at, by: requester, kind }] } }),
      step('close', requester, at));

  it('asks for the end report, and takes no other document for it', () => {
    expect(closing('endReport')).toBeNull();
    expect(closing('other')).toMatchObject({ rule: 'KKS-37s1-6' });
  });
});
