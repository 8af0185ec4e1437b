import type { ErasureFacts, OrderFacts } from '#law/erasure-facts';
import { measureOf } from '#measures/index';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { casesConcerning } from '../erasure/concerned.js';
import { allEntries, entriesOf, entryOf } from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import type { Recording } from './ripples.js';

/** What the registers say for an act on the erasure of a person; null for every other act. */
export function erasureFacts(db: Handle, { register, fields }: Recording): ErasureFacts | null {
  if (register !== 'erasures') return null;
  const order = entryOf(db, 'erasures', fields['entry']);
  const person = String(order?.['person'] ?? fields['person']);
  const cases = casesConcerning(db, person);
  const kept = allEntries(db, 'items').filter((each) =>
    each['person'] === person && each['closedAt'] === undefined);
  const own = cases.filter(({ subject }) => subject === person)
    .filter(({ measure }) => !measureOf(measure).opensByItself);
  return {
    person,
    running: cases.filter(({ running }) => running).map(({ id }) => id),
    needed: kept.filter((each) => each['needEndedAt'] === undefined).map(({ id }) => id),
    files: kept.filter(({ carrier }) => carrier === 'informationFile').map(({ id }) => id),
    areaOnly: own.length > 0 &&
      own.every(({ measure }) => measureOf(measure).section.startsWith('§ 54¹')),
    serves: entriesOf(db, 'offices', person).length > 0 ||
      first(db, 'SELECT 1 FROM account WHERE person = ?', person) !== undefined,
    orders: entriesOf(db, 'erasures', person)
      .filter((each) => each.id !== order?.id && each['cancelledAt'] === undefined)
      .map(({ id }) => id),
    order: order === undefined ? null : orderFacts(order),
  };
}

const orderFacts = (order: RegisterEntry): OrderFacts => ({
  by: order['by'], confirmedAt: order['confirmedAt'] ?? null,
  cancelledAt: order['cancelledAt'] ?? null,
});
