import { Type } from 'typebox';
import {
  citationPart, closed, countPart, instantPart, maybeInstant, maybeText, measureIdPart, named,
  officePart, orNull, placePart, policyPart, rulePart, wordsPart,
} from '../http/answer-parts.js';
import { deadlinePart, fieldValuesPart, statePart } from './case-parts.js';
import { claimPart, limitPart } from './progress.answers.js';

const summary = {
  measure: measureIdPart, title: wordsPart, section: citationPart,
  unit: Type.String(), unitName: maybeText, subject: maybeText,
  version: Type.Integer({ minimum: 1 }), openedAt: instantPart, from: maybeInstant,
  until: maybeInstant, endedAt: maybeInstant, due: maybeInstant, act: maybeText,
  actTitle: orNull(wordsPart), done: Type.Boolean(), state: statePart, effective: Type.Boolean(),
};

/** A case in a list: no texts, no names. */
export const caseSummaryPart = named('CaseSummary', { id: Type.String(), ...summary });

/** A case in the list of cases: how far its decision may run, and how long it was used. */
export const caseLinePart = named('CaseLine', {
  ...caseSummaryPart.properties, limit: orNull(limitPart), daysUsed: orNull(countPart),
});

export const caseListAnswer = named('CaseList', {
  now: instantPart,
  total: Type.Integer({ minimum: 0 }), page: Type.Integer({ minimum: 1 }),
  pages: Type.Integer({ minimum: 1 }), items: Type.Array(caseLinePart),
});

/** An entry of a case as its readers read it. */
export const timelineLinePart = named('TimelineLine', {
  seq: placePart, at: instantPart, atWords: wordsPart, ts: instantPart, type: Type.String(),
  who: closed({
    person: orNull(Type.String()), name: orNull(Type.String()), office: orNull(officePart),
  }),
  words: wordsPart,
  step: orNull(fieldValuesPart),
  state: orNull(statePart),
  refusals: Type.Array(closed({
    rule: rulePart, by: citationPart, policy: Type.Optional(policyPart),
  })),
  late: Type.Boolean(),
});

export const timelineAnswer = named('Timeline', {
  case: Type.String(), entries: Type.Array(timelineLinePart),
});

const dueMembers = {
  due: orNull(instantPart), dueWords: orNull(wordsPart),
  left: orNull(Type.Integer({ description: 'seconds; negative once passed' })),
};

const taskSteps = Type.Array(closed({
  type: Type.String(), label: wordsPart, office: orNull(officePart),
}));

/** What every task says to a person, and who works on it. */
const taskWords = { unitName: maybeText, stateWords: wordsPart, claimedBy: claimPart };

const caseTaskPart = named('CaseTask', {
  kind: Type.Literal('case'), case: Type.String(), ...summary, ...dueMembers, ...taskWords,
  mayClaim: Type.Boolean(), mayRelease: Type.Boolean(),
  deadline: orNull(deadlinePart), steps: taskSteps,
});

const { properties: caseTaskMembers } = caseTaskPart;

/** A case that others have to take further: offices that may, in words. */
const waitingPart = named('WaitingCase', { ...caseTaskMembers, awaits: Type.Array(wordsPart) });

/** A case in which the reader decided: what, and when. */
const decidedPart = named('DecidedCase', {
  ...caseTaskMembers, decision: wordsPart, decidedAt: instantPart,
});

const noticeTaskPart = named('NoticeTask', {
  kind: Type.Literal('notice'), notice: Type.String(), case: Type.String(),
  measure: measureIdPart, title: wordsPart, steps: Type.Array(Type.Never()), ...dueMembers,
  ...taskWords, rule: rulePart, by: citationPart,
});

/** A question on a case that an office of the reader was asked and has not answered. */
const questionTaskPart = named('QuestionTask', {
  kind: Type.Literal('question'), question: Type.String(), case: Type.String(), to: officePart,
  askedAt: instantPart, measure: measureIdPart, title: wordsPart, steps: Type.Array(Type.Never()),
  ...dueMembers, ...taskWords,
});

/** What waits for a person: a case to take a step in, a notice to receive, a question to answer. */
export const taskPart = Type.Union(
  [caseTaskPart, noticeTaskPart, questionTaskPart], { $id: 'Task' },
);
const officeTaskPart = Type.Union([caseTaskPart, questionTaskPart], { $id: 'OfficeTask' });

export const tasksAnswer = named('Tasks', {
  now: instantPart,
  counts: closed({ mine: countPart, office: countPart, waiting: countPart, decided: countPart }),
  mine: Type.Array(taskPart), office: Type.Array(officeTaskPart),
  waiting: Type.Array(waitingPart), decided: Type.Array(decidedPart),
  items: Type.Array(taskPart),
});

/** Who works on the case after it was taken up or let go. */
export const claimAnswer = named('Claimed', { case: Type.String(), claimedBy: claimPart });
