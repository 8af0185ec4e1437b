import {
  checkedPerson, checkRequest, consent, reasonedSuspicion,
} from '../../test/support/background-check.js';
import { commander, facts, file, judged, step } from '../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { plusHours } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { CaseFile } from '#statechart/case-file';
import { measureOf, measures } from './index.js';
import { latestEnd } from './latest-end.js';
import { rulesOf } from './rules-of.js';

const signed: Instant = '2021-03-01T07:00:00.000Z';
const latest = (
  id: string, from: Instant, change: Partial<CaseFile> = {}, known: Partial<Facts> = {},
) => latestEnd(measureOf(id), file(id, change), from, facts(commander, known));

const asked = (fields: object) => ({ asked: fields }) as Partial<CaseFile>;
const operation = (until: Instant | null) => ({
  operation: { id: 'o_1', selectable: true, hasArea: true, from: null, until },
});

describe('§ 37¹ (4³) the last instant a decision may run to', () => {
  it.each<[string, Instant, Instant]>([
    ['two months at the same local time', signed, '2021-05-01T06:00:00.000Z'],
    ['the last day of a shorter month', '2020-12-31T07:00:00.000Z', '2021-02-28T07:00:00.000Z'],
    ['one millisecond later, one later', '2021-03-01T07:00:00.001Z', '2021-05-01T06:00:00.001Z'],
  ])('is %s', (_, from, at) => {
    expect(latest('M14', from)).toEqual({ at, by: '§ 37¹ (4³)', policy: 'AMB-03' });
  });
  it('is the end of the consent where that comes first', () => {
    const withConsent = (givenAt: Instant) => latest('M14', signed, asked({ consent: 'n_1' }), {
      subject: { ...checkedPerson, consents: [{ ...consent, givenAt }] },
    });
    expect(withConsent('2016-04-30T06:00:00.000Z')).toEqual({
      at: '2021-04-30T06:00:00.000Z', by: '§ 37¹ (4²)', policy: 'AMB-52',
    });
    expect(withConsent('2016-05-01T06:00:00.000Z')).toMatchObject({ by: '§ 37¹ (4³)' });
  });
});

describe('§ 54¹ (3) the last instant of a decision to protect an area', () => {
  const within = (until: Instant | null) => latest('M30', signed, asked({ area: 'a_1' }), {
    area: {
      id: 'a_1', kind: 3, from: '2021-01-01T00:00:00.000Z', until, marked: true,
      lawfullyDesignated: true,
    },
  });

  it('is 24 elapsed hours, across a change of the clock as well', () => {
    expect(latest('M30', '2021-03-27T12:00:00.000Z')).toEqual({
      at: '2021-03-28T12:00:00.000Z', by: '§ 54¹ (3)', policy: 'AMB-03',
    });
  });
  it('is the end of the area where that comes first', () => {
    expect(within('2021-03-02T06:59:59.999Z')).toEqual({
      at: '2021-03-02T06:59:59.999Z', by: '§ 50', policy: 'AMB-49',
    });
    expect(within('2021-03-02T07:00:00.000Z')).toMatchObject({ by: '§ 54¹ (3)' });
    expect(within(null)).toMatchObject({ at: '2021-03-02T07:00:00.000Z' });
  });
});

describe('§ 41⁵ (4) the last instant of a decision in a background check', () => {
  const subject = (change: object = {}) => ({ subject: { ...checkedPerson, ...change } });

  it('is two months where a suspicion is stated and nothing ends before', () => {
    expect(latest('M27', signed, asked({ ...checkRequest, ...reasonedSuspicion }), subject()))
      .toEqual({ at: '2021-05-01T06:00:00.000Z', by: '§ 41⁵ (4)', policy: 'AMB-03' });
  });
  it('is the end of the regular window without a suspicion', () => {
    expect(latest('M27', '2021-03-20T08:00:00.000Z', asked(checkRequest), subject()))
      .toEqual({ at: '2021-05-15T21:00:00.000Z', by: '§ 41⁸', policy: 'AMB-38' });
  });
  it('is a release known ahead, and what the Internal Security Service approved', () => {
    const serviceUntil: Instant = '2021-04-10T21:00:00.000Z';
    const suspicion = { ...checkRequest, ...reasonedSuspicion };
    expect(latest('M27', signed, asked(suspicion), subject({ serviceUntil })))
      .toEqual({ at: serviceUntil, by: '§ 41⁶ (1)', policy: 'AMB-13' });
    expect(latest('M27', signed, asked({ ...suspicion, wantedUntil: '2021-03-15T08:00:00.000Z' })))
      .toEqual({ at: '2021-03-15T08:00:00.000Z', by: '§ 41⁵ (4)', policy: 'AMB-10' });
  });
});

describe('§ 37³ (1) a measure without a term in the Act', () => {
  it('is reviewed within six months, by policy', () => {
    expect(latest('M16', signed))
      .toEqual({ at: '2021-09-01T06:00:00.000Z', by: '§ 37² (1)', policy: 'AMB-24' });
    expect(latest('M17', signed))
      .toEqual({ at: '2021-09-01T06:00:00.000Z', by: '§ 37³ (1)', policy: 'AMB-24' });
  });
  it('does not outlast the operation it rests on, nor the service of the agent', () => {
    const until: Instant = '2021-06-01T21:00:00.000Z';
    const rests = asked({ limb: '37-2-1' });
    expect(latest('M17', signed, rests, operation(until)))
      .toEqual({ at: until, by: '§ 37³ (1) 2)', policy: 'AMB-48' });
    expect(latest('M17', signed, rests, operation(null))).toMatchObject({ by: '§ 37³ (1)' });
    expect(latest('M17', signed, {}, { agent: { ...checkedPerson, serviceUntil: until } }))
      .toEqual({ at: until, by: '§ 37³ (2)', policy: null });
  });
});

describe('§ 40 (1) a case in which nothing is granted', () => {
  it('has no last instant', () => {
    expect(latest('S40', signed)).toBeNull();
  });
});

const termed = measures.filter(({ steps }) => steps['grant']?.fields['until'] !== undefined);

describe.each(termed.map(({ id }) => id))('the last instant of %s', (id) => {
  const bounding = rulesOf(measureOf(id).machine, 'grant').filter((each) => each.latest);
  const refusals = (until: Instant) => bounding.flatMap((rule) =>
    judged(rule, file(id), step('grant', commander, signed, { until })) ?? []);

  it('is granted, and a millisecond more is refused by the rule it names', () => {
    const end = latest(id, signed)!;
    expect(refusals(end.at)).toEqual([]);
    const { by, policy } = end;
    expect(refusals(later(end.at))).toMatchObject([{ by, policy }]);
  });
});

describe('the last instant of a decision', () => {
  it('is known without the registers, from the provision alone', () => {
    expect(measures.map(({ id }) => [id, latest(id, signed)?.by ?? null])).toEqual([
      ['M01', '§ 37 (1) 1)'], ['M02', '§ 37 (1) 2)'], ['M03', '§ 37 (1) 3)'],
      ['M05', '§ 37 (1) 5)'], ['M06', '§ 37 (2) 1)'], ['M07', '§ 37 (2) 2)'],
      ['M08', '§ 37 (2) 1)'], ['M09', '§ 37 (2) 3)'], ['M10', '§ 37¹ (3)'],
      ['M11', '§ 37¹ (4³)'], ['M12', '§ 37¹ (4²) 1)'], ['M13', '§ 37¹ (4³)'],
      ['M14', '§ 37¹ (4³)'], ['M15', '§ 37 (2)'], ['M16', '§ 37² (1)'], ['M17', '§ 37³ (1)'],
      ['M04', null], ['S40', null], ['M31', '§ 41 (2)'], ['M18', null], ['M19', null],
      ['M20', '§ 41² (1)'], ['S41', null], ['M21', '§ 41⁶ (1)'], ['M22', '§ 41⁶ (1)'],
      ['M23', '§ 41⁶ (1)'], ['M24', '§ 41⁶ (1)'], ['M25', '§ 41⁵ (1¹) 1)'],
      ['M26', '§ 41⁵ (1¹) 2)'], ['M27', '§ 41⁵ (4)'], ['M28', '§ 54¹ (1)'],
      ['M29', '§ 54¹ (2) 1)'], ['M30', '§ 54¹ (3)'],
    ]);
  });
  it('is bounded by the provision that stands beside the field, wherever one is asked for', () => {
    const beside = measures.map(({ id, steps }) =>
      [id, steps['grant']?.fields['until']?.by ?? null]);
    const alone = (id: string) => latestEnd(measureOf(id), file(id), signed)?.by ?? null;
    expect(beside).toEqual(measures.map(({ id }) => [id, alone(id)]));
  });
  it('lies before the decision where no end is lawful any more', () => {
    const over = operation(plusHours(signed, -1));
    expect(latest('M17', signed, asked({ limb: '37-2-1' }), over)!.at < signed).toBe(true);
  });
});

const later = (at: Instant) => new Date(Date.parse(at) + 1).toISOString() as Instant;
