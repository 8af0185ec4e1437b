import { Type } from 'typebox';
import {
  countPart, digestPart, instantPart, mapOf, measureIdPart, named, officePart, orNull, placePart,
  wordsPart,
} from '../http/answer-parts.js';

const orNullText = orNull(Type.String());

/** The signed head of the trail. */
export const checkpointAnswer = named('Checkpoint', {
  checkpoint: Type.String({ description: 'C2SP signed note' }),
  vkey: Type.String({ description: 'C2SP verifier key' }),
  size: countPart,
  root: digestPart,
});

const members = {
  v: Type.Literal(1), log: Type.String(), seq: placePart, ts: instantPart, at: instantPart,
  type: Type.String(), inc: Type.Integer({ minimum: 1 }),
  actor: orNullText, office: orNull(officePart), unit: orNullText, case: orNullText,
  measure: orNull(measureIdPart), subject: orNullText, rules: Type.String(),
  body: mapOf(Type.Unknown()),
  pd: Type.Array(named('PersonalDatum', {
    id: Type.String(), ct: digestPart, cm: digestPart, key: Type.String(),
  })),
  prev: Type.String({ pattern: '^([A-Za-z0-9+/]{43}=)?$', description: 'base64' }),
};

/** An entry as its bytes say it; what its body holds depends on its type. */
export const entryPart = named('Entry', members);

/** The same with words for a reader, which are no part of its bytes. */
export const entryInWordsPart = named('EntryInWords', { ...members, words: wordsPart });

export const entriesAnswer = named('Entries', {
  size: countPart, from: placePart, to: placePart,
  entries: Type.Array(entryInWordsPart, { maxItems: 200 }),
  next: orNull(placePart),
});

/** The bytes of an entry and the proof that they stand under the signed head. */
export const proofAnswer = named('Proof', {
  seq: placePart, entry: Type.String({ description: 'base64' }),
  proof: Type.String({ description: 'C2SP tlog-proof' }),
});
