import { easterSunday } from './easter.js';

/** The other well-known way, by Meeus, Jones and Butcher, to check ours against. */
function byMeeus(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, date] = [Math.floor(n / 31), (n % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

describe('Easter Sunday', () => {
  it.each([
    [1818, '1818-03-22'], [1913, '1913-03-23'], [1943, '1943-04-25'], [1954, '1954-04-18'],
    [1961, '1961-04-02'], [1981, '1981-04-19'], [2000, '2000-04-23'], [2008, '2008-03-23'],
    [2021, '2021-04-04'], [2022, '2022-04-17'], [2024, '2024-03-31'], [2025, '2025-04-20'],
    [2026, '2026-04-05'], [2038, '2038-04-25'], [2049, '2049-04-18'], [2076, '2076-04-19'],
    [2285, '2285-03-22'],
  ])('of %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('is found alike in another way, in every year from 1583 to 4099', () => {
    for (let year = 1583; year < 4100; year += 1) expect(easterSunday(year)).toBe(byMeeus(year));
  });
});
