import Holidays from 'date-holidays';
import { addDays, type Day } from './day.js';
import {
  addWorkingDays, isWorkingDay, nextWorkingDay, previousWorkingDay, publicHolidays,
} from './working-day.js';

const years = Array.from({ length: 21 }, (_, index) => 2015 + index);

describe('public holidays of Estonia', () => {
  const abroad = new Holidays('EE');

  it.each(years)('in %i are those that a foreign list knows', (year) => {
    const foreign = abroad
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const ours = publicHolidays(year).map(({ day }) => day);
    expect(ours).toHaveLength(12);
    expect(ours).toEqual([...new Set(foreign)].sort());
  });

  it('stand in the order of the year, with their names', () => {
    expect(publicHolidays(2021).map(({ day, name }) => `${day} ${name.et}`)).toEqual([
      '2021-01-01 uusaasta',
      '2021-02-24 iseseisvuspäev, Eesti Vabariigi aastapäev',
      '2021-04-02 suur reede',
      '2021-04-04 ülestõusmispühade 1. püha',
      '2021-05-01 kevadpüha',
      '2021-05-23 nelipühade 1. püha',
      '2021-06-23 võidupüha',
      '2021-06-24 jaanipäev',
      '2021-08-20 taasiseseisvumispäev',
      '2021-12-24 jõululaupäev',
      '2021-12-25 esimene jõulupüha',
      '2021-12-26 teine jõulupüha',
    ]);
  });

  it('each have an English name of their own', () => {
    expect(new Set(publicHolidays(2021).map(({ name }) => name.en)).size).toBe(12);
  });
});

describe('a working day', () => {
  it.each([
    ['2022-02-23', true], ['2022-02-24', false], ['2022-02-25', true],
    ['2021-06-22', true], ['2021-06-23', false], ['2021-06-24', false], ['2021-06-25', true],
    ['2021-04-01', true], ['2021-04-02', false], ['2021-04-05', true],
    ['2021-03-12', true], ['2021-03-13', false], ['2021-03-14', false], ['2021-03-15', true],
    ['2021-12-31', true], ['2021-12-24', false], ['2021-12-27', true],
  ] as const)('%s: %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it('is found before and after', () => {
    expect(previousWorkingDay('2022-02-24')).toBe('2022-02-23');
    expect(previousWorkingDay('2022-02-23')).toBe('2022-02-23');
    expect(previousWorkingDay('2021-12-26')).toBe('2021-12-23');
    expect(nextWorkingDay('2021-12-24')).toBe('2021-12-27');
    expect(nextWorkingDay('2021-12-27')).toBe('2021-12-27');
    expect(previousWorkingDay('2022-01-02')).toBe('2021-12-31');
  });
});

describe('counting working days', () => {
  it('AMB-35: ten from Friday 11.06.2021 end on Tuesday 29.06.2021, over two holidays', () => {
    expect(addWorkingDays('2021-06-11', 9)).toBe('2021-06-28');
    expect(addWorkingDays('2021-06-11', 10)).toBe('2021-06-29');
    expect(addWorkingDays('2021-06-11', 11)).toBe('2021-06-30');
  });

  it('§ 40 (1): three from 10.03.2021 are 11, 12 and 15 March', () => {
    const counted = [1, 2, 3].map((count) => addWorkingDays('2021-03-10', count));
    expect(counted).toEqual(['2021-03-11', '2021-03-12', '2021-03-15']);
  });

  it('from a Saturday and from the Friday before it ends on the same day', () => {
    expect(addWorkingDays('2021-03-13', 1)).toBe('2021-03-15');
    expect(addWorkingDays('2021-03-12', 1)).toBe('2021-03-15');
  });

  it('knows neither fractions nor counting back', () => {
    expect(addWorkingDays('2021-03-13', 0)).toBe('2021-03-13');
    expect(() => addWorkingDays('2021-03-10', -1)).toThrow(RangeError);
    expect(() => addWorkingDays('2021-03-10', 1.5)).toThrow('not a count of days: 1.5');
  });

  it('agrees with walking through ten years day by day', () => {
    let day: Day = '2016-01-01';
    for (let count = 0; day < '2026-01-01'; day = addDays(day, 1)) {
      if (isWorkingDay(day)) count += 1;
      if (isWorkingDay(day) && count % 97 === 0) {
        expect(addWorkingDays('2016-01-01', count)).toBe(day);
      }
    }
  });
});
