// Who authorises whom: the Commander the commanders of units, and for §§ 41¹ and 41² the commander
// of the unit laid down in the statutes an active serviceman or official of it.
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Step } from '#statechart/step';
import type { RegisterFile } from './register-file.js';

type Authorise = Step & { readonly from: Instant; readonly until: Instant };

/** Provisions for which the commander of the unit authorises, not the Commander. */
const ofTheUnit: readonly string[] = ['41-1.3', '41-2.4'];

/** The provision an authorisation is given for; that of the entry where one is revoked. */
const provisionOf = ({ file, step }: Situation<RegisterFile, Step>): string =>
  String(step['provision'] ?? file.entry?.['provision'] ?? '');

const authorisedByCommander = rule<RegisterFile, Step>('KKS-37s1-4s3.a', {
  policy: 'AMB-08',
  holds: (here) =>
    ofTheUnit.includes(provisionOf(here)) || here.facts.actor.office === 'commander',
  because: {
    et: 'volituse annab ja võtab tagasi üksnes Kaitseväe juhataja',
    en: 'only the Commander of the Defence Forces authorises and revokes',
  },
});

const forAYear = ({ from, until }: Authorise): boolean =>
  from < until && until <= lastInstant(from, lengthOf('P-DELEG-MAX'));

const aYear = {
  et: 'volitusel peab olema algus ja lõpp ning see kehtib kõige rohkem ühe aasta',
  en: 'an authorisation has a beginning and an end and lasts one year at most',
};

const authorisedForAYear = rule<RegisterFile, Authorise>('KKS-37s1-4s3.a', {
  policy: 'AMB-08',
  holds: (here) => ofTheUnit.includes(provisionOf(here)) || forAYear(here.step),
  because: aYear,
});

/** The rules of an authorisation by the commander of the unit laid down in the statutes. */
function byTheUnit(id: RuleId, provision: string) {
  const elsewhere = (here: Situation<RegisterFile, Step>) => provisionOf(here) !== provision;
  return {
    commander: rule<RegisterFile, Step>(id, {
      policy: 'AMB-07',
      holds: (here) => {
        const { actor, unit } = here.facts;
        return elsewhere(here) ||
          (actor.office === 'unitCommander' && actor.serviceman && unit !== null &&
            !unit.temporary && unit.designated.includes(provision) &&
            actor.commands.includes(unit.id));
      },
      because: {
        et: 'volituse annab ja võtab tagasi põhimääruses sätestatud struktuuriüksuse ülem',
        en: 'the commander of the unit laid down in the statutes authorises and revokes',
      },
    }),
    servant: rule<RegisterFile, Step>(id, {
      holds: (here) => elsewhere(here) ||
        (mayBeAuthorised.includes(here.file.named?.servesAs ?? 'none') &&
          (here.file.named?.units.includes(here.facts.actor.unit) ?? false)),
      because: {
        et: 'volitada saab üksnes oma üksuse tegevväelast või ametnikku, mitte töötajat',
        en: 'only an active serviceman or official of the unit is authorised, no employee',
      },
    }),
    forAYear: rule<RegisterFile, Authorise>(id, {
      policy: 'AMB-08',
      holds: (here) => elsewhere(here) || forAYear(here.step),
      because: aYear,
    }),
  };
}

const mayBeAuthorised: readonly string[] = ['serviceman', 'official'];

const enquiries = byTheUnit('KKS-41s1-3', '41-1.3');
const access = byTheUnit('KKS-41s2-4', '41-2.4');

/** The rules of the acts on the register of authorisations. */
export const authorisationRules = {
  'authorisations.record': [
    authorisedByCommander, authorisedForAYear,
    enquiries.commander, enquiries.servant, enquiries.forAYear,
    access.commander, access.servant, access.forAYear,
  ],
  'authorisations.revoke': [authorisedByCommander, enquiries.commander, access.commander],
} as const;
