import { Type } from 'typebox';
import { countPart, named, oneOf, orNull } from '../http/answer-parts.js';

const jobPart = Type.String({ pattern: '^j_[0-9a-f]+$' });

export const jobStartedAnswer = named('ReportJobStarted', { job: jobPart });

/** How far the making of a report has come: entries read, of all that will be. */
export const jobAnswer = named('ReportJob', {
  job: jobPart, state: oneOf(['running', 'done', 'failed']), done: countPart, total: countPart,
  report: orNull(Type.String()),
});
