// § 37 (1): five kinds of information. The Act names no decider and no term for them; what stands
// here of those is the choices AMB-23 and AMB-24, never law.
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as deciders from '../s36-common/deciders.js';
import * as every from '../s36-common/law.js';
import { operationEnd } from '../s36-common/operation.js';
import { taskOfPlan } from '../s36-common/plan-task.js';
import { openEnded } from '../s36-common/review.js';
import type { kindFields } from './collecting-fields.js';

/** A clause of § 37 (1), as the request names it. */
export type Kind = keyof typeof kindFields.collects.of;

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof kindFields>> };

/** § 37 (1): the request names exactly one kind, the one for which the case was opened. */
export const kindNamed = (kind: Kind) =>
  rule<File, Step>('KKS-37-1', {
    holds: ({ file }) => file.asked.collects === kind,
    because: ({ file }) =>
      file.asked.collects === undefined
        ? {
            et: 'taotlus ei nimeta ühtegi § 37 lõike 1 punkti',
            en: 'the request names no clause of § 37 (1)',
          }
        : {
            et: 'taotlus nimetab teist teabe liiki kui see, mille jaoks menetlus avati',
            en: 'the request names another kind of information than the case was opened for',
          },
  });

/** What every request under § 37 (1) is asked, whichever kind it is for. */
export const everyCollection = (kind: Kind) => [
  ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection,
  kindNamed(kind), taskOfPlan,
] as const;

/** The unit has a row for the clause: § 37 (3) for 1) and 2), by policy for 3) and 5) (AMB-07). */
export const designatedUnit = (provision: string) =>
  deciders.unitDesignated('KKS-37-3', provision);

/** Open means: the commander of the unit that collects (AMB-23), for half a year (AMB-24). */
export const decided = (id: RuleId) => ({
  whoDecides: deciders.decidedByUnitCommander(id), term: openEnded(id),
});

/** Collecting for an operation, or for a unit that takes part in it, ends with the operation. */
export const operation = operationEnd('KKS-36-1-2', {
  et: 'operatsiooni lõpp: kogumine lõpeb',
  en: 'end of the operation: the collection ends',
});

export const operationEnded = {
  state: 'operationEnded',
  by: '§ 36 (1) 2)',
  words: { et: 'operatsioon lõppenud', en: 'operation ended' },
  hears: 'operationEnded',
  concerns: operation.isOver,
  comes: operation.by,
} as const;
