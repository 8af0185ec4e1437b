import { measureOf } from '#measures/index';
import { unitNameOf } from '../people/names.js';
import { openQuestionsFor } from '../questions/open-questions.js';
import { dueIn } from './case-task.js';
import type { ListViewing } from './case-summary.js';

/** The questions that wait for an answer by an office of the reader; no clock of the Act runs. */
export const questionTasks = ({ db, vault, asker, now }: ListViewing) =>
  openQuestionsFor(db, asker).map(({ id, at, to, line }) => ({
    kind: 'question' as const, question: id, case: line.id, to, askedAt: at,
    measure: measureOf(line.measure).id, title: measureOf(line.measure).title,
    unitName: unitNameOf(db, vault, line.unit), stateWords: awaitingAnswer,
    claimedBy: null, steps: [], ...dueIn(null, now),
  }));

const awaitingAnswer = { et: 'küsimus ootab vastust', en: 'a question awaiting an answer' };
