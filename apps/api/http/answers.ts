import type { TSchema } from 'typebox';
import {
  caseOpenedAnswer, caseViewAnswer, stepAnswer,
} from '../cases/case-view.answers.js';
import {
  caseListAnswer, claimAnswer, tasksAnswer, timelineAnswer,
} from '../cases/cases.answers.js';
import { clockAnswer } from '../clock/clock.answers.js';
import { liveAnswer, readyAnswer } from '../health/health.answers.js';
import { demonstrationAnswer } from '../demonstration/demonstration.answers.js';
import { draftAnswer, draftsAnswer, filterAnswer, filtersAnswer } from '../desk/desk.answers.js';
import { hintsAnswer } from '../hints/hints.answers.js';
import { actAnswer, lawAnswer, provisionAnswer } from '../law/law.answers.js';
import { measureAnswer, measuresAnswer } from '../measures/measures.answers.js';
import { noticeAnswer, noticesAnswer, receiptAnswer } from '../notices/notices.answers.js';
import { owedAnswer } from '../owed/owed.answers.js';
import {
  accountDisabledAnswer, accountMadeAnswer, accountsAnswer,
} from '../people/accounts.answers.js';
import {
  confirmationAnswer, passwordChangedAnswer, sessionAnswer, signedInAnswer,
} from '../people/people.answers.js';
import { questionAnswer, questionsAnswer } from '../questions/questions.answers.js';
import { referencesAnswer } from '../references/references.answers.js';
import {
  recordedAnswer, registerAnswer, registerEntryAnswer, registersAnswer,
} from '../registers/registers.answers.js';
import { jobAnswer, jobStartedAnswer } from '../reports/report-jobs.answers.js';
import { figureAnswer, reportAnswer, reportsAnswer } from '../reports/reports.answers.js';
import { checkpointAnswer, entriesAnswer, proofAnswer } from '../trail/trail.answers.js';
import { witnessesAnswer } from '../witness/witness.answers.js';

/**
 * What each call answers when all went well, by method and path. A schema with a `$id` becomes a
 * named component of the OpenAPI document; the clients' types and the tests are made from it.
 */
export const answers: Readonly<Record<string, TSchema>> = {
  'POST /api/session': signedInAnswer,
  'GET /api/session': sessionAnswer,
  'POST /api/session/confirmation': confirmationAnswer,
  'POST /api/session/password': passwordChangedAnswer,
  'POST /api/cases': caseOpenedAnswer,
  'GET /api/cases': caseListAnswer,
  'GET /api/cases/{id}': caseViewAnswer,
  'GET /api/cases/{id}/timeline': timelineAnswer,
  'POST /api/cases/{id}/steps': stepAnswer,
  'GET /api/cases/{id}/hints': hintsAnswer,
  'GET /api/cases/{id}/questions': questionsAnswer,
  'POST /api/cases/{id}/questions': questionAnswer,
  'POST /api/cases/{id}/questions/{question}/answers': questionAnswer,
  'POST /api/cases/{id}/claim': claimAnswer,
  'POST /api/cases/{id}/release': claimAnswer,
  'GET /api/tasks': tasksAnswer,
  'GET /api/notices': noticesAnswer,
  'GET /api/notices/{id}': noticeAnswer,
  'POST /api/notices/{id}/receipt': receiptAnswer,
  'GET /api/owed': owedAnswer,
  'GET /api/act': actAnswer,
  'GET /api/law': lawAnswer,
  'GET /api/law/{key}': provisionAnswer,
  'GET /api/measures': measuresAnswer,
  'GET /api/measures/{id}': measureAnswer,
  'GET /api/references/{to}': referencesAnswer,
  'GET /api/registers': registersAnswer,
  'GET /api/registers/{name}': registerAnswer,
  'GET /api/registers/{name}/{id}': registerEntryAnswer,
  'POST /api/registers/{name}': recordedAnswer,
  'GET /api/reports': reportsAnswer,
  'POST /api/reports': reportAnswer,
  'POST /api/reports/jobs': jobStartedAnswer,
  'GET /api/reports/jobs/{id}': jobAnswer,
  'GET /api/reports/{id}': reportAnswer,
  'GET /api/reports/{id}/figures/{figure}': figureAnswer,
  'GET /api/trail/checkpoint': checkpointAnswer,
  'GET /api/trail/entries': entriesAnswer,
  'GET /api/trail/proof/{seq}': proofAnswer,
  'GET /api/trail/witness': witnessesAnswer,
  'POST /api/clock': clockAnswer,
  'GET /api/demonstration': demonstrationAnswer,
  'POST /api/demonstration/person': signedInAnswer,
  'GET /api/drafts': draftsAnswer,
  'GET /api/drafts/{name}': draftAnswer,
  'PUT /api/drafts/{name}': draftAnswer,
  'GET /api/saved-filters': filtersAnswer,
  'PUT /api/saved-filters/{name}': filterAnswer,
  'GET /api/accounts': accountsAnswer,
  'POST /api/accounts': accountMadeAnswer,
  'POST /api/accounts/{person}/disable': accountDisabledAnswer,
  'GET /health/live': liveAnswer,
  'GET /health/ready': readyAnswer,
};
