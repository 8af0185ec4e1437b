import {
  ArrayMaxSize, ArrayUnique, IsArray, ValidateBy, ValidateIf,
} from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import type { Words } from '#law/words';
import type { Field } from '#statechart/field';
import { checkOf } from './field-checks.js';

export type Fields = Readonly<Record<string, Field>>;
type MessageClass = new () => object;

const mostOfMany = 100;
const known = new WeakMap<Fields, MessageClass>();

/**
 * A class that class-validator knows, made from the descriptors of a message: the same ones that
 * draw the form. Made once for each set of descriptors.
 */
export function messageClass(fields: Fields): MessageClass {
  const made = known.get(fields) ?? make(fields);
  known.set(fields, made);
  return made;
}

function make(fields: Fields): MessageClass {
  const Message = class {};
  for (const [name, field] of Object.entries(fields)) {
    for (const decorate of decoratorsOf(field)) decorate(Message.prototype, name);
  }
  return Message;
}

function decoratorsOf(field: Field): PropertyDecorator[] {
  const many = 'many' in field;
  const check = checkOf(field);
  const one = ValidateBy(
    { name: field.kind, validator: { validate: (value) => check.fits(value) } },
    { ...saying(check.says), each: many },
  );
  return [
    ...(field.optional ? [ValidateIf((_message, value) => value !== undefined)] : []),
    ...(many ? listDecorators() : []),
    one,
  ];
}

const listDecorators = (): PropertyDecorator[] => [
  IsArray(saying({ et: 'loetelu', en: 'a list' })),
  ArrayMaxSize(mostOfMany, saying({
    et: `kõige rohkem ${mostOfMany} liiget`, en: `at most ${mostOfMany} members`,
  })),
  ArrayUnique(saying({ et: 'iga liige üks kord', en: 'each member once' })),
];

/** class-validator has one message a check; ours is in two languages and so travels as JSON. */
const saying = (says: Words): ValidationOptions => ({ message: JSON.stringify(says) });
