import { citationOf } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { says } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { commanderServes, notByMinister } from './deciders.js';
import * as rows from './rows.js';
import type { requestFields, steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof requestFields>> };
type Grant = StepOf<typeof steps.grant>;
type Check = StepOf<typeof steps.findLawful>;

export { says };

export const form = rule<File, Step>('KKS-1-2', {
  holds: ({ file }) => says(file.asked.reasons),
  because: {
    et: 'taotluses puudub põhjendus',
    en: 'the request gives no reasons',
  },
});

export const purpose = rule<File, Step>('KKS-36-1', {
  holds: ({ file }) => file.asked.purpose !== undefined,
  because: {
    et: 'taotlus ei nimeta ühtegi kaitseväeluure eesmärki punktidest 1–6',
    en: 'the request names none of the purposes of military intelligence in clauses 1)–6)',
  },
});

export const necessity = rule<File, Step>('KKS-36-3', {
  holds: ({ file }) => says(file.asked.necessity),
  because: {
    et: 'taotluses ei ole põhjendatud, miks on toiming ülesande täitmiseks vajalik',
    en: 'the request does not say why the measure is necessary for the task',
  },
});

export const proportionality = rule<File, Step>('KKS-36-3-1', {
  holds: ({ file }) =>
    says(file.asked.proportionality) && (file.asked.rightsAffected?.length ?? 0) > 0,
  because: {
    et:
      'taotluses ei ole nimetatud riivatavat põhiõigust või põhjendatud, ' +
      'miks riive ei ole ülemäärane',
    en: 'the request names no right affected, or does not say why the harm is not excessive',
  },
});

export const milderMeans = rule<File, Step>('KKS-36-4.b', {
  holds: ({ file: { asked } }) =>
    says(asked.milderMeans) || (asked.alternatives ?? []).length > 0,
  because: {
    et: 'taotluses ei ole loetletud kaalutud leebemaid abinõusid ja põhjust, miks neist ei piisa',
    en: 'the request does not list the milder means considered and why each fails',
  },
});

export const proportionalityFound = rule<File, Grant>('KKS-36-4.c', {
  holds: ({ step }) => says(step.proportionality),
  because: {
    et: 'otsuses puudub otsustaja enda proportsionaalsuse hinnang',
    en: "the decision lacks the decider's own finding on proportionality",
  },
});

export const ownReasons = rule<File, Grant>('KKS-1-2', {
  holds: ({ step }) => says(step.reasons) && (step.extent === 'asAsked' || says(step.limits)),
  because: {
    et: 'otsuses puudub otsustaja enda põhjendus või osa ja tingimuste kirjeldus',
    en: "the decision lacks the decider's own reasons, or what the part or conditions are",
  },
});

export const reasonsGiven = rule<File, Step>('KKS-1-2', {
  holds: ({ step }) => says(step['reasons']),
  because: { et: 'põhjendus puudub', en: 'no reasons are given' },
});

export const asPurposeOnly = (id: 'KKS-36-1-1' | 'KKS-36-1-5' | 'KKS-36-1-6') =>
  rule<File, Step>(id, {
    holds: ({ file: { asked } }) =>
      asked.purpose === undefined || id === `KKS-${asked.purpose}`,
    because: {
      et: `seda toimingut võib teha üksnes eesmärgil ${citationOf(id)}`,
      en: `this measure serves the purpose of ${citationOf(id)} only`,
    },
  });

export const notForBackgroundCheck = rule<File, Step>('KKS-37-4', {
  policy: 'AMB-58',
  holds: ({ file }) => file.asked.purpose !== '36-1-5',
  because: {
    et: 'taustakontrollis on üksnes §-s 41⁵ sätestatud õigused',
    en: 'in a background check there are only the rights of § 41⁵',
  },
});

export const notForAreaProtection = rule<File, Step>('KKS-37-5', {
  policy: 'AMB-58',
  holds: ({ file }) => file.asked.purpose !== '36-1-6',
  because: {
    et: 'julgeolekuala kaitsel on üksnes §-s 54¹ sätestatud õigused',
    en: 'in protecting the restricted area there are only the rights of § 54¹',
  },
});

/** Requester, legal officer and decider are never the same person (AMB-62). */
const involved = (file: CaseFile, names: readonly string[]) => [
  file.openedBy.person,
  ...names.flatMap((name) => file.kept[name]?.by.person ?? []),
];

export const checkerApart = rule<File, Check>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ file, step }) => !involved(file, ['submission']).includes(step.by.person),
  because: {
    et: 'taotleja ei kontrolli oma taotlust',
    en: 'whoever requests does not check the request',
  },
});

export const deciderApart = rule<File, Step>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ file, step }) => !involved(file, ['submission', 'check']).includes(step.by.person),
  because: {
    et: 'taotleja ega õigusliku kontrolli tegija ei otsusta',
    en: 'whoever requested or checked does not decide',
  },
});

export const sameRequestNeedsNewFacts = rule<File, Step>('KKS-1-2', {
  policy: 'AMB-64',
  holds: ({ file, facts }) => facts.refusedBefore.length === 0 || says(file.asked.newFacts),
  because: {
    et:
      'sama isiku kohta lõppes hiljuti taotlus loata ja uued asjaolud on nimetamata',
    en: 'a request on the same person lately ended without grant, and no new facts are given',
  },
});

/** A person recorded as not materially restricted has reasons beside that (AMB-19). */
export const personDetermined = rule<File, StepOf<typeof steps.identify>>('KKS-40-1.c', {
  policy: 'AMB-19',
  holds: ({ step }) => step.finding === 'restricted' || says(step.reasons),
  because: {
    et: 'hinnang, et isiku õigusi oluliselt ei piiratud, vajab põhjendust',
    en: 'a determination that the rights were not materially restricted needs reasons',
  },
});

export const fileKept = rule<File, Step>('KKS-43-1.a', {
  holds: ({ file }) => (file.lists['items']?.length ?? 0) > 0,
  because: {
    et: 'kogutud teavet ei ole teabetoimikus dokumenteeritud',
    en: 'the information collected is not documented in an information file',
  },
});

/** The person the act was aimed at; where there was none, everybody identified in it. */
const toBeTold = ({ subject, lists }: CaseFile): readonly unknown[] =>
  subject === null ? (lists['persons'] ?? []).map((each) => each['person']) : [subject];

export { classificationKnown } from './classified.js';

export const tellingOpened = rule<File, Step>('KKS-40-1.a', {
  holds: ({ file, facts }) =>
    toBeTold(file).every((each) => facts.telling.some(({ person }) => person === each)),
  because: {
    et: 'isiku teavitamise menetlust ei ole avatud',
    en: 'no case on notifying the person has been opened',
  },
});

/** The instants of the wording are ended and begun by law; the requester ends what is needless. */
export const aimMetEnds = rule<File, Step>('KKS-36-4.a', {
  holds: ({ step }) => says(step['reasons']),
  because: { et: 'lõpetamise põhjendus puudub', en: 'the reasons for ending are missing' },
});

/** The rules that stand before the threshold of every measure, in the order they are asked. */
export const everyRequest = [
  form, rows.claimsChecked, necessity, proportionality, milderMeans, rows.eachMeansAnswered,
  purpose,
  sameRequestNeedsNewFacts,
] as const;

/** The rules that every decision to grant meets. */
export const everyGrant = [
  deciderApart, notByMinister, commanderServes, ownReasons, proportionalityFound,
] as const;
