import { signInNameOf } from '../people/accounts.js';
import { seesAccounts } from '../people/who-sees-accounts.js';
import { NotYours } from '../register/answers.js';
import { allEntries, officesOf } from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import { registerSight } from '../registers/who-reads.js';
import type { Candidate, Looking } from './reference.js';
import { candidatesIn, notForYou } from './register-candidates.js';

/**
 * Every person for who reads that register; for who only knows who holds which office, officials
 * alone, and whoever signs in for who reads the accounts: that is whom an administrator appoints.
 * A person may hold an office of the unit that is asked for, or have the very code.
 */
export function persons(looking: Looking): Candidate[] {
  const { db, now, naming, query: { unit, code } } = looking;
  const coded = code === null ? null : naming.withCode(code);
  const known = knownIn(looking).filter(({ id }) => coded?.includes(id) ?? true);
  const inUnit = unit === null
    ? known
    : known.filter(({ id }) => officesOf(db, id, now).some((held) => held.unit === unit));
  return candidatesIn('people', inUnit, looking);
}

function knownIn({ db, asker: { offices } }: Looking): RegisterEntry[] {
  const people = allEntries(db, 'people');
  if (registerSight('people', offices) !== null) return people;
  if (registerSight('offices', offices) === null) throw new NotYours(notForYou);
  const officials = new Set(allEntries(db, 'offices').map((each) => String(each['person'])));
  const accounts = seesAccounts(offices);
  return people.filter(({ id }) =>
    officials.has(id) || (accounts && signInNameOf(db, id) !== undefined));
}
