import type { Instant } from '#calendar/instant';
import type { RuleId } from '#law/citation';
import { endsBy } from '#law/ends-by';
import type { OperationFacts } from '#law/facts';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { Words } from '#law/words';
import type { Step } from '#statechart/step';
import type { AbroadFile } from './abroad-fields.js';

type Operation = OperationFacts | null;

/** Whether the operation has ended at the instant; no operation never ends. */
export const isOver = (operation: Operation, at: Instant): boolean =>
  operation !== null && operation.until !== null && operation.until <= at;

/** Recorded with mandate and decision, and not over: it can be prepared for (AMB-48). */
export const isOpen = (operation: Operation, at: Instant): boolean =>
  operation !== null && operation.selectable && !isOver(operation, at);

/** Between its first and last instant (AMB-48). */
export const isInForce = (operation: Operation, at: Instant): boolean =>
  isOpen(operation, at) && operation!.from !== null && operation!.from <= at;

/** Without an area there is no "in the area of an international military operation". */
export const hasArea = (operation: Operation): boolean => operation !== null && operation.hasArea;

/** Whether the measure stands or falls with the operation the request names. */
const restsOnOperation = ({ asked: { limb, clause, purpose } }: AbroadFile): boolean =>
  limb === '37-2-1' || ['1', '2', '3'].includes(clause ?? '') ||
  purpose === '36-1-2' || purpose === '36-1-4';

/**
 * The end of the operation on which the measure rests, whether the register has just heard of it
 * or the recorded last instant has come.
 */
export function operationEnd(id: RuleId, what: Words) {
  const ends = ({ file, facts }: Situation<AbroadFile, Step>) =>
    restsOnOperation(file) ? (facts.operation?.until ?? null) : null;
  return {
    isOver: rule<AbroadFile, Step>(id, {
      policy: 'AMB-48',
      holds: ({ file, facts, step }) =>
        restsOnOperation(file) && isOver(facts.operation, step.at),
      because: {
        et: 'operatsioon, millel toiming põhineb, ei ole lõppenud',
        en: 'the operation on which the measure rests has not ended',
      },
    }),
    by: reckoning<AbroadFile, Step>(id, {
      policy: 'AMB-48',
      what,
      due: ends,
    }),
    notOutlived: endsBy<AbroadFile, Step>(id, {
      policy: 'AMB-48',
      latest: ends,
      because: {
        et: 'luba ei või kehtida kauem kui operatsioon',
        en: 'the permission may not outlast the operation',
      },
    }),
  };
}

/** § 36 (1) 2): an international operation is prepared or conducted; which one is named. */
export const operationNamed = rule<AbroadFile, Step>('KKS-36-1-2', {
  policy: 'AMB-48',
  holds: ({ file, facts, step }) =>
    file.asked.purpose !== '36-1-2' ||
    (isOpen(facts.operation, step.at) && hasArea(facts.operation)),
  because: {
    et: 'nimetamata on kehtiv operatsioon koos mandaadi, piirkonna ja ajaga',
    en: 'no operation with mandate, area and dates is named, or it has ended',
  },
});

/** § 36 (1) 4): a unit is protected that takes part in an operation, in its area. */
export const unitInOperationNamed = rule<AbroadFile, Step>('KKS-36-1-4', {
  policy: 'AMB-48',
  holds: ({ file, facts, step }) =>
    file.asked.purpose !== '36-1-4' ||
    (file.asked.protectedUnit !== undefined &&
      isInForce(facts.operation, step.at) && hasArea(facts.operation)),
  because: {
    et: 'nimetamata on kaitstav üksus või käimasolev operatsioon ja selle piirkond',
    en: 'the unit protected, or an operation under way with its area, is not named',
  },
});
