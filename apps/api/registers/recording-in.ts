import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import type { StepSchema } from '#statechart/step';
import { officeField } from '../cases/case-fields.js';
import { readMessage } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import type { Recording } from './ripples.js';

const actField = { kind: 'text', label: { et: 'Toiming', en: 'Act' }, most: 64 } as const;

type Fields = StepSchema['fields'];
const known = new WeakMap<StepSchema, Fields>();

/**
 * The act in a body: `act`, its fields, and `office` where one is chosen. In the register of
 * offices `office` is what is recorded; there the header alone says in which office one acts.
 */
export function recordingIn(register: RegisterName, body: unknown) {
  const { act, schema } = actIn(register, body);
  const { act: _act, ...message } = readMessage(messageFields(schema), body);
  const { office, ...others } = message;
  const isField = Object.hasOwn(schema.fields, 'office');
  const recording: Recording = { register, act, fields: isField ? message : others };
  return { recording, schema, office: isField ? undefined : office };
}

function messageFields(schema: StepSchema): Fields {
  const fields = known.get(schema) ?? { office: officeField, ...schema.fields, act: actField };
  known.set(schema, fields);
  return fields;
}

function actIn(register: RegisterName, body: unknown): { act: string; schema: StepSchema } {
  const acts: Readonly<Record<string, StepSchema>> = registers[register];
  const act = (body as { act?: unknown } | null | undefined)?.act;
  if (typeof act !== 'string' || !Object.hasOwn(acts, act)) {
    throw new Malformed([{ path: 'act', says: noSuchAct }]);
  }
  return { act, schema: acts[act]! };
}

const noSuchAct = {
  et: 'sellist toimingut selles registris ei ole', en: 'there is no such act in this register',
};
