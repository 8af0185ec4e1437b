// § 23 and § 26: what an appointment to an office needs, besides another person's hand.
import type { Instant } from '#calendar/instant';
import type { Office } from '#law/offices';
import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { RegisterFile, Tenure } from './register-file.js';

type Appoint = Step & {
  readonly person: string;
  readonly office: Office;
  readonly serviceman: boolean;
  readonly from: Instant;
  readonly until?: Instant;
};

/** Whoever hands out offices takes none: the register's four eyes begin here (AMB-62). */
const appointedByAnother = rule<RegisterFile, Step>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ step }) => step['person'] !== step.by.person,
  because: {
    et: 'keegi ei määra ennast ise ametisse',
    en: 'nobody appoints himself or herself to an office',
  },
});

const overlap = (one: Appoint, { from, until }: Tenure): boolean =>
  (until === null || one.from < until) && (one.until === undefined || from < one.until);

/** Single command: at no instant are there two Commanders. */
const oneCommander = rule<RegisterFile, Appoint>('KKS-23-1.a', {
  holds: ({ file: { commanders }, step }) =>
    step.office !== 'commander' || !commanders.some((each) => overlap(step, each)),
  because: {
    et: 'Kaitseväge juhib ühel ajal üks Kaitseväe juhataja; sel ajal peab ametit juba keegi',
    en: 'there is one Commander of the Defence Forces at a time; somebody holds the office then',
  },
});

const commanding: readonly Office[] = ['unitCommander', 'commander'];

const commanderServes = rule<RegisterFile, Appoint>('KKS-26-1', {
  policy: 'AMB-47',
  holds: ({ step: { office, serviceman } }) => !commanding.includes(office) || serviceman,
  because: {
    et: 'ülem on kaitseväelane; ametnik või töötaja ülema ametikohale ei asu',
    en: 'a commander is a serviceman; no official or employee holds the office of one',
  },
});

/** The rules of the acts on the register of offices. */
export const officeRules = {
  'offices.record': [appointedByAnother, oneCommander, commanderServes],
} as const;
