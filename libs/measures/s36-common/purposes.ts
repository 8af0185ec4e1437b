import type { Instant } from '#calendar/instant';
import type { PersonFacts } from '#law/facts';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { says } from './law.js';
import { operationNamed, unitInOperationNamed } from './operation.js';
import type { purposeFields } from './purpose-fields.js';
import type { requestFields } from './steps.js';

type File = CaseFile & {
  readonly asked: Partial<FieldsOf<typeof requestFields & typeof purposeFields>>;
};

/** § 36 (1) 3) borrows its cases from the State Secrets Act: no case there, no purpose. */
export const secretsCase = rule<File, Step>('KKS-36-1-3', {
  holds: ({ file }) => file.asked.purpose !== '36-1-3' || says(file.asked.secretsProvision),
  because: {
    et: 'nimetamata on riigisaladuse ja salastatud välisteabe seaduse säte, mis juhu ette näeb',
    en: 'the provision of the State Secrets Act that gives the case is not named',
  },
});

const restricted = (file: File, person: PersonFacts | null): boolean =>
  file.asked.purpose === '36-1-4' && person !== null && person.estonian !== 'no';

/** A candidate, servant or visitor on record, whether or not the record still holds. */
const hasStatus = ({ status }: PersonFacts): boolean => status !== 'none' && status !== 'unknown';

const statusHolds = ({ serviceFrom, serviceUntil }: PersonFacts, at: Instant): boolean =>
  serviceFrom !== null && serviceFrom <= at && (serviceUntil === null || at < serviceUntil);

export const citizenSpared = rule<File, Step>('KKS-36-2.a', {
  policy: 'AMB-27',
  holds: ({ file, facts: { subject } }) =>
    !restricted(file, subject) || (subject !== null && hasStatus(subject)),
  because: {
    et: 'üksuse kaitse eesmärgil ei koguta teavet Eesti kodaniku kohta; teadmata kodakondsust ' +
      'käsitatakse Eesti kodakondsusena',
    en: 'for the protection of a unit no information is collected about an Estonian citizen; ' +
      'unknown citizenship is treated as Estonian',
  },
});

export const exceptionHolds = rule<File, Step>('KKS-36-2.b', {
  holds: ({ file, step, facts: { subject } }) =>
    !restricted(file, subject) ||
    subject === null ||
    !hasStatus(subject) ||
    statusHolds(subject, step.at),
  because: {
    et: 'isiku kandideerimine, teenistus või töösuhe, mis erandi annab, ei kehti sel hetkel',
    en:
      "the person's application, service or employment, which gives the exception, " +
      'is not in force',
  },
});

/** The rules that the purpose of a request under § 37¹ (4²) brings along. */
export const purposesOnAPerson = [
  secretsCase, operationNamed, unitInOperationNamed, citizenSpared, exceptionHolds,
] as const;
