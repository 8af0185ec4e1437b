// Words that stand nowhere else, sown into every text that people write, and looked for in bytes.
import { readFileSync } from 'node:fs';
import { filesIn } from '../../apps/api/erasure/traces.js';
import { measureOf } from '#measures/index';
import { actOf } from '#registers/schemas';
import type { Field } from '#statechart/field';

type Fields = Readonly<Record<string, unknown>>;
type Schema = Readonly<Record<string, Field>>;

const word = 'Kanaarõlind';
let sown = 0;

/** How many canaries were sown so far. */
export const howMany = (): number => sown;

/** A canary of its own: one word, with a letter that every encoding writes in another way. */
export const canary = (): string => `${word}${(sown += 1)}`;

const base64s = (bytes: Buffer): string[] =>
  // By the place in a group of three; the letters at the edges depend on what stands beside.
  [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').slice(4, -4));

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** The ways in which bytes may hold the word, each by its name. */
export const forms: Readonly<Record<string, readonly Buffer[]>> = {
  'utf-8': [word, word.toLowerCase(), word.toUpperCase(), word.normalize('NFD')]
    .map((text) => Buffer.from(text)),
  'utf-16': [Buffer.from(word, 'utf16le'), bigEndian(word)],
  base64: base64s(Buffer.from(word)).map((text) => Buffer.from(text)),
  'base64 of utf-16': base64s(Buffer.from(word, 'utf16le')).map((text) => Buffer.from(text)),
  hex: [Buffer.from(word).toString('hex'), Buffer.from(word).toString('hex').toUpperCase()]
    .map((text) => Buffer.from(text)),
  percent: [encodeURIComponent(word), encodeURIComponent(word).toLowerCase()]
    .map((text) => Buffer.from(text)),
  json: ['Kanaar\\u00f5lind', 'Kanaar\\u00F5lind'].map((text) => Buffer.from(text)),
};

/** The forms in which a canary stands in the bytes. */
export const formsIn = (bytes: Buffer): string[] =>
  Object.entries(forms).flatMap(([form, needles]) =>
    (needles.some((needle) => bytes.includes(needle)) ? [form] : []));

/** Every place in a folder where a canary is: the name of the file, or its bytes. */
export const canariesIn = (folder: string): string[] =>
  filesIn(folder).flatMap((path) =>
    [...formsIn(Buffer.from(path)), ...formsIn(readFileSync(path))]
      .map((form) => `${path.slice(folder.length + 1)}: ${form}`));

// A day of birth has to be read as a day.
const asWritten: readonly string[] = ['bornOn'];

/** The message with a canary in every text of it, in rows of tables too. */
function sow(schema: Schema, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => {
    const field = schema[name];
    if (field?.kind === 'table') {
      return [name, (value as Fields[]).map((row) => sow(field.of as Schema, row))];
    }
    const isText = field?.kind === 'text' && typeof value === 'string' && /\p{L}{2}/u.test(value);
    return [name, isText && !asWritten.includes(name) ? `${value} ${canary()}` : value];
  }));
}

/** What is said in an act on a register, with its canaries. */
export const sownInAct = (register: string, act: string, fields: Fields): Fields =>
  sow((actOf(register, act)?.fields ?? {}) as Schema, fields);

/** The same for a step of a case of that measure. */
export const sownInStep = (measure: string, type: string, fields: Fields): Fields =>
  sow((measureOf(measure).steps[type]?.fields ?? {}) as Schema, fields);
