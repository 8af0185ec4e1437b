import { Type } from 'typebox';
import {
  citationPart, closed, instantPart, measureIdPart, named, officePart, orNull, placePart,
  policyPart, rulePart, wordsPart,
} from '../http/answer-parts.js';
import {
  deadlinePart, fieldValuesPart, statePart,
} from './case-parts.js';

const summary = {
  measure: measureIdPart, title: wordsPart, section: citationPart,
  unit: Type.String(), subject: orNull(Type.String()),
  version: Type.Integer({ minimum: 1 }), openedAt: instantPart,
  until: orNull(instantPart), due: orNull(instantPart), act: orNull(Type.String()),
  done: Type.Boolean(), state: statePart, effective: Type.Boolean(),
};

/** A case in a list: no texts, no names. */
export const caseSummaryPart = named('CaseSummary', { id: Type.String(), ...summary });

export const caseListAnswer = named('CaseList', {
  total: Type.Integer({ minimum: 0 }), page: Type.Integer({ minimum: 1 }),
  pages: Type.Integer({ minimum: 1 }), items: Type.Array(caseSummaryPart),
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

const caseTaskPart = named('CaseTask', {
  kind: Type.Literal('case'), case: Type.String(), ...summary, ...dueMembers,
  deadline: orNull(deadlinePart),
  steps: Type.Array(closed({ type: Type.String(), label: wordsPart, office: orNull(officePart) })),
});

const noticeTaskPart = named('NoticeTask', {
  kind: Type.Literal('notice'), notice: Type.String(), case: Type.String(),
  measure: measureIdPart, title: wordsPart, steps: Type.Array(Type.Never()), ...dueMembers,
  rule: rulePart, by: citationPart,
});

/** Something that waits for a person: a case to take a step in, or a notice to receive. */
export const taskPart = Type.Union([caseTaskPart, noticeTaskPart], { $id: 'Task' });

export const tasksAnswer = named('Tasks', { now: instantPart, items: Type.Array(taskPart) });
