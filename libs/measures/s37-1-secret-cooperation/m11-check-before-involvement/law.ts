import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import { says } from '../../s36-common/law.js';
import { cooperates } from '../cooperates.js';
import type { steps } from './steps.js';

export { documents } from '../documents.js';
export { noOverlap, term, whoDecides, whoRepeats } from '../restriction.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

export const beforeInvolvement = rule<File, Step>('KKS-37s1-4s1.a', {
  holds: ({ facts, step }) => !cooperates(facts.subject, step.at),
  because: {
    et: 'isik on juba kaasatud; varjatult kontrollida võib üksnes enne kaasamist',
    en: 'the person is involved already; a covert check is made before involvement only',
  },
});

export const forInvolvement = rule<File, Step>('KKS-37s1-4s1.a', {
  holds: ({ file }) => file.asked.clause !== undefined,
  because: {
    et: 'nimetamata on § 37¹ lõike 1 eesmärk, milleks isikut kaasata kavatsetakse',
    en: 'the purpose of § 37¹ (1) for which the person is to be involved is not named',
  },
});

export const databasesOnly = rule<File, Step>('KKS-37s1-4s1.a', {
  holds: ({ file: { asked } }) => says(asked.databases) && asked.beyondDatabases !== true,
  because: {
    et: 'nimetatud peab olema andmekogu; muul viisil enne kaasamist varjatult ei kontrollita',
    en: 'a database has to be named; there is no other covert check before involvement',
  },
});

export const prospectivePersonOnly = rule<File, Step>('KKS-37s1-4s1.a', {
  holds: ({ file }) => file.asked.checksOthers !== true,
  because: {
    et: 'kontrollida võib üksnes isikut, keda kavatsetakse kaasata',
    en: 'only the person to be involved may be checked',
  },
});

export const designatedUnit = deciders.unitDesignated('KKS-37s1-4s1.b', '37-1.4-1');

/** The involvement itself ends the check, whenever it comes. */
export const involvement = {
  isThere: rule<File, Step>('KKS-37s1-4s1.a', {
    holds: ({ facts, step }) => cooperates(facts.subject, step.at),
    because: { et: 'isikut ei ole kaasatud', en: 'the person is not involved' },
  }),
  by: reckoning<File, Step>('KKS-37s1-4s1.a', {
    what: { et: 'isiku kaasamine: kontroll lõpeb', en: 'involvement: the check ends' },
    due: ({ facts, step }) => {
      const from = facts.subject?.cooperatesFrom ?? null;
      return from !== null && from > step.at ? from : null;
    },
  }),
} as const;
