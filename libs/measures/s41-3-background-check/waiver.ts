// § 41⁹: the acts of § 41⁵ may be left undone where the person was checked before.
import { addYears, dayOf } from '#calendar/day';
import type { Day } from '#calendar/day';
import { dayInWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { parameters } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../s36-common/law.js';
import type { steps } from './steps.js';

type Waive = StepOf<typeof steps.waive>;

/** "Juht" is the head of the unit, a serviceman or a civilian (AMB-47). */
export const waivedByHead = rule<CaseFile, Step>('KKS-41s9.a', {
  policy: 'AMB-47',
  holds: ({ file, facts: { actor } }) =>
    actor.office === 'unitCommander' && actor.commands.includes(file.unit),
  because: {
    et: 'toimingutest loobumise otsustab taustakontrolli teostava struktuuriüksuse juht',
    en: 'the head of the unit that conducts the check decides to waive the acts',
  },
});

export const earlierCheckNamed = rule<CaseFile, Waive>('KKS-41s9.b', {
  holds: ({ step: { authority, kind, date } }) =>
    says(authority) && kind !== undefined && date !== undefined,
  because: {
    et: 'nimetamata on varasema kontrolli teinud asutus, kontrolli liik või kuupäev',
    en: 'the authority, the kind or the date of the earlier check is not named',
  },
});

const oldest = (at: Instant): Day =>
  addYears(dayOf(at), -parameters['P-CHECK-AGE'].value.years);

export const earlierCheckRecent = rule<CaseFile, Waive>('KKS-41s9.b', {
  policy: 'AMB-39',
  holds: ({ step: { date, at } }) =>
    date === undefined || (date >= oldest(at) && date <= dayOf(at)),
  because: ({ step }) => {
    const { et, en } = dayInWords(oldest(step.at));
    return {
      et: `varasem kontroll peab olema tehtud ${et} või hiljem; muidu muudaks loobumine ` +
        '§ 41⁸ viieaastase sammu sisutühjaks',
      en: `the earlier check must date from ${en} or later; a waiver on an older one would undo ` +
        'the five-year rule of § 41⁸',
    };
  },
});

export const earlierCheckClean = rule<CaseFile, Waive>('KKS-41s9.b', {
  policy: 'AMB-39',
  holds: ({ step }) => step.result !== 'adverse',
  because: {
    et: 'varasem kontroll lõppes isiku kahjuks; selle põhjal toimingutest ei loobuta',
    en: 'the earlier check ended against the person; acts are not waived on it',
  },
});
