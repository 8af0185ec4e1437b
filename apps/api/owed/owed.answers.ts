import { Type } from 'typebox';
import { addresseePart } from '../cases/case-parts.js';
import {
  citationPart, closed, countPart, instantPart, measureIdPart, named, orNull, personPart,
  placePart, rulePart, wordsPart,
} from '../http/answer-parts.js';

const markPart = named('Mark', { seq: placePart, at: instantPart });

/** A last instant and its words: midnight is 24.00 of the day that it ends. */
const datedPart = named('Dated', { at: instantPart, words: wordsPart });

/** A person of an act of § 40 (1), neither told nor lawfully left untold for good. */
export const personOwedPart = named('PersonOwed', {
  case: Type.String(), act: orNull(Type.String()), unit: orNull(Type.String()),
  state: wordsPart, stateName: orNull(Type.String()), since: instantPart,
  person: personPart,
  measure: measureIdPart, title: wordsPart,
  tellingCase: Type.String(), sourceCase: orNull(Type.String()),
  openedAt: instantPart,
  ageDays: Type.Integer({ minimum: 0, description: 'whole days of 24 hours since the act ended' }),
  ground: orNull(wordsPart),
  nextReview: orNull(datedPart), oneYear: orNull(datedPart), courtDeadline: orNull(datedPart),
  next: orNull(closed({
    name: Type.String(), words: wordsPart, due: instantPart, rule: orNull(rulePart),
    by: orNull(citationPart),
  })),
  dueWords: orNull(wordsPart), seq: placePart,
  overdue: Type.Boolean({ description: 'whether a deadline of the case has passed' }),
});

/** A notice that nobody received yet. */
export const noticeOwedPart = named('NoticeOwed', {
  id: Type.String(), case: Type.String(), measure: orNull(measureIdPart),
  title: orNull(wordsPart), to: addresseePart, toWords: wordsPart,
  rule: orNull(rulePart), by: orNull(citationPart), due: orNull(instantPart),
  owed: markPart, sent: orNull(markPart), received: Type.Null(),
});

export const owedAnswer = named('Owed', {
  asOf: closed({ size: countPart, at: instantPart }),
  persons: Type.Array(personOwedPart),
  notices: Type.Array(noticeOwedPart),
});
