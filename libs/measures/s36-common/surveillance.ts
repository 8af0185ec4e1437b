import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import type { requestFields } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof requestFields>> };

/** Covert surveillance is watching: no interception, no entry, no search (AMB-53). */
export const watchingOnly = (id: RuleId) =>
  rule<File, Step>(id, {
    policy: 'AMB-53',
    holds: ({ file }) => !file.asked.entersPremises && !file.asked.interceptsMessages,
    because: {
      et: 'varjatud jälgimine ei hõlma sõnumite pealtkuulamist ega ruumi sisenemist',
      en: 'covert surveillance covers neither interception of messages nor entry into premises',
    },
  });

/** One covert surveillance of a person at a time, under whichever provision (AMB-65). */
export const oneAtATime = (id: RuleId) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-65',
    holds: ({ facts }) => facts.alsoWatched.length === 0,
    because: {
      et: 'isikut jälgitakse juba varjatult teise otsuse alusel',
      en: 'the person is already under covert surveillance by another decision',
    },
  });
