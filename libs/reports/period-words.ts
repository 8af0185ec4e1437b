import { addDays, dayOf } from '#calendar/day';
import { dayInWords } from '#calendar/in-words';
import type { Period } from '#calendar/period';
import type { Words } from '#law/words';

const ordinals = { 1: 'first', 2: 'second', 3: 'third' } as const;

/**
 * A reporting period as people say it, with its first and last day in Tallinn:
 * `I periood 2021 (01.01–30.04)`, `first half of 2021 (1 January – 30 June)`. Pure.
 */
export function periodWords({ id, from, until }: Period): Words {
  const [first, last] = [dayOf(from), addDays(dayOf(until), -1)].map(dayInWords);
  const [year, number] = [id.slice(0, 4), Number(id[6]) as 1 | 2 | 3];
  const four = id[5] === 'T';
  const [et, en] = [four ? 'periood' : 'poolaasta', four ? 'four months' : 'half'];
  const short = (day: Words | undefined) => day?.et.replace(/\.\d{4}$/, '') ?? '';
  const long = (day: Words | undefined) => day?.en.replace(/ \d{4}$/, '') ?? '';
  return {
    et: `${'I'.repeat(number)} ${et} ${year} (${short(first)}–${short(last)})`,
    en: `${ordinals[number]} ${en} of ${year} (${long(first)} – ${long(last)})`,
  };
}
