import { Type } from 'typebox';
import type { Static } from 'typebox';
import {
  closed, instantPart, keyPart, named, officePart, oneOf, orNull, wordsPart,
} from '../http/answer-parts.js';
import { rooms } from './rooms.js';

/** Signed in; the session is in the cookie. */
export const signedInAnswer = closed({ signedIn: Type.Literal(true) });

/** An office that somebody holds now. */
export const heldPart = named('HeldOffice', {
  office: officePart, name: wordsPart,
  unit: orNull(Type.String()), unitName: orNull(Type.String()),
});

const timesPart = named('SessionTimes', {
  idleSeconds: Type.Integer({ description: 'how long it lasts without a request' }),
  idleAt: Type.String({ format: 'date-time', description: 'when it ends without a further one' }),
  endsAt: Type.String({ format: 'date-time', description: 'when it ends in any case' }),
  confirmedUntil: orNull(instantPart),
});

/** Who is signed in; the times of the session are real ones, `now` is the register's. */
export const sessionAnswer = named('Session', {
  person: Type.String(),
  name: orNull(Type.String()),
  offices: Type.Array(heldPart),
  authorised: Type.Array(keyPart),
  /** What the menu of the screens shows this person. */
  rooms: Type.Array(oneOf(rooms)),
  demonstration: Type.Boolean(),
  now: instantPart,
  session: timesPart,
});

export type SessionAnswer = Static<typeof sessionAnswer>;

/** The password was changed. */
export const passwordChangedAnswer = closed({ changed: Type.Literal(true) });

/** The person confirmed that it is them; until then the session may decide. */
export const confirmationAnswer = closed({ confirmedUntil: instantPart });
