import { addDays, weekday, type Day } from './day.js';
import { publicHolidays } from './public-holidays.js';

export { publicHolidays, type PublicHoliday } from './public-holidays.js';

// A year's holidays never change once worked out, and long counts ask for them day after day.
const holidaysOf = new Map<string, ReadonlySet<Day>>();

/** Monday to Friday and no public holiday of Estonia. The short day before a holiday is one too. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) < 6 && !holidaysIn(day.slice(0, 4)).has(day);
}

/** The day itself if it is a working day, else the last working day before it. */
export function previousWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : previousWorkingDay(addDays(day, -1));
}

/** The day itself if it is a working day, else the first working day after it. */
export function nextWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
}

/**
 * The `count`-th working day after the day, which itself never counts (AMB-35); 0 gives the day.
 * Throws RangeError when `count` is negative or no whole number.
 */
export function addWorkingDays(day: Day, count: number): Day {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count of days: ${count}`);
  let reached = day;
  for (let left = count; left > 0; left -= 1) reached = nextWorkingDay(addDays(reached, 1));
  return reached;
}

function holidaysIn(year: string): ReadonlySet<Day> {
  const known = holidaysOf.get(year);
  if (known !== undefined) return known;
  const found = new Set(publicHolidays(Number(year)).map(({ day }) => day));
  holidaysOf.set(year, found);
  return found;
}
