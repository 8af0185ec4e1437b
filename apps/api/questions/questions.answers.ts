import { Type } from 'typebox';
import type { Static } from 'typebox';
import { closedTextPart } from '../cases/case-parts.js';
import { closed, instantPart, maybeText, named, officePart } from '../http/answer-parts.js';

const said = {
  at: instantPart,
  by: closed({ person: Type.String(), name: maybeText, office: officePart }),
  text: Type.Union([Type.String(), closedTextPart]),
};

const answerPart = named('Answer', said);

/** A question on a case, with what was answered to it. */
export const questionAnswer = named('Question', {
  id: Type.String(), ...said, to: officePart,
  answers: Type.Array(answerPart),
  open: Type.Boolean({ description: 'it waits for an answer' }),
  yours: Type.Boolean({ description: 'the reader may answer it' }),
});

/** The questions of a case, in the order they were asked. */
export const questionsAnswer = named('Questions', {
  items: Type.Array(questionAnswer),
  to: Type.Array(officePart, { description: 'whom the reader may ask' }),
});

export type AnswerAnswer = Static<typeof answerPart>;
export type QuestionAnswer = Static<typeof questionAnswer>;
