import type { OpenAPIObject } from '@nestjs/swagger';
import { measures } from '#measures/index';
import { registers } from '#registers/schemas';
import { claimFields, openingFields } from '../cases/case-fields.js';
import { answerOf, answerSchemas } from './openapi-answers.js';
import { queryFields } from '../cases/case-query.js';
import { thenMost } from '../cases/trying.js';
import { personFields } from '../demonstration/person-fields.js';
import { draftMessage } from '../desk/desk.answers.js';
import { filterFields } from '../desk/filter-fields.js';
import { clockFields } from '../clock/clock.controller.js';
import { receiptFields } from '../notices/notices.controller.js';
import { accountFields } from '../people/account-fields.js';
import { newPasswordFields } from '../people/new-password.js';
import { confirmationFields } from '../people/confirmation.js';
import { answerFields, questionFields } from '../questions/question-fields.js';
import { signInFields } from '../people/sign-in-fields.js';
import { referenceQueryFields } from '../references/reference-query.js';
import { reportFields } from '../reports/report-fields.js';
import { entryQueryFields } from '../trail/entry-query.js';
import { fieldSchema, messageSchema, stepSchema } from './json-schema.js';
import type { Fields } from './message-class.js';

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

const version = { type: 'integer', minimum: 1, description: 'the version of the case you saw' };

/** A step or act as a message: its own fields and the member that names it. */
function tagged(schema: Schema, tag: string, name: string, more: Schemas = {}): Schema {
  const { properties, required = [] } = schema as { properties: Schema; required?: string[] };
  return {
    ...schema,
    properties: { [tag]: { const: name }, ...more, ...properties },
    required: [tag, ...Object.keys(more), ...required],
  };
}

const then = {
  type: 'array', items: { type: 'string' }, maxItems: thenMost,
  description: 'with ?dry-run=true: the steps to be tried after this one',
};

const withThen = (schema: Schema): Schema => ({
  ...schema, properties: { ...(schema['properties'] as Schema), then },
});

const stepMessages: Schemas = Object.fromEntries(
  measures.flatMap(({ id, steps }) =>
    Object.entries(steps)
      .filter(([, { offices }]) => offices?.every((office) => office === 'system') !== true)
      .map(([type, schema]) => [
        `${id}.${type}`, tagged(withThen(stepSchema(schema)), 'type', type, { version }),
      ]),
  ),
);

const registerMessages: Schemas = Object.fromEntries(
  Object.entries(registers).flatMap(([name, acts]) =>
    Object.entries(acts).map(([act, schema]) =>
      [`${name}.${act}`, tagged(stepSchema(schema), 'act', act)])),
);

const oneOf = (messages: Schemas): Schema => ({
  oneOf: Object.keys(messages).map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

const bodies: Schemas = {
  '/api/session': messageSchema(signInFields),
  '/api/session/confirmation': messageSchema(confirmationFields),
  '/api/session/password': messageSchema(newPasswordFields),
  '/api/cases': messageSchema(openingFields),
  '/api/cases/{id}/steps': oneOf(stepMessages),
  '/api/cases/{id}/claim': messageSchema(claimFields),
  '/api/cases/{id}/release': messageSchema(claimFields),
  '/api/cases/{id}/questions': messageSchema(questionFields),
  '/api/cases/{id}/questions/{question}/answers': messageSchema(answerFields),
  '/api/registers/{name}': oneOf(registerMessages),
  '/api/notices/{id}/receipt': messageSchema(receiptFields),
  '/api/reports': messageSchema(reportFields),
  '/api/reports/jobs': messageSchema(reportFields),
  '/api/clock': messageSchema(clockFields),
  '/api/demonstration/person': messageSchema(personFields),
  '/api/drafts/{name}': draftMessage,
  '/api/saved-filters/{name}': messageSchema(filterFields),
  '/api/accounts': messageSchema(accountFields),
};

const keyHeader = {
  name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 8 },
};

/** The document with the messages of every step and register, and problems as answers. */
export function messagesIn(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item as object).map(
      ([method, operation]) => [method, described(path, method, operation as Operation)],
    )),
  ]);
  const schemas = {
    ...document.components?.schemas, ...stepMessages, ...registerMessages, ...answerSchemas(),
  };
  const components = { ...document.components, schemas };
  return { ...document, paths: Object.fromEntries(paths), components } as OpenAPIObject;
}

const sent = (schema: Schema) => ({ required: true, content: { 'application/json': { schema } } });

interface Operation {
  readonly parameters?: readonly object[];
  readonly responses: object;
}

function described(path: string, method: string, operation: Operation): object {
  const body = method === 'post' || method === 'put' ? bodies[path] : undefined;
  return {
    ...operation,
    parameters: [...(operation.parameters ?? []), ...parametersOf(path, method)],
    ...(body === undefined ? {} : { requestBody: sent(body) }),
    responses: { ...answered(path, method, operation.responses), default: problemAnswer },
  };
}

/** The framework knows each status of a good answer; its shape stands in the table of answers. */
function answered(path: string, method: string, responses: object): object {
  const answer = answerOf(method, path);
  if (answer === null) return responses;
  const good = Object.keys(responses).filter((status) => status.startsWith('2'));
  const shaped = (good.length === 0 ? ['200'] : good).map((status) => [status, answer]);
  return { ...responses, ...(Object.fromEntries(shaped) as object) };
}

/** What the address of a call may carry. */
const queries: Readonly<Record<string, Fields>> = {
  '/api/cases': queryFields,
  '/api/references/{to}': referenceQueryFields,
  '/api/trail/entries': entryQueryFields,
};

function parametersOf(path: string, method: string): object[] {
  if (method !== 'get' && path !== '/api/session') return [keyHeader];
  const fields = method === 'get' ? queries[path] : undefined;
  return Object.entries(fields ?? {}).map(([name, field]) => ({
    name, in: 'query', required: false, schema: fieldSchema(field),
  }));
}

const problemAnswer = {
  description: 'A problem (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
