import { addDays, type Day } from './day.js';
import { easterSunday } from './easter.js';

/** A public holiday: its day and its name. */
export type PublicHoliday = { day: Day; name: { et: string; en: string } };

type Row = readonly [when: string | number, et: string, en: string];

// A text is month and day; a number is days after Easter Sunday.
const rows: readonly Row[] = [
  ['01-01', 'uusaasta', 'New Year’s Day'],
  ['02-24', 'iseseisvuspäev, Eesti Vabariigi aastapäev',
    'Independence Day, the anniversary of the Republic of Estonia'],
  [-2, 'suur reede', 'Good Friday'],
  [0, 'ülestõusmispühade 1. püha', 'Easter Sunday'],
  ['05-01', 'kevadpüha', 'Spring Day'],
  [49, 'nelipühade 1. püha', 'Pentecost'],
  ['06-23', 'võidupüha', 'Victory Day'],
  ['06-24', 'jaanipäev', 'Midsummer Day'],
  ['08-20', 'taasiseseisvumispäev', 'Day of Restoration of Independence'],
  ['12-24', 'jõululaupäev', 'Christmas Eve'],
  ['12-25', 'esimene jõulupüha', 'Christmas Day'],
  ['12-26', 'teine jõulupüha', 'Boxing Day'],
];

/**
 * The national holiday and the public holidays of the year, in order (Public Holidays and Days of
 * National Importance Act, pühade ja tähtpäevade seadus, as it has stood since 2005).
 */
export function publicHolidays(year: number): PublicHoliday[] {
  const easter = easterSunday(year);
  return rows
    .map(([when, et, en]) => ({ day: dayOfRow(when, year, easter), name: { et, en } }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

function dayOfRow(when: string | number, year: number, easter: Day): Day {
  return typeof when === 'number' ? addDays(easter, when) : (`${year}-${when}` as Day);
}
