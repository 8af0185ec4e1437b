import {
  commander, file, judged, requester, step, unitCommander,
} from '../../../../test/support/situation.js';
import { cooperating } from '../../../../test/support/secret-cooperation.js';
import type { Facts, PersonFacts } from '#law/facts';
import type { Rule } from '#law/rule';
import * as law from './law.js';

const at = '2021-02-15T10:00:00.000Z';
const person: PersonFacts = { ...cooperating, cooperatesFrom: null };
const ruleOn = (rule: Rule, request: object, change: Partial<PersonFacts> = {}, more = {}) =>
  judged(rule, file('M11', { asked: { ...request } }),
    step('submit', requester, at, {}, { subject: { ...person, ...change }, ...more }));

describe('§ 37¹ (4¹) a covert check is made before involvement', () => {
  it.each([
    ['never involved', {}, null],
    ['to be involved a millisecond later',
      { cooperatesFrom: '2021-02-15T10:00:00.001Z' }, null],
    ['involved at that instant', { cooperatesFrom: at }, 'KKS-37s1-4s1.a'],
    ['involved before', { cooperatesFrom: '2021-02-15T09:59:59.999Z' }, 'KKS-37s1-4s1.a'],
    ['no longer involved, before a new involvement',
      { cooperatesFrom: '2020-02-15T10:00:00.000Z', cooperatesUntil: at }, null],
  ] as const)('%s', (_, change, refused) => {
    expect(ruleOn(law.beforeInvolvement, {}, change)?.rule ?? null).toBe(refused);
  });
  it('ends at the involvement, and keeps the day of one that lies ahead', () => {
    const ahead = { cooperatesFrom: '2021-02-20T10:00:00.000Z' } as const;
    expect(ruleOn(law.involvement.isThere, {}, { cooperatesFrom: at })).toBeNull();
    expect(ruleOn(law.involvement.isThere, {}, ahead)).not.toBeNull();
  });
});

describe('§ 37¹ (4¹) only databases, only the person to be involved, for a purpose of (1)', () => {
  const databases = { d: 'd_1', letters: 40 };
  it.each([
    ['a database', law.databasesOnly, { databases }, null],
    ['no database', law.databasesOnly, {}, 'KKS-37s1-4s1.a'],
    ['one letter', law.databasesOnly, { databases: { d: 'd_1', letters: 1 } }, 'KKS-37s1-4s1.a'],
    ['other sources', law.databasesOnly, { databases, beyondDatabases: true }, 'KKS-37s1-4s1.a'],
    ['the person alone', law.prospectivePersonOnly, {}, null],
    ['a relative too', law.prospectivePersonOnly, { checksOthers: true }, 'KKS-37s1-4s1.a'],
    ['a purpose', law.forInvolvement, { clause: '1' }, null],
    ['no purpose', law.forInvolvement, {}, 'KKS-37s1-4s1.a'],
  ] as const)('%s', (_, rule, request, refused) => {
    expect(ruleOn(rule, request)?.rule ?? null).toBe(refused);
  });
  it.each([
    [['37-1.4-1'], null], [['37-1.4-2'], 'KKS-37s1-4s1.b'], [[], 'KKS-37s1-4s1.b'],
  ])('by a unit designated for %j', (designated, refused) => {
    const unit = { id: 'u_1', temporary: false, commander: null, designated };
    expect(ruleOn(law.designatedUnit, {}, {}, { unit } satisfies Partial<Facts>)?.rule ?? null)
      .toBe(refused);
  });
});

describe('§ 37¹ (4³) the check before involvement is decided as a restriction', () => {
  const granted = (until: string, by = commander) =>
    step('grant', by, at, { until }, { subject: person });
  it('by the Commander, for two months at most', () => {
    const asked = file('M11');
    expect(judged(law.whoDecides, asked, granted(at))).toBeNull();
    expect(judged(law.whoDecides, asked, granted(at, unitCommander))?.rule).toBe('KKS-37s1-4s3.a');
    expect(judged(law.term.longestTerm, asked, granted('2021-04-15T09:00:00.000Z'))).toBeNull();
    expect(judged(law.term.longestTerm, asked, granted('2021-04-15T08:59:59.999Z'))).toBeNull();
    expect(judged(law.term.longestTerm, asked, granted('2021-04-15T09:00:00.001Z'))?.rule)
      .toBe('KKS-37s1-4s3.b');
  });
});
