import { Type } from 'typebox';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import { fieldValuePart } from '../cases/case-parts.js';
import {
  citationPart, closed, countPart, instantPart, mapOf, named, officePart, officesPart, oneOf,
  orNull, placePart, wordsPart,
} from '../http/answer-parts.js';
import { fieldSchemaPart, stepSchemaPart } from '../http/schema-parts.js';

export const registerNamePart = oneOf(Object.keys(registers) as RegisterName[], 'RegisterName');

const recorded = closed({
  by: closed({ person: Type.String(), office: officePart }), at: instantPart, entry: placePart,
});

/** An entry of a register: its fields by name; reference data was recorded by nobody. */
export const registerEntryPart = Type.Object(
  { id: Type.String(), recorded: Type.Optional(recorded) },
  { $id: 'RegisterEntry', additionalProperties: Type.Union([fieldValuePart, wordsPart]) },
);

export const registerActPart = named('RegisterAct', {
  act: Type.String(), label: wordsPart, by: citationPart, offices: officesPart,
  /** Who may write it in any case, and whether the asker holds such an office. */
  writers: Type.Array(officePart), mine: Type.Boolean(), schema: stepSchemaPart,
});

/** Whether an entry has begun and not ended, and whether an act may still change it. */
const standingPart = named('EntryStanding', {
  state: orNull(oneOf(['current', 'ahead', 'past'])), open: Type.Boolean(),
});

/** What makes entries readable: their fields in order, and in words what is told by an id. */
const reading = {
  register: registerNamePart, title: wordsPart, about: wordsPart,
  acts: Type.Array(registerActPart),
  fields: mapOf(fieldSchemaPart), names: mapOf(wordsPart),
};

export const registerAnswer = named('Register', {
  ...reading, entries: Type.Array(registerEntryPart), standing: mapOf(standingPart),
});

/** Every register; its length only for who reads it. */
export const registersAnswer = named('Registers', {
  registers: Type.Array(named('RegisterCard', {
    name: registerNamePart, title: wordsPart, about: wordsPart,
    reads: Type.Boolean(), writes: Type.Boolean(), count: orNull(countPart),
  })),
});

/** An act on an entry of a register, as the trail has it. */
const historyLinePart = named('RegisterLine', {
  seq: placePart, at: instantPart, atWords: wordsPart, act: Type.String(), label: wordsPart,
  by: closed({
    person: orNull(Type.String()), name: orNull(Type.String()), office: orNull(officePart),
  }),
  fields: mapOf(Type.Union([fieldValuePart, wordsPart])),
});

export const registerEntryAnswer = named('RegisterEntryHistory', {
  ...reading, entry: registerEntryPart, standing: standingPart,
  history: Type.Array(historyLinePart),
});

/** The id of what was recorded and the number of its entry in the trail. */
export const recordedAnswer = named('Recorded', { id: Type.String(), entry: placePart });
