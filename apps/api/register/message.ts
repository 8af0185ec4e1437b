import type { Field } from '#statechart/field';
import type { StepSchema } from '#statechart/step';
import type { PersonalDatum } from '#trail/entry';
import type { Handle } from '../database/handle.js';
import { first } from '../database/prepared.js';
import { Malformed } from './answers.js';
import type { Vault } from './vault.js';

export type Fields = Readonly<Record<string, unknown>>;

/** The fields with every free text sealed: what may be decided on and written into the trail. */
export interface SealedMessage {
  readonly fields: Fields;
  readonly pd: readonly PersonalDatum[];
}

/** A step as somebody says it to a case, which they saw at that version. */
export interface Saying {
  readonly case: string;
  readonly type: string;
  readonly version: number;
  readonly fields: Fields;
}

/** Seals the texts of a message under the subject's key; every other field stays as it is. */
export function sealMessage(
  vault: Vault,
  db: Handle,
  subject: string,
  schema: StepSchema,
  fields: Fields,
): SealedMessage {
  const pd: PersonalDatum[] = [];
  const seal = vault.sealer(db, subject);
  const inRow = (of: StepSchema['fields'], row: Fields): Fields =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, one(of[name], value)]));
  const one = (field: Field | undefined, value: unknown): unknown => {
    if (field?.kind === 'table') return (value as Fields[]).map((row) => inRow(field.of, row));
    if (field?.kind !== 'text') return value;
    const { pd: datum, text } = seal(String(value));
    pd.push(datum);
    return text;
  };
  return { fields: inRow(schema.fields, fields), pd };
}

const tables: Readonly<Record<string, string>> = {
  person: 'people', unit: 'units', consent: 'consents', operation: 'operations', area: 'areas',
  item: 'items', request: 'requests', threat: 'threats', method: 'methods', task: 'tasks',
  undertaking: 'undertakings',
};

/** Refuses a message that refers to what does not exist. */
export function checkReferences(db: Handle, schema: StepSchema, fields: Fields): void {
  const faults = Object.entries(fields).flatMap(([name, value]) =>
    missing(db, schema.fields[name], value).map((id) => ({
      path: name,
      says: { et: `viidatut ei ole: ${id}`, en: `there is no such entry: ${id}` },
    })));
  if (faults.length > 0) throw new Malformed(faults);
}

function missing(db: Handle, field: Field | undefined, value: unknown): string[] {
  if (field?.kind !== 'reference') return [];
  const register = tables[field.to];
  const ids = (Array.isArray(value) ? value : [value]) as string[];
  return ids.filter((id) => !exists(db, field.to, register, id));
}

function exists(db: Handle, to: string, register: string | undefined, id: string): boolean {
  if (to === 'case') return has(db, 'SELECT 1 FROM case_row WHERE id = ?', id);
  if (to === 'document' || to === 'partner') return true;
  if (register === undefined) return has(db, 'SELECT 1 FROM register_row WHERE id = ?', id);
  // Nothing more is said of whom nothing may be known any more.
  return has(
    db, `SELECT 1 FROM register_row WHERE id = ? AND register = ?
      AND body ->> '$.erasedAt' IS NULL`, id, register,
  );
}

const has = (db: Handle, text: string, ...values: string[]) =>
  first(db, text, ...values) !== undefined;
