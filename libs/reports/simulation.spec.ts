import { periodFromId } from '#calendar/period';
import { inOrder, opened, took } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import { simulationInformation } from './simulation.js';

const counted = (entries: typeof firstThird, id: '2020-H2' | '2021-H1' | '2021-H2') => {
  const source = { entries, period: periodFromId(id), asOf: { size: entries.length } };
  return Object.fromEntries(
    simulationInformation(source).sections
      .flatMap(({ figures }) => figures)
      .filter(({ value }) => value > 0)
      .map((figure) => [figure.id, [...figure.entries]]),
  );
};

describe('§ 37² (6) the information on simulated entities', () => {
  it('tells by case what was decided, begun, transacted and settled', () => {
    expect(counted(firstThird, '2021-H1')).toEqual({
      'c_16.granted': [28],
      'c_16.begun': [29],
      'c_16.running': [29],
      'c_16.recordTransaction': [30, 31],
      'c_16.settleTransaction': [32, 33],
    });
  });

  it('names the transactions that bind the Defence Forces still (§ 37² (5))', () => {
    const figures = counted(firstThird.slice(0, 33), '2021-H1');
    expect(figures['c_16.open']).toEqual([31]);
  });

  it('tells of a case without a step in the period for as long as it is in effect', () => {
    expect(counted(firstThird, '2020-H2')).toEqual({});
    expect(counted(firstThird.slice(0, 30), '2021-H2')).toEqual({});
    const reviewed = inOrder(
      ...firstThird.slice(0, 30),
      took('2021-07-01T08:00:00.000Z', 'c_16', 'review', 'effective.running → effective.running', {
        fields: { until: '2021-12-31T22:00:00.000Z' },
      }),
    );
    expect(counted(reviewed, '2021-H2')).toEqual({ 'c_16.running': [29] });
  });

  it('counts the information given and the end', () => {
    const entries = inOrder(
      opened('2021-01-04T08:00:00.000Z', 'c_1', 'M16'),
      took('2021-01-05T08:00:00.000Z', 'c_1', 'activate', 'decided → effective.running'),
      took('2021-02-05T08:00:00.000Z', 'c_1', 'stop', 'effective.running → ended.stopped'),
      took('2021-02-06T08:00:00.000Z', 'c_1', 'informMinister', 'ended.stopped → ended.stopped'),
    );
    expect(counted(entries, '2021-H1')).toEqual({
      'c_1.begun': [1], 'c_1.ended': [2], 'c_1.ended.stopped': [2], 'c_1.informMinister': [3],
    });
  });

  it('says nothing of other measures', () => {
    expect(counted(firstThird.slice(0, 26), '2021-H1')).toEqual({});
  });
});
