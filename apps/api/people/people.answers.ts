import { Type } from 'typebox';
import {
  closed, instantPart, keyPart, named, officePart, orNull,
} from '../http/answer-parts.js';

/** Signed in; the session is in the cookie. */
export const signedInAnswer = closed({ signedIn: Type.Literal(true) });

export const sessionAnswer = named('Session', {
  person: Type.String(),
  name: orNull(Type.String()),
  offices: Type.Array(named('HeldOffice', {
    office: officePart, unit: orNull(Type.String()),
  })),
  authorised: Type.Array(keyPart),
  demonstration: Type.Boolean(),
  now: instantPart,
});
