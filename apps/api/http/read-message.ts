import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { instant } from '#calendar/instant';
import type { Words } from '#law/words';
import type { Field } from '#statechart/field';
import { Malformed } from '../register/answers.js';
import { messageClass } from './message-class.js';
import type { Fields } from './message-class.js';

export interface Fault {
  readonly path: string;
  readonly says: Words;
}

export type Message = Readonly<Record<string, unknown>>;

/**
 * The message in a body: every field of its kind, none that is not asked for, instants in their
 * canonical spelling. Throws Malformed with each fault and its path.
 */
export function readMessage(fields: Fields, body: unknown): Message {
  const faults = faultsOf(fields, body);
  if (faults.length > 0) throw new Malformed(faults);
  const entries = Object.entries(body as Message).map(
    ([name, value]) => [name, normal(fields[name]!, value)] as const,
  );
  return Object.fromEntries(entries);
}

/** What is wrong with a body; empty where nothing is. */
export function faultsOf(fields: Fields, body: unknown): Fault[] {
  if (!isPlain(body)) return [{ path: '', says: notAMessage }];
  // class-validator looks names up on a plain object and so lets `constructor` or `toString` pass.
  const foreign = Object.keys(body).filter((name) => !Object.hasOwn(fields, name));
  const message = Object.assign(new (messageClass(fields))(), onlyIn(fields, body));
  const errors = validateSync(message, {
    whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false, stopAtFirstError: true,
  });
  return [...foreign.map((path) => ({ path: path.slice(0, 80), says: notAsked })),
    ...errors.map((error) => faultIn(fields, body, error))];
}

/** Whether a value is a JSON object. */
export const isPlain = (body: unknown): body is Message =>
  typeof body === 'object' && body !== null && !Array.isArray(body);

const onlyIn = (fields: Fields, body: Message): Message =>
  Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(fields, name)));

function faultIn(fields: Fields, body: Message, { property, constraints }: ValidationError): Fault {
  if (!Object.hasOwn(body, property)) return { path: property, says: missing(fields[property]) };
  const [said] = Object.values(constraints ?? {});
  return { path: property, says: said === undefined ? notAMessage : (JSON.parse(said) as Words) };
}

const normal = (field: Field, value: unknown): unknown =>
  field.kind === 'instant' ? instant(value as string) : value;

const missing = (field: Field | undefined): Words => ({
  et: `puudub: ${field?.label.et ?? ''}`, en: `missing: ${field?.label.en ?? ''}`,
});
const notAsked = { et: 'sellist välja ei küsita', en: 'no such field is asked for' };
const notAMessage = {
  et: 'sõnum peab olema JSON-objekt', en: 'the message has to be a JSON object',
};
