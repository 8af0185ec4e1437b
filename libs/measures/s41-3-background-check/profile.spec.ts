import { judged } from '../../../test/support/situation.js';
import { check, filled, ofPerson, profile, request, said } from
  '../../../test/support/proceeding.js';
import type { Instant } from '#calendar/instant';
import type { Facts, ServiceStatus } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './profile.js';

const handing = (rule: Rule, change: object = {}, facts = ofPerson(), at?: Instant) =>
  judged(rule, check(), said('handInProfile', { ...profile, ...change }, facts, at));
const beginning = (rule: Rule, asked: object, facts: Partial<Facts> = ofPerson()) =>
  judged(rule, check({ asked: { ...request, ...asked } }), said('begin', {}, facts));

describe('§ 41⁴ (1) the profile: who owes it, how old it may be, what it is told of', () => {
  it.each<[ServiceStatus, boolean]>([
    ['candidate', true], ['serviceman', true], ['official', true], ['employee', true],
    ['serviceRelated', false],
  ])('of one who is %s it is owed: %s', (status, owed) => {
    const facts = ofPerson({ status });
    const refusal = { rule: 'KKS-41s4-1.a', by: '§ 41⁴ (1)' };
    const [asked, unasked] = [handing(law.profileOwed, {}, facts),
      judged(law.noProfileOwed, check(), said('beginWithoutProfile', {}, facts))];
    if (owed) expect(asked).toBeNull();
    else expect(asked).toMatchObject(refusal);
    if (owed) expect(unasked).toMatchObject(refusal);
    else expect(unasked).toBeNull();
  });
  it.each<[string, Instant, boolean]>([
    ['a millisecond before five years', '2021-03-01T07:59:59.999Z', true],
    ['at five years', '2021-03-01T08:00:00.000Z', false],
    ['a millisecond after', '2021-03-01T08:00:00.001Z', false],
  ])('holds %s: %s, %s', (_, at, holds) => {
    const filledAt: Instant = '2016-03-01T08:00:00.000Z';
    const kept = { profile: { ...profile, filledAt, at: filled, by: said('x').by } };
    const [handedIn, onFile] = [handing(law.profileFresh, { filledAt }, ofPerson(), at),
      judged(law.profileStillFresh, check({ kept }), said('linkAct', {}, ofPerson(), at))];
    if (holds) expect([handedIn, onFile]).toEqual([null, null]);
    else {
      const refusal = {
        rule: 'KKS-41s4-1.a', because: { et: expect.stringContaining('01.03.2021 kell 10.00') },
      };
      expect([handedIn, onFile]).toMatchObject([refusal, refusal]);
    }
  });
  it('is not dated ahead', () => {
    const filledAt: Instant = '2021-03-01T08:00:00.001Z';
    expect(handing(law.profileFresh, { filledAt })).toMatchObject({ rule: 'KKS-41s4-1.a' });
    expect(handing(law.profileFresh, { filledAt: '2021-03-01T08:00:00.000Z' })).toBeNull();
  });
  it('has nothing to grow old where none is owed', () => {
    expect(judged(law.profileStillFresh, check(), said('linkAct'))).toBeNull();
  });
  it('follows on being told that checks are regular', () => {
    const refusal = { rule: 'KKS-41s4-1.b', by: '§ 41⁴ (1)' };
    expect(beginning(law.regularityTold, {})).toBeNull();
    expect(beginning(law.regularityTold, { toldAt: undefined })).toMatchObject(refusal);
    expect(beginning(law.regularityTold, { toldAt: '2021-03-01T08:00:00.001Z' }))
      .toMatchObject(refusal);
    expect(beginning(law.regularityTold, { toldAt: undefined },
      ofPerson({ status: 'serviceRelated' }))).toBeNull();
  });
  it('is not filled in before being told so', () => {
    const told = (toldAt: Instant) => judged(law.toldBeforeProfile,
      check({ asked: { ...request, toldAt } }), said('handInProfile', profile));
    expect(told(filled)).toBeNull();
    expect(told('2021-02-25T08:00:00.001Z')).toMatchObject({ rule: 'KKS-41s4-1.b' });
  });
  it('asks for the items of the list and for nothing else', () => {
    expect(beginning(law.listedItemsOnly, {})).toBeNull();
    expect(beginning(law.listedItemsOnly, { asks: ['41-4.2.1', '41-4.2.21'] })).toBeNull();
    for (const other of ['other', '41-4.2.22', '41-4.2.0']) {
      expect(beginning(law.listedItemsOnly, { asks: ['41-4.2.1', other] })).toMatchObject({
        rule: 'KKS-41s4-1.c', by: '§ 41⁴ (1)',
      });
    }
  });
});

describe('§ 41⁴ (2) 1) former names', () => {
  const naming = (estonian: 'yes' | 'no' | 'unknown', change: object) =>
    [law.formerNamesOfOthersOnly, law.formerNamesGiven].map((rule) =>
      handing(rule, change, ofPerson({ estonian })));
  const formerNames = { formerNames: profile.names };
  const refusal = { rule: 'KKS-41s4-2-1', by: '§ 41⁴ (2) 1)' };

  it('are not asked of an Estonian citizen', () => {
    expect(naming('yes', {})).toEqual([null, null]);
    expect(naming('yes', formerNames)).toMatchObject([refusal, null]);
  });
  it('are asked of everybody who is none, unless withheld', () => {
    expect(naming('no', formerNames)).toEqual([null, null]);
    expect(naming('no', {})).toMatchObject([null, refusal]);
    expect(naming('no', { withheld: ['41-4.2.1'] })).toEqual([null, null]);
  });
  it('may be given where the citizenship is not known', () => {
    expect(naming('unknown', {})).toEqual([null, null]);
    expect(naming('unknown', formerNames)).toEqual([null, null]);
  });
});

describe('§ 41⁴ (2) 2) the number of an identity document', () => {
  const asked = law.everyItem[1]!;
  const number = { documentNumber: profile.code };

  it('is asked for where the document was issued abroad', () => {
    expect(handing(asked, { documentIssued: 'abroad', ...number })).toBeNull();
    expect(handing(asked, { documentIssued: 'abroad' })).toMatchObject({ rule: 'KKS-41s4-2-2' });
    expect(handing(asked, { documentIssued: undefined })).toMatchObject({ rule: 'KKS-41s4-2-2' });
  });
  it('is not asked for where it was issued in Estonia', () => {
    expect(handing(asked)).toBeNull();
    expect(handing(law.foreignDocumentOnly)).toBeNull();
    expect(handing(law.foreignDocumentOnly, number)).toMatchObject({
      rule: 'KKS-41s4-2-2', by: '§ 41⁴ (2) 2)',
    });
    expect(handing(law.foreignDocumentOnly, { documentIssued: 'abroad', ...number })).toBeNull();
  });
});

describe('§ 41⁴ (2) 14) parents and children, of blood or foster', () => {
  it.each(['parents', 'fosterParents', 'children', 'fosterChildren'])('are listed: %s', (kin) => {
    expect(handing(law.listedRelativesOnly, { relatives: [kin] })).toBeNull();
  });
  it.each(['siblings', 'others'])('alone are asked about, not %s', (kin) => {
    expect(handing(law.listedRelativesOnly, { relatives: ['parents', kin] })).toMatchObject({
      rule: 'KKS-41s4-2-14', by: '§ 41⁴ (2) 14)',
    });
  });
  it('may be left unnamed', () => {
    expect(handing(law.listedRelativesOnly, { relatives: undefined })).toBeNull();
  });
});
