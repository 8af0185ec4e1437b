/** A length of time with its unit; how each unit is counted is told by AMB-03, AMB-15, AMB-35. */
export type Length =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly months: number }
  | { readonly years: number };

/** Says a length in the two languages, for a refusal or a screen: `{ months: 2 }` → 2 kuud. */
export function inWords(length: Length): { readonly et: string; readonly en: string } {
  for (const [unit, { et, en }] of Object.entries(names)) {
    const count = (length as Readonly<Record<string, number>>)[unit];
    if (count === undefined) continue;
    const form = count === 1 ? 0 : 1;
    return { et: `${count} ${et[form]}`, en: `${count} ${en[form]}` };
  }
  throw new RangeError(`A length without a unit: ${JSON.stringify(length)}`);
}

const names = {
  hours: { et: ['tund', 'tundi'], en: ['hour', 'hours'] },
  days: { et: ['päev', 'päeva'], en: ['day', 'days'] },
  workingDays: { et: ['tööpäev', 'tööpäeva'], en: ['working day', 'working days'] },
  months: { et: ['kuu', 'kuud'], en: ['month', 'months'] },
  years: { et: ['aasta', 'aastat'], en: ['year', 'years'] },
} as const;
