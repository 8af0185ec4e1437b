import { Type } from 'typebox';
import {
  citationPart, closed, countPart, instantPart, maybeText, named, oneOf, orNull, policyPart,
  wordsPart,
} from '../http/answer-parts.js';
import { statePart } from './case-parts.js';

/** The last lawful instant of a decision, and the provision that says so. */
export const limitPart = named('Limit', {
  at: instantPart, words: wordsPart, by: citationPart, policy: Type.Optional(policyPart),
});

const { name, by, words } = statePart.properties;

/** An outermost state of a machine, and where the case stands to it. */
const stagePart = named('Stage', {
  name, by, words,
  state: oneOf(['done', 'now', 'ahead', 'skipped'] as const),
  at: orNull(instantPart),
});

const visitPart = named('Visit', {
  state: Type.String(), at: instantPart, step: orNull(Type.String()), words: wordsPart,
});

/** Who works on a case; the name for who may know names. */
export const claimPart = orNull(closed({ person: Type.String(), name: maybeText }));

/** How far a case is, how far a decision may run, who works on it and what was asked. */
export const progressMembers = {
  stages: Type.Array(stagePart), path: Type.Array(visitPart),
  limit: orNull(limitPart), latest: orNull(limitPart),
  claimedBy: claimPart, questions: countPart,
};
