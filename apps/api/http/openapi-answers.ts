import { answers } from './answers.js';
import { problemAnswer } from './problem.answers.js';

type Schema = Readonly<Record<string, unknown>>;

/** Every named schema of the answers and of problems, as components of the document. */
export const answerSchemas = (): Readonly<Record<string, Schema>> => {
  const named: Record<string, Schema> = {};
  for (const schema of [...Object.values(answers), problemAnswer]) hoist(schema, named);
  return named;
};

/** What the call answers when all went well, as a response of the document; null where untold. */
export function answerOf(method: string, path: string): Schema | null {
  const schema = answers[`${method.toUpperCase()} ${path}`];
  if (schema === undefined) return null;
  return {
    description: 'Done',
    content: { 'application/json': { schema: hoist(schema, {}) } },
  };
}

/** The schema with a reference in the place of each named one; those are added to `named`. */
function hoist(schema: unknown, named: Record<string, Schema>): unknown {
  if (Array.isArray(schema)) return schema.map((each) => hoist(each, named));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $id, ...rest } = schema as Schema & { $id?: string };
  const members = Object.entries(rest).map(([name, each]) => [name, hoist(each, named)]);
  const plain = Object.fromEntries(members) as Schema;
  if ($id === undefined) return plain;
  named[$id] = plain;
  return { $ref: `#/components/schemas/${$id}` };
}
