import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import { commanderOrAuthorised } from '#measures/s36-common/deciders';
import type { Step } from '#statechart/step';

/** What a register act is judged on: there is no case, only the wording and the message. */
export interface RegisterFile {
  readonly wording: string;
}

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

const temporaryAreaDesignated = rule<RegisterFile, Step>('KKS-50-0-3', {
  holds: ({ facts, step }) => step['kind'] !== '3' || commanderOrAuthorised(facts, '50.0.3'),
  because: {
    et: 'ajutise ala määrab Kaitseväe juhataja või tema volitatud ülem',
    en: 'a temporary area is designated by the Commander or a commander he or she authorised',
  },
});

const notRetroactive = rule<RegisterFile, Step & { readonly from: string }>('KKS-50-0-3', {
  holds: ({ step }) => step['kind'] !== '3' || step.from >= step.at,
  because: {
    et: 'ajutist ala ei saa määrata tagasiulatuvalt',
    en: 'a temporary area is not designated retroactively',
  },
});

/** Whoever hands out offices takes none: the register's four eyes begin here (AMB-62). */
const appointedByAnother = rule<RegisterFile, Step>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ step }) => step['person'] !== step.by.person,
  because: {
    et: 'keegi ei määra ennast ise ametisse',
    en: 'nobody appoints himself or herself to an office',
  },
});

/** The rules of the acts that the Act itself conditions; every other act needs only its office. */
export const registerRules: Readonly<Record<string, readonly Rule[]>> = {
  'authorisations.record': [authorisedByCommander, authorisedForAYear],
  'authorisations.revoke': [authorisedByCommander],
  'offices.record': [appointedByAnother],
  'areas.record': [temporaryAreaDesignated, notRetroactive],
};
