import { Type } from 'typebox';
import type { Static } from 'typebox';
import { closed, named, orNull } from '../http/answer-parts.js';
import { heldPart } from './people.answers.js';

const accountPart = named('Account', {
  person: Type.String(), name: orNull(Type.String()), signIn: Type.String(),
  offices: Type.Array(heldPart), disabled: Type.Boolean(), demonstration: Type.Boolean(),
});

export const accountsAnswer = Type.Array(accountPart, { $id: 'Accounts' });
export type AccountsAnswer = Static<typeof accountsAnswer>;

export const accountMadeAnswer = named('AccountMade', {
  person: Type.String(), signIn: Type.String(),
});
export type AccountMadeAnswer = Static<typeof accountMadeAnswer>;

export const accountDisabledAnswer = closed({
  person: Type.String(), disabled: Type.Literal(true),
});
export type AccountDisabledAnswer = Static<typeof accountDisabledAnswer>;
