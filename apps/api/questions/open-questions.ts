import type { Handle } from '../database/handle.js';
import { lineOfCase } from '../cases/known-case.js';
import type { CaseLine } from '../cases/known-case.js';
import type { SignedIn } from '../people/signed-in.js';
import { unanswered } from '../register/question-rows.js';
import type { QuestionRow } from '../register/question-rows.js';
import { readingOffices } from './taking-part.js';

/** A question that waits for an office of the reader, and the case it is about. */
export interface OpenQuestion extends QuestionRow {
  readonly line: CaseLine;
}

/** The questions that wait for an answer by an office in which the person reads the case. */
export const openQuestionsFor = (db: Handle, asker: SignedIn): OpenQuestion[] =>
  unanswered(db)
    .filter(({ to }) => asker.offices.some(({ office }) => office === to))
    .flatMap((question) => {
      const line = lineOfCase(db, question.case)!;
      const reads = readingOffices(asker, line).some(({ office }) => office === question.to);
      return reads ? [{ ...question, line }] : [];
    });
