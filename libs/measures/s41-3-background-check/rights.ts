// § 41⁶ (2) and § 41⁷: the rights the person is told of, the consent, and what refusing it opens.
import { keyOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';
import * as consent from '../s41-5-background-check/check-consent.js';
import { lastFoundAt } from './circumstances.js';
import { owesProfile } from './profile.js';

type Here = Situation<CaseFile, Step>;

interface Right {
  readonly id: RuleId;
  readonly words: Words;
}

const right = (id: RuleId, et: string, en: string): Right => ({ id, words: { et, en } });

/** The five rights of § 41⁶ (2). */
export const rights: readonly Right[] = [
  right('KKS-41s6-2-1', 'keelduda nõusoleku andmisest (tagajärg: § 41⁷)',
    'to refuse consent (consequence: § 41⁷)'),
  right('KKS-41s6-2-2', 'keelduda andmetest, mis võivad põhjustada tema teenistusest või ' +
    'ametikohalt vabastamise, töölepingu ülesütlemise või süüteo- või distsiplinaarmenetluse ' +
    'tema, lähedase või elukaaslase suhtes',
  'to withhold data that may lead to release, termination of the contract, or offence or ' +
    'disciplinary proceedings against the person, someone close or a partner'),
  right('KKS-41s6-2-3', 'taotleda andmete kogumise või päringu lõpetamist',
    'to ask that collection or enquiries end'),
  right('KKS-41s6-2-4', 'esitada kogutud andmete kohta selgitusi',
    'to give explanations on the data collected'),
  right('KKS-41s6-2-5', 'pöörduda kohtu, õiguskantsleri, Andmekaitse Inspektsiooni või ' +
    'töövaidluskomisjoni poole',
  'to turn to the court, the Chancellor of Justice, the Data Protection Inspectorate or the ' +
    'labour dispute committee'),
];

/** The rights as choices of a form, by the key of their provision: `41-6.2.4`. */
export const rightChoices: Readonly<Record<string, Words>> =
  Object.fromEntries(rights.map(({ id, words }) => [keyOf(id), words]));

/** Each right is told of by name: one missing, and the telling does not hold. */
export const everyRight: readonly Rule[] = rights.map(({ id, words }) =>
  rule<CaseFile, Step>(id, {
    holds: ({ step }) => ((step['told'] ?? []) as readonly string[]).includes(keyOf(id)),
    because: {
      et: `isikut ei ole teavitatud õigusest ${words.et}`,
      en: `the person was not told of the right ${words.en}`,
    },
  }));

export const toldInWriting = rule<CaseFile, Step>('KKS-41s6-2', {
  holds: ({ step }) => says(step['document']),
  because: {
    et: 'puudub kirjaliku teate viide; õigustest teavitatakse kirjalikult',
    en: 'the reference of the written notice is missing; rights are told of in writing',
  },
});

/** Asks a rule on the consent of a request of the consent this proceeding names. */
const ofThisConsent = (each: Rule): Rule => ({
  ...each,
  judge: (here: Here) => {
    const { file, step } = here;
    const named = step['consent'] ?? file.kept['consent']?.['consent'];
    return each.judge({ ...here, file: { ...file, asked: { ...file.asked, consent: named } } });
  },
});

/** Without a written consent there is no act of the check, also after a refusal (§ 41⁷). */
export const consentWritten = ofThisConsent(consent.writtenBefore);

/** The consent stands: written, told of every right before, not withdrawn, within five years. */
export const consentStands: readonly Rule[] = [
  consentWritten,
  ...[consent.notWithdrawn, consent.withinFiveYears, consent.toldOfRights].map(ofThisConsent),
];

export const personnelFollows = rule<CaseFile, Step>('KKS-41s7', {
  holds: owesProfile,
  because: {
    et: 'nõusolekust keeldumise tagajärg on sätestatud üksnes kandideerija ning teenistuses või ' +
      'töösuhtes olija puhul',
    en: 'refusing consent has a consequence only for whoever applies or is in service or ' +
      'employment',
  },
});

export const noPersonnelMatter = rule<CaseFile, Step>('KKS-41s7', {
  policy: 'AMB-61',
  holds: ({ facts }) => facts.subject?.status === 'serviceRelated',
  because: {
    et: 'kontroll jääb tegemata üksnes teenuse osutamisega seotud isiku puhul',
    en: 'only where a person giving a service refuses is there simply no check',
  },
});

export const refusalDecided = rule<CaseFile, Step>('KKS-41s7', {
  holds: ({ step, facts }) => {
    const open = facts.subject?.status === 'candidate' ? 'refuse' : 'release';
    return step['outcome'] === open || step['outcome'] === 'noConsequence';
  },
  because: {
    et: 'nõusolekust keeldumine on teenistusse või tööle võtmisest keeldumise, vabastamise või ' +
      'töölepingu ülesütlemise alus, ega millegi muu',
    en: 'refusing consent is a ground not to admit, to release or to end the contract, and for ' +
      'nothing else',
  },
});

const adverse = ['refuse', 'release', 'noUnaccompaniedStay', 'routed'];

/** A word against the person comes after the chance to explain what it rests on. */
export const explanationOffered = rule<CaseFile, Step>('KKS-41s6-2-4', {
  holds: ({ file, step }) => {
    const heard = file.kept['hearing']?.at;
    return !adverse.includes(String(step['outcome'])) ||
      (heard !== undefined && heard >= (lastFoundAt(file) ?? heard));
  },
  because: {
    et: 'isikule ei ole antud võimalust esitada tema kohta kogutud andmete kohta selgitusi',
    en: 'the person was given no chance to explain the data collected',
  },
});

const addressees = ['court', 'chancellor', 'inspectorate', 'disputeCommittee'];

export const remediesNamed = rule<CaseFile, Step>('KKS-41s6-2-5', {
  holds: ({ step }) => {
    const named = (step['remedies'] ?? []) as readonly string[];
    return addressees.every((each) => named.includes(each));
  },
  because: {
    et: 'tulemuse dokument nimetab kohtu, õiguskantsleri, Andmekaitse Inspektsiooni ja ' +
      'töövaidluskomisjoni',
    en: 'the document names the court, the Chancellor of Justice, the Data Protection ' +
      'Inspectorate and the labour dispute committee',
  },
});
