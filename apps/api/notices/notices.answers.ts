import { Type } from 'typebox';
import { addresseePart, closedTextPart } from '../cases/case-parts.js';
import {
  actorPart,
  citationPart,
  closed,
  instantPart,
  maybeInstant,
  maybeText,
  measureIdPart,
  named,
  oneOf,
  orNull,
  placePart,
  rulePart,
  wordsPart,
} from '../http/answer-parts.js';

const members = {
  id: Type.String(), to: addresseePart, mine: Type.Boolean(), case: Type.String(),
  measure: measureIdPart, title: wordsPart, unitName: maybeText, rule: rulePart, by: citationPart,
  owedAt: instantPart, due: maybeInstant, sentAt: maybeInstant, receivedAt: maybeInstant,
};

export const noticesAnswer = closed({
  now: instantPart, items: Type.Array(named('Notice', members)),
});

const receiptPart = named('Receipt', {
  at: instantPart, by: actorPart,
  reference: orNull(Type.Union([Type.String(), closedTextPart])),
  digest: orNull(Type.String({ description: 'of the incoming document: SHA-256, hexadecimal' })),
});

const whole = {
  ...members, now: instantPart, text: Type.String(),
  digest: orNull(Type.String({ description: 'of the letter as it left: SHA-256, hexadecimal' })),
  asItLeft: orNull(Type.Boolean({ description: 'the text still has that digest' })),
  receipt: orNull(receiptPart),
  mayReceive: orNull(oneOf(['confirm', 'register'] as const)),
};

/** A notice with its words, what is known of its receipt, and how the reader may add that. */
export const noticeAnswer = named('NoticeText', whole);

/** The same once its receipt was confirmed, with the number of that entry. */
export const receiptAnswer = named('NoticeReceived', {
  ...whole, receivedAt: instantPart, entry: placePart,
});
