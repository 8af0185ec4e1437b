import { judged, someText } from '../../../test/support/situation.js';
import { check, said } from '../../../test/support/proceeding.js';
import type { Day } from '#calendar/day';
import * as entries from './entries.js';

const stay = { place: someText, from: '2012-01-10', until: '2012-04-11', age: 22 };
const training = { what: someText, from: '2018-01-10', until: '2018-04-11' };
const offence = {
  kind: 'offence', standing: 'none', role: 'suspect', on: '2019-06-01', what: someText,
};
const entering = (type: string, fields: object) => said(type, fields);

describe('§ 41⁴ (2) 9) a stay abroad', () => {
  const over = (until: Day) =>
    judged(entries.stayOverThreeMonths, check(), entering('enterStay', { ...stay, until }));
  const aged = (age: number) =>
    judged(entries.staySinceEighteen, check(), entering('enterStay', { ...stay, age }));

  it('is asked about from the day after three months, not at exactly three', () => {
    const refusal = { rule: 'KKS-41s4-2-9', by: '§ 41⁴ (2) 9)' };
    expect(over('2012-04-09')).toMatchObject(refusal);
    expect(over('2012-04-10')).toMatchObject(refusal);
    expect(over('2012-04-11')).toBeNull();
  });
  it('is asked about from the age of 18', () => {
    expect(aged(17)).toMatchObject({ rule: 'KKS-41s4-2-9' });
    expect(aged(18)).toBeNull();
    expect(aged(19)).toBeNull();
  });
});

describe('§ 41⁴ (2) 12) training or a secondment abroad', () => {
  const entered = (change: object) =>
    [entries.trainingOverThreeMonths, entries.trainingInFiveYears].map((rule) =>
      judged(rule, check(), entering('enterTraining', { ...training, ...change })));
  const refusal = { rule: 'KKS-41s4-2-12', by: '§ 41⁴ (2) 12)' };

  it('is asked about where it lasted over three months', () => {
    expect(entered({ until: '2018-04-10' })).toMatchObject([refusal, null]);
    expect(entered({ until: '2018-04-11' })).toEqual([null, null]);
    expect(entered({ until: '2018-04-12' })).toEqual([null, null]);
  });
  it('is asked about where it ended in the last five years', () => {
    const from = '2015-01-01';
    expect(entered({ from, until: '2016-02-29' })).toMatchObject([null, {
      ...refusal, because: { et: expect.stringContaining('01.03.2016') },
    }]);
    expect(entered({ from, until: '2016-03-01' })).toEqual([null, null]);
    expect(entered({ from, until: '2016-03-02' })).toEqual([null, null]);
  });
});

describe('§ 41⁴ (2) 19) penalties and proceedings', () => {
  const entered = (change: object) =>
    [entries.penaltyValid, entries.proceedingOfTheirOwn, entries.proceedingInFiveYears]
      .map((rule) => judged(rule, check(), entering('enterProceeding', { ...offence, ...change })));
  const refusal = { rule: 'KKS-41s4-2-19', by: '§ 41⁴ (2) 19)' };

  it('are asked about where a disciplinary penalty is valid, however old', () => {
    const penalty = { kind: 'disciplinary', role: 'other', on: '2010-01-01' };
    expect(entered({ ...penalty, standing: 'valid' })).toEqual([null, null, null]);
    expect(entered({ ...penalty, standing: 'expired' })).toMatchObject([refusal, null, null]);
    expect(entered({ ...penalty, standing: 'none' })).toMatchObject([refusal, null, null]);
  });
  it.each(['suspect', 'accused', 'punished'])('are asked about where the person was %s', (role) => {
    expect(entered({ role })).toEqual([null, null, null]);
  });
  it('are not asked about where the person was a witness or a victim', () => {
    expect(entered({ role: 'other' })).toMatchObject([null, refusal, null]);
  });
  it('are asked about in the last five years', () => {
    expect(entered({ on: '2016-02-29' })).toMatchObject([null, null, refusal]);
    expect(entered({ on: '2016-03-01' })).toEqual([null, null, null]);
    expect(entered({ on: '2016-03-02' })).toEqual([null, null, null]);
  });
});
