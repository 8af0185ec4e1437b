import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { Step } from '#statechart/step';
import { areaRules } from './area-law.js';
import { dataRules } from './data-law.js';
import { officeRules } from './office-law.js';
import { oversightRules } from './oversight-law.js';
import type { RegisterFile } from './register-file.js';

type Authorise = Step & { readonly from: Instant; readonly until: Instant };

const authorisedByCommander = rule<RegisterFile, Step>('KKS-37s1-4s3.a', {
  policy: 'AMB-08',
  holds: ({ facts }) => facts.actor.office === 'commander',
  because: {
    et: 'volituse annab ja võtab tagasi üksnes Kaitseväe juhataja',
    en: 'only the Commander of the Defence Forces authorises and revokes',
  },
});

const authorisedForAYear = rule<RegisterFile, Authorise>('KKS-37s1-4s3.a', {
  policy: 'AMB-08',
  holds: ({ step: { from, until } }) =>
    from < until && until <= lastInstant(from, lengthOf('P-DELEG-MAX')),
  because: {
    et: 'volitusel peab olema algus ja lõpp ning see kehtib kõige rohkem ühe aasta',
    en: 'an authorisation has a beginning and an end and lasts one year at most',
  },
});

/** The rules of the acts that the Act itself conditions; every other act needs only its office. */
export const registerRules: Readonly<Record<string, readonly Rule[]>> = {
  'authorisations.record': [authorisedByCommander, authorisedForAYear],
  'authorisations.revoke': [authorisedByCommander],
  ...officeRules,
  ...areaRules,
  ...dataRules,
  ...oversightRules,
};
