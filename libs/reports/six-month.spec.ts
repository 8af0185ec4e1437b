import { periodFromId } from '#calendar/period';
import { inOrder, opened, recorded, took } from '../../test/support/entries.js';
import type { Said } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import { sixMonthReport } from './six-month.js';

const period = periodFromId('2021-H1');
const made = (entries = firstThird) =>
  sixMonthReport({ entries, period, asOf: { size: entries.length } });
const counted = (...said: readonly Said[]) =>
  Object.fromEntries(
    made(inOrder(...said)).sections
      .flatMap(({ figures }) => figures)
      .filter(({ value }) => value > 0)
      .map(({ id, entries }) => [id, [...entries]]),
  );

const designated = (provision: string, from: string, until?: string): Said =>
  recorded('2020-11-02T08:00:00.000Z', 'designations', 'record', 'e_1', {
    unit: 'u_1', provision, from, ...(until === undefined ? {} : { until }),
  });
const since2020 = '2020-11-02T08:00:00.000Z';
const begins = (measure: string, unit: string, id = `c_${measure}_${unit}`): Said[] => [
  opened('2021-02-01T08:00:00.000Z', id, measure, { unit }),
  took('2021-02-02T08:00:00.000Z', id, 'activate', 'decided → effective.running'),
];

describe('§ 43 (2) the six-month report of the unit exercising § 37 (1) and (2) powers', () => {
  it('names the units and the entries that made them such', () => {
    expect(made().sections[0]).toMatchObject({
      id: 'units',
      figures: [
        { id: 'units.u_1.37.2.1.0', label: { et: 'u_1: KKS § 37 lg 2 p 1' }, entries: [0] },
      ],
    });
  });

  it('counts area protection by such a unit and not by another', () => {
    const figures = counted(
      designated('37.1.1', since2020), ...begins('M30', 'u_1'), ...begins('M30', 'u_2'),
    );
    expect(figures).toMatchObject({ 'area.begun': [2], 'unit.u_1.M30.begun': [2] });
  });

  it('counts a background check by such a unit and not by another', () => {
    const figures = counted(
      designated('37.2', since2020), ...begins('M27', 'u_2'), ...begins('M27', 'u_1'),
    );
    expect(figures['backgroundCheck.begun']).toEqual([4]);
  });

  it('leaves § 41¹ and § 41² out, and taking part in the activity of others', () => {
    const figures = counted(
      designated('37.1.1', since2020),
      ...begins('M18', 'u_1'), ...begins('M20', 'u_1'), ...begins('M31', 'u_1'),
    );
    expect(Object.keys(figures)).toEqual(['units.u_1.37.1.1.0']);
  });

  it('shows what a unit without a designation began, though it is left out', () => {
    const figures = counted(
      designated('37.1.1', since2020), ...begins('M08', 'u_2'), ...begins('M31', 'u_2'),
    );
    expect(figures['outside.begun']).toEqual([2]);
    expect(figures['intelligence.begun']).toBeUndefined();
  });

  it('takes a designation that ends an instant after the period begins, and none before', () => {
    const until = (end: string) => counted(designated('37.1.1', since2020, end));
    expect(until('2020-12-31T22:00:00.001Z')).toEqual({ 'units.u_1.37.1.1.0': [0] });
    expect(until('2020-12-31T22:00:00.000Z')).toEqual({});
  });

  it('takes a designation that begins an instant before the period ends, and none after', () => {
    expect(counted(designated('37.1.1', '2021-06-30T20:59:59.999Z'))).not.toEqual({});
    expect(counted(designated('37.1.1', '2021-06-30T21:00:00.000Z'))).toEqual({});
  });

  it('reads the end that the register recorded', () => {
    const end = recorded('2020-12-01T08:00:00.000Z', 'designations', 'end', 'e_2', {
      entry: 'e_1', at: '2020-12-01T08:00:00.000Z',
    });
    expect(counted(designated('37.1.1', since2020), end)).toEqual({});
  });

  it.each(['37.1-1', '37.2-1', '37.2-2', '37.3', '37-1.4-2', '41-5.1'])(
    'does not take %s for a power of § 37 (1) or (2)',
    (provision) => {
      expect(counted(designated(provision, since2020))).toEqual({});
    },
  );
});
