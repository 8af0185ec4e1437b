import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { endsBy } from '#law/ends-by';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { FieldsOf, SealedText } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { consentOf, namesClause } from '../check-consent.js';
import * as deciders from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import { noticeOwed } from '../../s36-common/notice-owed.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { statutoryTerm } from '../../s36-common/term.js';
import type { steps } from './steps.js';

export { aim, designatedUnit, noCandidate, staffOnly } from '../check-additional.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Grant = StepOf<typeof steps.grant>;
type Coordinate = StepOf<typeof steps.coordinate>;

/** "A person" is read as the one who consented, and nobody beside (AMB-29). */
export const consentingSubjectOnly = rule<File, Step>('KKS-41s5-1s1-3', {
  policy: 'AMB-29',
  holds: (situation) => {
    const { asked } = situation.file;
    const another = asked.consent !== undefined && consentOf(situation) === undefined;
    return situation.facts.subject !== null && !another && asked.watchesOthers !== true;
  },
  because: {
    et: 'varjatult jälgida võib üksnes kontrollitavat, kes ise on nõusoleku andnud',
    en: 'only the person checked, who gave the consent, may be surveilled covertly',
  },
});

export const watching = watchingOnly('KKS-41s5-1s1-3');
export const watchedOnce = oneAtATime('KKS-41s5-1s1-3');

export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-41s5-4.a', '41-5.4');
export const whoRepeats = deciders.repeatedByCommander('KKS-41s5-4.a');

type Coordination = Kept & { readonly until?: Instant; readonly conditions?: SealedText };

const coordinationIn = (file: CaseFile) => file.kept['coordination'] as Coordination | undefined;

export const whoCoordinates = rule<File, Step>('KKS-41s5-4.b', {
  holds: ({ facts }) => facts.actor.office === 'kapoLiaison',
  because: {
    et: 'otsuse kooskõlastab Kaitsepolitseiamet',
    en: 'the Internal Security Service coordinates the decision',
  },
});

export const coordinationReferred = rule<File, Coordinate>('KKS-41s5-4.b', {
  policy: 'AMB-10',
  holds: ({ step }) => says(step.reference),
  because: { et: 'kooskõlastuse viide puudub', en: 'the reference of the approval is missing' },
});

/** Given on the request as it was last submitted, and before the signature: no silence counts. */
export const coordinatedBefore = rule<File, Step>('KKS-41s5-4.b', {
  policy: 'AMB-10',
  holds: ({ file, step }) => {
    const given = coordinationIn(file)?.at;
    const submitted = file.kept['submission']?.at;
    return given !== undefined && submitted !== undefined && submitted <= given && given < step.at;
  },
  because: ({ file: { request } }) => ({
    et: `Kaitsepolitseiamet ei ole kooskõlastanud taotlust nr ${request}; vaikimisest ei piisa`,
    en: `request no ${request} has no approval of the Internal Security Service; silence is none`,
  }),
});

export const coordinationFresh = rule<File, Step>('KKS-41s5-4.b', {
  policy: 'AMB-10',
  holds: ({ file, step }) => {
    const given = coordinationIn(file)?.at;
    return given === undefined || step.at <= lastInstant(given, lengthOf('P-KAPO-FRESH'));
  },
  because: {
    et: 'kooskõlastus on allkirjastamiseks liiga vana; küsida uus',
    en: 'the approval is too old for the signature; ask for a new one',
  },
});

/** The term approved: the one stated in the approval, else the one asked for. */
const coordinatedUntil = (file: File) => coordinationIn(file)?.until ?? file.asked.wantedUntil;

export const endsWithinCoordination = endsBy<File, Grant>('KKS-41s5-4.b', {
  policy: 'AMB-10',
  latest: ({ file }) => coordinatedUntil(file) ?? null,
  because: ({ file, step }) => {
    const { et, en } = inWords(coordinatedUntil(file) ?? step.at);
    return {
      et: `Kaitsepolitseiametiga on kooskõlastatud otsus, mis kehtib kuni ${et}`,
      en: `what the Internal Security Service approved is a decision valid until ${en}`,
    };
  },
});

/** Conditions of the approval become part of the decision. */
export const conditionsTaken = rule<File, Grant>('KKS-41s5-4.b', {
  policy: 'AMB-10',
  holds: ({ file, step }) =>
    coordinationIn(file)?.conditions === undefined ||
    (step.extent === 'withConditions' && says(step.limits)),
  because: {
    et: 'kooskõlastuse tingimusi ei ole otsusesse võetud',
    en: 'the conditions of the approval are not part of the decision',
  },
});

export const term = statutoryTerm('KKS-41s5-4.c', (law) => law.numbers['KKS-41s5-4.c']);
export const noOverlap = deciders.noOverlap('KKS-41s5-4.c');

export const ministerNotice = noticeOwed('KKS-41s5-4.d', {
  to: 'minister',
  within: 'P-MIN-41',
  policy: 'AMB-45',
  what: {
    et: 'teade otsusest ministrile või tema volitatud ametnikule',
    en: 'notice of the decision to the minister or the official authorised by the minister',
  },
});

export const namesSurveillance = namesClause('KKS-41s5-1s1-3');
