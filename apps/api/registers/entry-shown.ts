import type { Instant } from '#calendar/instant';
import type { RegisterName } from '#registers/schemas';
import { Opener } from '../cases/opened.js';
import type { House } from '../house.js';
import { knowsOf } from '../people/known-persons.js';
import type { Held } from '../people/signed-in.js';
import { breachesIn, seesTexts } from './item-sight.js';
import { registerSight } from './who-reads.js';
import type { RegisterSight } from './who-reads.js';

/** A row of the table of registers. */
export interface EntryRow {
  readonly id: string;
  readonly body: string;
  readonly at: Instant | string;
  readonly seq: number;
}

/** What opens the texts of a register for a reader, and names officials to who may see names. */
export function registerOpener(
  { reader, vault }: Pick<House, 'reader' | 'vault'>,
  { texts }: RegisterSight,
  offices: readonly Held[],
): Opener {
  return new Opener(reader, vault, {
    content: true, texts, identity: texts, names: seesNames(offices),
  });
}

/** What opens the texts of an entry: all for who reads the register, none where it is closed. */
export type OpenerOf = (entry: Readonly<Record<string, unknown>>) => Opener;

/** The opener of each entry of a register for a reader. */
export function openersOf(
  house: Pick<House, 'reader' | 'vault' | 'clock'>,
  register: RegisterName,
  sight: RegisterSight,
  asker: { readonly person: string; readonly offices: readonly Held[] },
): OpenerOf {
  const { offices } = asker;
  const open = registerOpener(house, sight, offices);
  const closed = registerOpener(house, { texts: false }, offices);
  const knows = knowsOf(house.reader, asker, house.clock.now());
  return (entry) =>
    seesTexts(house.reader, register, entry, offices) &&
    (register !== 'people' || knows(String(entry['id'])))
      ? open
      : closed;
}

/** Whether names of persons are for the reader at all, in whatever register they stand. */
export const seesNames = (offices: readonly Held[]): boolean =>
  registerSight('people' satisfies RegisterName, offices)?.texts === true;

/** An entry as it stands, with what is unlawful about it, and with who recorded it. */
export function entryShown(
  openerOf: OpenerOf,
  register: RegisterName,
  now: Instant,
  { id, body, at, seq }: EntryRow,
) {
  const { by, byOffice, ...fields } = JSON.parse(body) as { by: string; byOffice: string };
  const recorded = { by: { person: by, office: byOffice }, at, entry: seq };
  const breaches = breachesIn(register, { ...fields, at }, now);
  return { ...(openerOf({ ...fields, id }).open(fields) as object), ...breaches, id, recorded };
}
