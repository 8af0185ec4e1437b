import { Type } from 'typebox';
import { instantPart, named, placePart, refusalPart, wordsPart } from './answer-parts.js';

/** What is told instead of an answer (RFC 9457); which further members it has depends on `type`. */
export const problemAnswer = named('Problem', {
  type: Type.String({ pattern: '^/problems/[a-z-]+$' }),
  title: Type.String({ description: 'in the language asked for' }),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  says: wordsPart,
  // refused
  case: Type.Optional(Type.String()),
  entry: Type.Optional(placePart),
  refusals: Type.Optional(Type.Array(refusalPart)),
  // malformed
  faults: Type.Optional(Type.Array(named('Fault', { path: Type.String(), says: wordsPart }))),
  // not-yours
  because: Type.Optional(wordsPart),
  // stale
  seen: Type.Optional(Type.Integer()),
  version: Type.Optional(Type.Integer()),
  // not-now
  state: Type.Optional(wordsPart),
  step: Type.Optional(wordsPart),
  heard: Type.Optional(Type.Array(Type.String())),
  // awaits-witness, with `because`: the entry that set the policy, and how long it holds
  policy: Type.Optional(placePart),
  since: Type.Optional(instantPart),
  until: Type.Optional(instantPart),
  // known-person, for whoever may know who that is
  person: Type.Optional(Type.String()),
  // too-many
  seconds: Type.Optional(Type.Integer({ minimum: 1 })),
  // not-ready
  what: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
});
