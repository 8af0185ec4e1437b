import { Type } from 'typebox';
import {
  citationPart, closed, countPart, keyPart, mapOf, measureIdPart, named, oneOf, policyPart,
  rulePart, wordsPart,
} from '../http/answer-parts.js';

const kinds = [
  'decider', 'prior-approval', 'notice', 'term', 'purpose', 'precondition', 'subject-restriction',
  'duty', 'deadline', 'report', 'access', 'retention', 'definition', 'power',
] as const;

const least = Type.Integer({ minimum: 1 });
const lengthPart = Type.Union([
  closed({ hours: least }), closed({ days: least }), closed({ workingDays: least }),
  closed({ months: least }), closed({ years: least }),
], { $id: 'Length' });

const day = Type.String({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const wordingPart = named('Wording', {
  id: Type.String(), act: Type.Literal('KKS'), title: wordsPart, rt: Type.String(),
  from: day, to: day, numbers: mapOf(lengthPart),
});

/** One rule of the Act in our own words, and how the register stands to it. */
export const rulebookRulePart = named('Rule', {
  id: rulePart, kind: oneOf(kinds), et: Type.String(), en: Type.String(),
  test: Type.String(), boundary: Type.Optional(Type.String()),
  status: Type.Union([
    oneOf(['implemented', 'definition', 'not yet']), closed({ outside: wordsPart }),
  ]),
  by: citationPart, key: keyPart,
});

/** A choice made where the Act is silent or unclear. */
export const policyAnswerPart = named('Policy', {
  id: policyPart, provision: Type.String(), about: Type.Array(citationPart),
  question: wordsPart, readings: Type.String(), choice: wordsPart, reason: Type.String(),
});

export const lawAnswer = named('Law', {
  wordings: Type.Array(wordingPart),
  coverage: closed({
    rules: countPart, implemented: countPart, definition: countPart, outside: countPart,
    notYet: countPart,
  }),
  rules: Type.Array(rulebookRulePart),
  policies: Type.Array(policyAnswerPart),
});

export const provisionAnswer = named('Provision', {
  citation: citationPart, estonian: Type.String(), key: keyPart,
  rules: Type.Array(rulebookRulePart), policies: Type.Array(policyAnswerPart),
  measures: Type.Array(closed({ id: measureIdPart, section: citationPart, title: wordsPart })),
});
