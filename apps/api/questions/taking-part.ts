import { offices } from '#law/offices';
import type { Office } from '#law/offices';
import { sightOf } from '../people/need-to-know.js';
import type { Knowable } from '../people/need-to-know.js';
import type { Held, SignedIn } from '../people/signed-in.js';

/**
 * The offices that take part in a case as it stands: whoever holds one of them, in the unit of the
 * case, reads its texts, and so also what is asked of them.
 */
export const officesOfCase = (known: Knowable): Office[] =>
  offices.map(({ id }) => id).filter((office) => {
    const holder = { person: '', offices: [{ office, unit: known.unit }], authorised: [] };
    return sightOf(holder, known)?.texts === true;
  });

/** The offices of a person in which they themselves read the texts of the case. */
export const readingOffices = (asker: SignedIn, known: Knowable): Held[] =>
  asker.offices.filter((held) => sightOf({ ...asker, offices: [held] }, known)?.texts === true);
