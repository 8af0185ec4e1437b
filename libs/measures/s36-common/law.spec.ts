import {
  commander, file, judged, legalOfficer, records, requester, someText, step,
} from '../../../test/support/situation.js';
import type { Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import * as law from './law.js';
import * as rows from './rows.js';

const at = '2021-02-03T07:00:00.000Z';
const letter = { d: 'd_1', letters: 1 };
const twoLetters = { d: 'd_1', letters: 2 };
const asks = (rule: Rule, asked: object, facts: object = {}) =>
  judged(
    rule,
    file('M14', { asked } as Partial<CaseFile>),
    step('submit', requester, at, {}, facts),
  );
const decides = (rule: Rule, fields: object, by = commander, change: Partial<CaseFile> = {}) =>
  judged(rule, file('M14', change), step('grant', by, at, { ...fields }));
const keptBy = (by: typeof commander) => ({ at, by }) as CaseFile['kept'][string];

/** A statement holds from two letters on; one letter or nothing says nothing. */
const asksForWords = (rule: Rule, field: string, more: object = {}) => {
  it('holds from two letters on', () => {
    expect(asks(rule, { ...more, [field]: twoLetters })).toBeNull();
  });
  it('refuses one letter, and nothing at all', () => {
    expect(asks(rule, { ...more, [field]: letter })).not.toBeNull();
    expect(asks(rule, more)).not.toBeNull();
  });
};

describe('§ 1 (2) form and reasons', () => {
  asksForWords(law.form, 'reasons');

  it('asks a decision for its own reasons', () => {
    expect(decides(law.ownReasons, { extent: 'asAsked', reasons: twoLetters })).toBeNull();
    expect(decides(law.ownReasons, { extent: 'asAsked', reasons: letter })).not.toBeNull();
  });
  it('asks a decision in part or with conditions which they are', () => {
    const inPart = { extent: 'inPart', reasons: someText };
    expect(decides(law.ownReasons, inPart)).toMatchObject({ rule: 'KKS-1-2', by: '§ 1 (2)' });
    expect(decides(law.ownReasons, { ...inPart, limits: twoLetters })).toBeNull();
  });
  it('asks every other word of an office for reasons', () => {
    expect(decides(law.reasonsGiven, { reasons: twoLetters })).toBeNull();
    expect(decides(law.reasonsGiven, { reasons: letter })).not.toBeNull();
  });
  it('asks for new facts when a request on the person lately ended without grant (AMB-64)', () => {
    const refusedBefore = [{ case: 'c_9', measure: 'M14', at, until: null }];
    const repeated = (asked: object) =>
      asks(law.sameRequestNeedsNewFacts, asked, { refusedBefore });
    expect(asks(law.sameRequestNeedsNewFacts, {})).toBeNull();
    expect(repeated({})).toMatchObject({ policy: 'AMB-64' });
    expect(repeated({ newFacts: twoLetters })).toBeNull();
  });
});

describe('§ 36 (1) one of six purposes', () => {
  it('holds for a purpose named', () => {
    expect(asks(law.purpose, { purpose: '36-1-1' })).toBeNull();
  });
  it('refuses a request without one', () => {
    expect(asks(law.purpose, {})).toMatchObject({ rule: 'KKS-36-1', by: '§ 36 (1)' });
  });
});

describe('§ 36 (1) 5) the purpose of a background check', () => {
  const only = law.asPurposeOnly('KKS-36-1-5');
  it('is the only one of a § 41⁵ act', () => {
    expect(asks(only, { purpose: '36-1-5' })).toBeNull();
    expect(asks(only, { purpose: '36-1-6' })).toMatchObject({ by: '§ 36 (1) 5)' });
  });
});

describe('§ 36 (1) 6) the purpose of protecting the restricted military area', () => {
  const only = law.asPurposeOnly('KKS-36-1-6');
  it('is the only one of a § 54¹ act', () => {
    expect(asks(only, { purpose: '36-1-6' })).toBeNull();
    expect(asks(only, { purpose: '36-1-1' })).toMatchObject({ by: '§ 36 (1) 6)' });
  });
});

describe('§ 36 (3) only if necessary', () => asksForWords(law.necessity, 'necessity'));

describe('§ 36 (3) 1) no excessive harm compared with the aim', () => {
  asksForWords(law.proportionality, 'proportionality', { rightsAffected: ['privateLife'] });

  it('refuses a statement that names no right', () => {
    const nothing = { proportionality: someText, rightsAffected: [] };
    expect(asks(law.proportionality, nothing)).not.toBeNull();
  });
});

describe('§ 36 (3) 3) securely: requester, checker and decider are three persons', () => {
  const submitted = { kept: { submission: keptBy(requester), check: keptBy(legalOfficer) } };

  it('lets another person check', () => {
    expect(decides(law.checkerApart, {}, legalOfficer, submitted)).toBeNull();
  });
  it('refuses a check by whoever submitted', () => {
    expect(decides(law.checkerApart, {}, requester, submitted)).toMatchObject({ policy: 'AMB-62' });
  });
  it('refuses a decision by whoever submitted or checked', () => {
    expect(decides(law.deciderApart, {}, requester, submitted)).not.toBeNull();
    expect(decides(law.deciderApart, {}, legalOfficer, submitted)).not.toBeNull();
  });
  it('lets a third person decide', () => {
    expect(decides(law.deciderApart, {}, commander, submitted)).toBeNull();
  });
});

describe('§ 1 (2) claims one by one', () => {
  const claim = { claim: twoLetters, source: twoLetters, checkedOn: '2021-02-03' };
  it.each([
    ['checked the day before', { checkedOn: '2021-02-02' }, null],
    ['checked on the day', {}, null],
    ['checked tomorrow', { checkedOn: '2021-02-04' }, 'KKS-1-2'],
    ['without a source', { source: letter }, 'KKS-1-2'],
    ['without words', { claim: letter }, 'KKS-1-2'],
  ])('%s', (_, change, refused) => {
    const claims = [claim, { ...claim, ...change }];
    expect(asks(rows.claimsChecked, { claims })?.rule ?? null).toBe(refused);
  });
  it('may be left out', () => expect(asks(rows.claimsChecked, {})).toBeNull());
});

describe('§ 36 (4) the mildest means, only while necessary, and not excessive', () => {
  asksForWords(law.milderMeans, 'milderMeans');

  it.each([
    ['every one with a reason', [{ whyNot: twoLetters }], null],
    ['one without', [{ whyNot: twoLetters }, { whyNot: letter }], 'KKS-36-4.b'],
  ])('takes milder means one by one: %s', (_, alternatives, refused) => {
    expect(asks(law.milderMeans, { alternatives })).toBeNull();
    expect(asks(rows.eachMeansAnswered, { alternatives })?.rule ?? null).toBe(refused);
  });
  it('asks the decider for a finding on proportionality', () => {
    expect(decides(law.proportionalityFound, { proportionality: twoLetters })).toBeNull();
    expect(decides(law.proportionalityFound, { proportionality: letter })).not.toBeNull();
  });
  it('asks whoever ends a measure why', () => {
    expect(decides(law.aimMetEnds, { reasons: twoLetters })).toBeNull();
    expect(decides(law.aimMetEnds, {})).not.toBeNull();
  });
});

describe('§ 37 (4) a background check has the rights of § 41⁵ only', () => {
  it('refuses that purpose under § 37, and no other', () => {
    expect(asks(law.notForBackgroundCheck, { purpose: '36-1-5' })).toMatchObject({
      by: '§ 37 (4)',
    });
    expect(asks(law.notForBackgroundCheck, { purpose: '36-1-4' })).toBeNull();
  });
});

describe('§ 37 (5) area protection has the rights of § 54¹ only', () => {
  it('refuses that purpose under § 37, and no other', () => {
    expect(asks(law.notForAreaProtection, { purpose: '36-1-6' })).toMatchObject({ by: '§ 37 (5)' });
    expect(asks(law.notForAreaProtection, { purpose: '36-1-4' })).toBeNull();
  });
});

describe('§ 40 (1) each identified person is told or determined', () => {
  const identify = (fields: object) =>
    judged(law.personDetermined, file('M14'), step('identify', records, at, { ...fields }));
  const closing = (telling: readonly { case: string; person: string }[]) =>
    judged(law.tellingOpened, file('M14'), step('close', records, at, {}, { telling }));

  it('takes "materially restricted" as it is', () => {
    expect(identify({ finding: 'restricted' })).toBeNull();
  });
  it('asks reasons for "not materially restricted"', () => {
    expect(identify({ finding: 'notRestricted' })).toMatchObject({ rule: 'KKS-40-1.c' });
    expect(identify({ finding: 'notRestricted', reasons: twoLetters })).toBeNull();
  });
  it('refuses closing without a case for the person the act was aimed at', () => {
    expect(closing([])).toMatchObject({ rule: 'KKS-40-1.a' });
    expect(closing([{ case: 'c_2', person: 'p_other' }])).not.toBeNull();
    expect(closing([{ case: 'c_2', person: 'p_subject' }])).toBeNull();
  });
});

describe('§ 43 (1) what is collected is documented in an information file', () => {
  const closing = (items: CaseFile['lists'][string]) =>
    judged(law.fileKept, file('M14', { lists: { items } }), step('close', records, at));

  it('holds with one item, and refuses none', () => {
    expect(closing([keptBy(records)])).toBeNull();
    expect(closing([])).toMatchObject({ rule: 'KKS-43-1.a', by: '§ 43 (1)' });
  });
});
