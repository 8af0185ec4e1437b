import type { Office } from '#law/offices';
import type { Actor } from '#statechart/step';
import { NotYours } from '../register/answers.js';
import type { Held, SignedIn } from './signed-in.js';

/** What an act asks of the office it is done in. */
export interface ActingFor {
  /** The office the message names, if it does. */
  readonly wanted?: unknown;
  /** The offices that may say it; undefined where the rules of the Act say who may. */
  readonly listed?: readonly Office[] | undefined;
  /** The unit it is about, for a person who serves in several. */
  readonly unit?: string;
}

/**
 * The office a person acts in: the one named, else the first held that the act lists, else the
 * first held. Throws NotYours for an office the person does not hold at this instant.
 */
export function actingIn(asker: SignedIn, { wanted, listed, unit }: ActingFor): Actor {
  const { person, offices } = asker;
  const named = wanted ?? asker.wanted;
  const held = offices.filter(({ office }) => named === null || office === named);
  const listedOf = (each: Held) => listed === undefined || listed.includes(each.office);
  const suited = held.filter(listedOf);
  const chosen =
    suited.find((each) => unit !== undefined && each.unit === unit) ?? suited[0] ?? held[0];
  if (chosen === undefined) throw new NotYours(notHeld);
  return { person, ...chosen };
}

const notHeld = {
  et: 'Te ei ole selles ametis', en: 'you do not hold this office',
};
