import { addDays, weekday, type Day } from './day.js';

/** Easter Sunday of the year: the Sunday after the paschal full moon of the Gregorian calendar. */
export function easterSunday(year: number): Day {
  const fullMoon = paschalFullMoon(year);
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7));
}

/**
 * The moon of the church, not of the sky: a cycle of 19 years, corrected each century for the leap
 * days left out and for the drift of the moon (Gauss, with the later correction of his rule).
 */
function paschalFullMoon(year: number): Day {
  const century = Math.floor(year / 100);
  const place = year % 19;
  const leapDaysLeftOut = Math.floor((3 * century + 3) / 4);
  const drift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * place + 15 + leapDaysLeftOut - drift) % 30;
  const tooLate = Math.floor((epact + Math.floor(place / 11)) / 29);
  return addDays(`${year}-03-21` as Day, epact - tooLate);
}
