import { readFileSync } from 'node:fs';
import { measures } from '#measures/index';
import type { Field } from '#statechart/field';
import { Misused } from '../faults.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a step as they were typed, `name=value`, each as the kind that the step asks for;
 * a list is parted by commas. Throws `Misused` for a field the step does not have.
 */
export function saidFields(measure: string, type: string, typed: readonly string[]): Fields {
  const schema = measures.find(({ id }) => id === measure)?.steps[type];
  if (schema === undefined) throw new Misused(`${measure} has no step ${type}`);
  const known = Object.keys(schema.fields).join(', ') || 'none';
  return Object.fromEntries(typed.map((each) => {
    const at = each.indexOf('=');
    const name = each.slice(0, Math.max(at, 0));
    const field = Object.hasOwn(schema.fields, name) ? schema.fields[name] : undefined;
    if (field === undefined) throw new Misused(`not a field=value of ${type} (${known}): ${each}`);
    return [name, valueOf(field, each.slice(at + 1))];
  }));
}

/** The fields in a JSON file. */
export function fieldsIn(file: string): Fields {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Fields;
  } catch {
    throw new Misused(`not a readable JSON file: ${file}`);
  }
}

function valueOf(field: Field, text: string): unknown {
  if (!('many' in field)) return oneOf(field, text);
  return text === '' ? [] : text.split(',').map((part) => oneOf(field, part));
}

function oneOf({ kind }: Field, text: string): unknown {
  if (kind === 'count') return Number(text);
  if (kind === 'flag') return text === 'true' || text === 'yes' || text === 'jah';
  return text;
}
