import { Type } from 'typebox';
import {
  actorPart, citationPart, closed, countPart, instantPart, mapOf, measureIdPart, named, orNull,
  personPart, placePart, refusalPart, rulePart, wordsPart,
} from '../http/answer-parts.js';
import {
  addresseePart, deadlinePart, fieldValuePart, fieldValuesPart, statePart, stepPart,
} from './case-parts.js';
import { limitPart, progressMembers } from './progress.answers.js';

const kept = {
  at: instantPart, by: actorPart,
  step: orNull(Type.String({ description: 'the step that left it; null where nobody said it' })),
};

/** What a step left in the case: when, whose, and its fields by name. */
const keptPart = Type.Object(kept, { $id: 'Kept', additionalProperties: fieldValuePart });

const concernedPart = Type.Object(
  { ...kept, ...personPart.properties },
  { $id: 'PersonIdentified', additionalProperties: fieldValuePart },
);

const noticePart = named('CaseNotice', {
  id: Type.String(), to: addresseePart, rule: rulePart, by: citationPart, owedAt: instantPart,
  due: orNull(instantPart), sentAt: orNull(instantPart), receivedAt: orNull(instantPart),
});

const earlierPart = named('EarlierDecision', {
  case: Type.String(), measure: measureIdPart, title: wordsPart, decidedAt: instantPart,
  from: orNull(instantPart), until: instantPart, days: countPart, threat: orNull(Type.String()),
});

const chainPart = closed({
  decisions: Type.Array(earlierPart),
  days: closed({ here: countPart, before: countPart, total: countPart }),
});

const members = {
  now: instantPart, id: Type.String(), version: Type.Integer({ minimum: 1 }),
  measure: measureIdPart, title: wordsPart, section: citationPart,
  wording: Type.String(), warning: orNull(wordsPart),
  unit: Type.String(), unitName: orNull(Type.String()),
  openedAt: instantPart, renews: orNull(Type.String()), act: orNull(Type.String()),
  effective: Type.Boolean(), from: orNull(instantPart), until: orNull(instantPart),
  ended: orNull(closed({ at: instantPart, because: Type.String() })),
  state: statePart,
  subject: orNull(closed({ ...personPart.properties, code: orNull(Type.String()) })),
  asked: fieldValuesPart, check: orNull(keptPart), decision: orNull(keptPart),
  kept: mapOf(keptPart), lists: mapOf(Type.Array(keptPart)),
  persons: Type.Array(concernedPart),
  deadlines: Type.Array(deadlinePart), notices: Type.Array(noticePart),
  breaches: Type.Array(closed({ rule: rulePart, by: citationPart, at: instantPart })),
  chain: orNull(chainPart),
  refusedBefore: Type.Array(named('RefusedBefore', {
    case: Type.String(), measure: measureIdPart, title: wordsPart, at: instantPart,
    until: orNull(instantPart),
  })),
  telling: Type.Array(named('Telling', {
    case: Type.String(), person: Type.String(), state: Type.String(), words: wordsPart,
  })),
  ...progressMembers, mayClaim: Type.Boolean(), mayRelease: Type.Boolean(),
  steps: Type.Array(stepPart),
};

/** The case as this reader may see it. */
export const caseViewAnswer = named('CaseView', members);

const outline = { id: Type.String(), measure: measureIdPart, version: members.version };

/** Whoever acted may have acted the case out of their own sight. */
const caseOutOfSight = named('CaseOutOfSight', outline);
const entry = { entry: placePart };

/** Whether a case could be opened; nothing was written. */
export const openingTriedAnswer = named('OpeningTried', {
  allowed: Type.Boolean(), refusals: Type.Array(refusalPart),
});

/** The new case; with ?dry-run=true, whether it could be opened. */
export const caseOpenedAnswer = Type.Union([
  caseViewAnswer, caseOutOfSight, openingTriedAnswer,
]);

/** What a step, or the last of several, would bring about; nothing was written. */
export const dryRunAnswer = named('DryRun', {
  step: Type.String({ description: 'the step that was tried last: the refusals are its own' }),
  allowed: Type.Boolean(), refusals: Type.Array(refusalPart),
  state: statePart, effective: Type.Boolean(), until: orNull(instantPart),
  latest: orNull(limitPart),
  deadlines: Type.Array(deadlinePart),
  notices: Type.Array(closed({
    to: addresseePart, rule: rulePart, by: citationPart, due: orNull(instantPart),
  })),
});

/** The new view with the number of the step's entry; with ?dry-run=true, what would happen. */
export const stepAnswer = Type.Union([
  named('StepTaken', { ...members, ...entry }),
  named('StepTakenOutOfSight', { ...outline, ...entry }),
  dryRunAnswer,
]);
