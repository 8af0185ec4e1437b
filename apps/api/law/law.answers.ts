import { Type } from 'typebox';
import type { Numbers } from '#law/wordings/wording';
import {
  citationPart, closed, countPart, keyPart, mapOf, maybeText, measureIdPart, named, oneOf, orNull,
  policyPart, rulePart, wordsPart,
} from '../http/answer-parts.js';
import { thresholds } from './thresholds.js';

const kinds = [
  'decider', 'prior-approval', 'notice', 'term', 'purpose', 'precondition', 'subject-restriction',
  'duty', 'deadline', 'report', 'access', 'retention', 'definition', 'power',
] as const;

const least = Type.Integer({ minimum: 1 });
const lengthPart = Type.Union([
  closed({ hours: least }), closed({ days: least }), closed({ workingDays: least }),
  closed({ months: least }), closed({ years: least }),
  closed({ months: least, years: least }),
], { $id: 'Length' });

const day = Type.String({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const wordingPart = named('Wording', {
  id: Type.String(), act: Type.Literal('KKS'), title: wordsPart, rt: Type.String(),
  from: day, to: day, numbers: Type.Unsafe<Numbers>(mapOf(lengthPart)),
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
  id: policyPart, provision: wordsPart, about: Type.Array(citationPart),
  question: wordsPart, readings: wordsPart, choice: wordsPart, reason: wordsPart,
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

/** The Act's own words; the translation is null where it leaves the provision out. */
const actWordsPart = named('ActWords', { et: Type.String(), en: maybeText });

const differenceIdPart = Type.String({
  $id: 'DifferenceId', description: 'a difference of the translation', pattern: '^DIFF-\\d{2}$',
});

/** A place where the published translation and the Estonian text part ways. */
const differencePart = named('Difference', {
  id: differenceIdPart, grade: oneOf(['A', 'B', 'C']), at: Type.Array(citationPart),
  inHeading: Type.Optional(Type.Literal(true)),
  et: Type.String(), en: maybeText, says: wordsPart,
});

const measureCard = { id: measureIdPart, section: citationPart, title: wordsPart };

/** Where a rule or a choice of the provision stands among the gates of a measure. */
const standsPart = closed({
  at: oneOf(thresholds), of: Type.Union([rulePart, policyPart]),
});

export const provisionAnswer = named('Provision', {
  citation: citationPart, estonian: Type.String(), key: keyPart,
  text: orNull(actWordsPart), leadIn: orNull(actWordsPart),
  rules: Type.Array(rulebookRulePart), policies: Type.Array(policyAnswerPart),
  differences: Type.Array(differencePart),
  measures: Type.Array(closed({ ...measureCard, stands: Type.Array(standsPart) })),
  tests: orNull(Type.Array(closed({ file: Type.String(), describe: Type.String() }))),
});

/** Where the present words were published, and the day they came into force. */
const publicationPart = named('Publication', { rt: Type.String(), from: day });

/** A numbered piece of the Act; its number is in its key and not in its words. */
export const actRowPart = named('ActRow', {
  key: keyPart, by: citationPart, depth: Type.Integer({ minimum: 0, maximum: 2 }),
  et: Type.String(), en: maybeText, since: orNull(publicationPart),
  rules: Type.Array(rulePart), policies: Type.Array(policyPart),
  measures: Type.Array(measureIdPart), differences: Type.Array(differenceIdPart),
});

export const actAnswer = named('Act', {
  wording: closed({ id: Type.String(), rt: Type.String(), from: day, to: day }),
  sections: Type.Array(named('ActSection', {
    key: keyPart, by: citationPart, title: wordsPart, chapter: wordsPart,
    since: orNull(publicationPart), differences: Type.Array(differenceIdPart),
    rows: Type.Array(actRowPart),
  })),
  measures: Type.Array(closed(measureCard)),
});
