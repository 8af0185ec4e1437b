// § 37 (2¹): acting abroad, nothing is collected about an Estonian citizen without his or her
// consent in a form reproducible in writing. For every measure under § 37 (2) 2).
import { keyOf } from '#law/citation';
import type { ConsentFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import { optional, reference, told } from '#statechart/field';
import type { Step } from '#statechart/step';
import { actsAbroad } from './abroad.js';
import type { AbroadFile } from './abroad-fields.js';
import { conditions } from './form-pages.js';
import type { Ending } from './life-own.js';

/** Which consent the request rests on. */
export const citizenConsentFields = {
  consent: told(optional(reference({ et: 'Nõusolek', en: 'Consent' }, 'consent')), {
    by: '§ 37 (2¹)',
    page: conditions,
    help: {
      et:
        'Nõutav väljaspool Eestit tegutsemiseks, kui isik on Eesti kodanik või tema kodakondsus ' +
        'on teadmata. Nõusolek nimetab § 37 lõiget 2¹.',
      en:
        'Asked for with acting outside Estonia, where the person is an Estonian citizen or the ' +
        'citizenship is unknown. The consent names § 37 (2¹).',
    },
  }),
} as const;

type File = AbroadFile & { readonly asked: { readonly consent?: string } };
type Asked = Situation<File, Step>;

/** Acting abroad needs the citizen's consent; unknown citizenship counts as Estonian. */
const needsConsent = (situation: Asked): boolean =>
  actsAbroad(situation) && situation.facts.subject?.estonian !== 'no';

const consentOf = ({ file, facts: { subject } }: Asked): ConsentFacts | undefined =>
  subject?.consents.find(({ id }) => id === file.asked.consent);

const named = keyOf('KKS-37-2s1');

/** Stored, reproducible in writing, given by now, and naming the provision. */
export const citizenConsents = rule<File, Step>('KKS-37-2s1', {
  policy: 'AMB-27',
  holds: (situation) => {
    if (!needsConsent(situation)) return true;
    const consent = consentOf(situation);
    return consent !== undefined && consent.form !== 'oral' && consent.clauses.includes(named) &&
      consent.givenAt <= situation.step.at;
  },
  because: {
    et: 'puudub Eesti kodaniku nõusolek kirjalikku taasesitamist võimaldavas vormis, mis nimetab ' +
      '§ 37 lõiget 2¹; teadmata kodakondsust käsitatakse Eesti kodakondsusena',
    en: 'there is no consent of the Estonian citizen, reproducible in writing and naming ' +
      '§ 37 (2¹); unknown citizenship is treated as Estonian',
  },
});

/** Consent is needed for as long as the measure lasts (AMB-12). */
export const citizenConsentStands = rule<File, Step>('KKS-37-2s1', {
  policy: 'AMB-12',
  holds: (situation) => {
    const withdrawnAt = consentOf(situation)?.withdrawnAt ?? null;
    return !needsConsent(situation) || withdrawnAt === null || situation.step.at < withdrawnAt;
  },
  because: {
    et: 'isik on nõusoleku tagasi võtnud; uus nõusolek vajab uut taotlust',
    en: 'the person has withdrawn the consent; a new consent needs a new request',
  },
});

/** Whether the consent withdrawn is the one this measure rests on (AMB-12). */
const itsConsentWithdrawn = rule<File, Step & { readonly consent: string }>('KKS-37-2s1', {
  policy: 'AMB-12',
  holds: ({ file, step }) => step.consent === file.asked.consent,
  because: {
    et: 'toiming ei põhine sellel nõusolekul',
    en: 'the measure does not rest on that consent',
  },
});

/** Both, as they stand before a signature and must not cease. */
export const citizenSparedWithoutConsent = [citizenConsents, citizenConsentStands] as const;

/** The withdrawal ends the measure at its instant. */
export const citizenConsentWithdrawn = {
  state: 'consentWithdrawn',
  by: '§ 37 (2¹)',
  words: { et: 'nõusolek tagasi võetud', en: 'consent withdrawn' },
  hears: 'consentWithdrawn',
  concerns: itsConsentWithdrawn,
} as const satisfies Ending;
