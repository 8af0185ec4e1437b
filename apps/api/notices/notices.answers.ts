import { Type } from 'typebox';
import { addresseePart } from '../cases/case-parts.js';
import {
  citationPart, closed, instantPart, measureIdPart, named, orNull, placePart, rulePart, wordsPart,
} from '../http/answer-parts.js';

const members = {
  id: Type.String(), to: addresseePart, mine: Type.Boolean(), case: Type.String(),
  measure: measureIdPart, title: wordsPart, rule: rulePart, by: citationPart,
  owedAt: instantPart, due: orNull(instantPart),
  sentAt: orNull(instantPart), receivedAt: orNull(instantPart),
};

export const noticesAnswer = closed({ items: Type.Array(named('Notice', members)) });

/** A notice with its words, as they left. */
export const noticeAnswer = named('NoticeText', { ...members, text: Type.String() });

/** The same once its receipt was confirmed, with the number of that entry. */
export const receiptAnswer = named('NoticeReceived', {
  ...members, text: Type.String(), receivedAt: instantPart, entry: placePart,
});
