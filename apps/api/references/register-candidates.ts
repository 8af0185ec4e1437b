import type { RegisterName } from '#registers/schemas';
import { registers } from '#registers/schemas';
import { registerTitles } from '#registers/titles';
import { NotYours } from '../register/answers.js';
import { allEntries } from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import { registerSight } from '../registers/who-reads.js';
import { cards } from './cards.js';
import { joined } from './phrases.js';
import type { Candidate, Looking } from './reference.js';

/** The entries of a register that a step may rest on; throws NotYours where it is not read. */
export function entriesIn(register: RegisterName, looking: Looking): Candidate[] {
  if (registerSight(register, looking.asker.offices) === null) throw new NotYours(notForYou);
  return candidatesIn(register, allEntries(looking.db, register), looking);
}

/** The same for some of its entries, whoever reads the rest. */
export function candidatesIn(
  register: RegisterName,
  entries: readonly RegisterEntry[],
  looking: Looking,
): Candidate[] {
  const { holds, shown } = cards[register]!;
  return about(register, entries, looking).map((entry) => ({
    id: entry.id, selectable: holds(entry, looking.now), shown: () => shown(entry, looking),
  }));
}

/** Entries of any register that has an act which changes one: of those the person reads. */
export function entriesAnywhere(looking: Looking): Candidate[] {
  const { asker, query } = looking;
  return changeable
    .filter((name) => query.register === null || query.register === name)
    .filter((name) => registerSight(name, asker.offices) !== null)
    .flatMap((name) => changeableIn(name, looking));
}

const changeable = (Object.keys(cards) as RegisterName[]).filter((name) =>
  Object.values(registers[name]).some((act) => 'entry' in (act as { fields: object }).fields));

function changeableIn(name: RegisterName, looking: Looking): Candidate[] {
  const { open, shown } = cards[name]!;
  return about(name, allEntries(looking.db, name), looking).map((entry) => ({
    id: entry.id, selectable: open(entry, looking.now),
    shown: () => {
      const { label, note } = shown(entry, looking);
      return { label, note: joined([registerTitles[name], note], '; ') };
    },
  }));
}

/** The entries about the person or unit asked for, newest first. */
function about(
  name: RegisterName,
  entries: readonly RegisterEntry[],
  { query }: Looking,
): RegisterEntry[] {
  return entries.toReversed().filter((entry) => {
    const of = cards[name]!.about(entry);
    const ofPerson = query.person === null || of.person === undefined || of.person === query.person;
    return ofPerson && (query.unit === null || of.unit === undefined || of.unit === query.unit);
  });
}

export const notForYou = {
  et: 'seda registrit näevad teises ametis olevad isikud',
  en: 'this register is for other offices',
};
