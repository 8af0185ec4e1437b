import type { Words } from '#law/words';
import { faultsOf, isPlain } from '../http/read-message.js';
import { Told } from '../http/problem.js';
import { Malformed } from '../register/answers.js';

/** What somebody has begun to say: a label to find it by, and the form as it stands. */
export interface Written {
  readonly label: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const labelFields = {
  label: { kind: 'text', label: { et: 'Nimetus', en: 'Label' }, most: 200 },
} as const;

const mostBytes = 64 * 1024;
// A form has fields, lists and rows; without an end a deep one would exhaust the stack.
const deepest = 8;

/** The text of a draft to be sealed. Throws Malformed, and 413 for one of more than 64 kB. */
export function draftIn(body: unknown): string {
  const { values, ...rest } = (isPlain(body) ? body : {}) as Readonly<Record<string, unknown>>;
  const faults = [
    ...faultsOf(labelFields, isPlain(body) ? rest : body),
    ...(isPlain(body) && !(isPlain(values) && isShallow(values, deepest))
      ? [{ path: 'values', says: notAForm }] : []),
  ];
  if (faults.length > 0) throw new Malformed(faults);
  const text = JSON.stringify({ label: rest['label'], values });
  if (Buffer.byteLength(text) > mostBytes) throw new Told(tooLarge);
  return text;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((each) => isShallow(each, depth - 1));
}

const notAForm: Words = {
  et: `väljade väärtused JSON-objektina, kuni ${deepest} taset`,
  en: `the values of fields as a JSON object, ${deepest} levels at most`,
};

const tooLarge = {
  name: 'too-large', status: 413,
  title: { et: 'Mustand on üle 64 kB', en: 'The draft is larger than 64 kB' },
};
