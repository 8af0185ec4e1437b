// § 37¹ (4): whose age may be written down as verified. The day of birth itself is only sealed.
import type { Day } from '#calendar/day';
import { dayOf, isDay } from '#calendar/day';
import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { RegisterFile } from './register-file.js';
import { stated } from './register-file.js';

// A refusal never repeats the day: it stays in clear wherever refusals are kept.
type Verify = Step & { readonly bornOn: unknown };

const readableDay = rule<RegisterFile, Verify>('KKS-37s1-4.a', {
  holds: ({ step: { bornOn } }) => isDay(bornOn),
  because: {
    et: 'sünnikuupäev ei ole loetav: kirjutage aasta, kuu ja päev kujul AAAA-KK-PP',
    en: 'the date of birth cannot be read: write year, month and day as YYYY-MM-DD',
  },
});

// Compared as strings, so that whoever was born on 29 February is of age on 1 March of a common
// year, the day after 28 February: no earlier reading of the day is safe.
const birthday = (bornOn: Day, years: number): string =>
  `${String(Number(bornOn.slice(0, 4)) + years).padStart(4, '0')}${bornOn.slice(4)}`;

const ofAge = rule<RegisterFile, Verify>('KKS-37s1-4.a', {
  holds: ({ step: { bornOn, at }, law }) => {
    if (!isDay(bornOn)) return true;
    const today = dayOf(at);
    // A day ahead is no day of birth; it is judged first, lest a year of five digits sort low.
    return bornOn <= today && birthday(bornOn, law.numbers['KKS-37s1-4.a'].years) <= today;
  },
  because: {
    et: 'isik ei ole selle sünnikuupäeva järgi täna vähemalt 18-aastane',
    en: 'by that date of birth the person is not at least 18 years old today',
  },
});

const proved = rule<RegisterFile, Verify>('KKS-37s1-4.a', {
  holds: ({ step }) => stated(step['evidence']),
  because: {
    et: 'märkimata on, millega sünnikuupäev on tõendatud; hinnangust ei piisa',
    en: 'what proves the date of birth is missing; an estimate does not do',
  },
});

/** The rules of the acts on the register of persons. */
export const peopleRules = {
  'people.verifyAge': [readableDay, ofAge, proved],
} as const;
