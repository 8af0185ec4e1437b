import { measureOf } from '#measures/index';
import type { Actor, StepSchema } from '#statechart/step';
import { readMessage } from '../http/read-message.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { Malformed } from '../register/answers.js';
import type { Saying } from '../register/register.js';
import { officeField } from './case-fields.js';
import type { CaseLine } from './known-case.js';

/** A step as it is said to a case, by whom. */
export interface Said {
  readonly by: Actor;
  readonly saying: Saying;
  /** Whether it is a decision, which its speaker confirms beforehand. */
  readonly decides: boolean;
}

const typeField = { kind: 'text', label: { et: 'Samm', en: 'Step' }, most: 64 } as const;
const versionField = {
  kind: 'count', label: { et: 'Nähtud versioon', en: 'Version seen' }, most: 1_000_000,
} as const;

/** The step in a body: `type`, the `version` seen, `office` where one is chosen, and its fields. */
export function sayingIn(line: CaseLine, asker: SignedIn, body: unknown): Said {
  const { type, schema } = schemaOf(line, body);
  const { type: _type, version, office, ...said } = readMessage(messageFields(schema), body);
  return {
    by: actingIn(asker, { wanted: office, listed: schema.offices, unit: line.unit }),
    saying: { case: line.id, type, version: Number(version), fields: said },
    decides: schema.decides === true,
  };
}

type Fields = StepSchema['fields'];
const known = new WeakMap<StepSchema, Fields>();

/** The fields of the step with those that every step carries; the same object each time. */
function messageFields(schema: StepSchema): Fields {
  const fields = known.get(schema) ??
    { ...schema.fields, type: typeField, version: versionField, office: officeField };
  known.set(schema, fields);
  return fields;
}

function schemaOf({ measure }: CaseLine, body: unknown) {
  const { steps } = measureOf(measure);
  const type = (body as { type?: unknown } | null | undefined)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(steps, type)) {
    throw new Malformed([{ path: 'type', says: noSuchStep }]);
  }
  return { type, schema: steps[type]! };
}

const noSuchStep = {
  et: 'sellist sammu selles menetluses ei ole', en: 'there is no such step in this case',
};
