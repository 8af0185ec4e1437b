import { registers } from '#registers/schemas';
import { provisions, both, joined, onDay, period, where } from './phrases.js';
import { isAhead, notEnded, ofPerson } from './entry-card.js';
import type { RegisterEntry } from '../register/register-facts.js';
import type { EntryCard } from './entry-card.js';

const { form } = registers.consents.record.fields;
const { status } = registers.service.record.fields;

const isErased = (entry: RegisterEntry): boolean => entry['erasedAt'] !== undefined;

const people: EntryCard = {
  holds: (entry) => !isErased(entry),
  open: (entry) => entry['identified'] !== true && !isErased(entry),
  about: ({ id }) => ({ person: id }),
  shown: ({ id, ...entry }, { naming }) => {
    const code = naming.code(id);
    return {
      label: both(naming.person(id)),
      note: joined([
        code === null ? null : { et: `isikukood ${code}`, en: `personal code ${code}` },
        naming.offices(id),
        where(entry['identified'] !== true, { et: 'tuvastamata', en: 'not identified' }),
        where(entry['erasedAt'] !== undefined, { et: 'andmed kustutatud', en: 'data erased' }),
      ], '; '),
    };
  },
};

const consents: EntryCard = {
  holds: ({ withdrawnAt, givenAt }, now) => givenAt <= now && isAhead(withdrawnAt, now),
  open: notEnded,
  about: ofPerson,
  shown: (entry, { naming, now }) => ({
    label: joined([both(naming.person(entry['person'])), onDay(entry['givenAt'])], ', ')!,
    note: joined([
      provisions(entry['clauses'] ?? []), form.of[entry['form'] as keyof typeof form.of] ?? null,
      standing(entry['withdrawnAt'] ?? null, now),
    ], '; '),
  }),
};

const standing = (withdrawnAt: Parameters<typeof onDay>[0] | null, now: string) => {
  if (withdrawnAt === null || withdrawnAt > now) return { et: 'kehtib', en: 'in force' };
  const { et, en } = onDay(withdrawnAt);
  return { et: `tagasi võetud ${et}`, en: `withdrawn on ${en}` };
};

const service: EntryCard = {
  holds: notEnded, open: notEnded, about: ofPerson,
  shown: (entry, { naming }) => ({
    label: joined([
      both(naming.person(entry['person'])),
      status.of[entry['status'] as keyof typeof status.of] ?? null,
    ], ', ')!,
    note: period(entry.from, entry.until),
  }),
};

const cooperation: EntryCard = {
  holds: notEnded, open: notEnded, about: ofPerson,
  shown: (entry, { naming }) => ({
    label: both(naming.person(entry['person'])), note: period(entry.from, entry.until),
  }),
};

const offices: EntryCard = {
  holds: notEnded, open: notEnded,
  about: (entry) => ({ person: entry['person'], unit: entry['unit'] }),
  shown: (entry, { naming }) => ({
    label: joined([
      both(naming.person(entry['person'])), naming.office(entry['office'], entry['unit'] ?? null),
    ], ', ')!,
    note: period(entry.from, entry.until),
  }),
};

const authorisations: EntryCard = {
  holds: notEnded, open: notEnded, about: ofPerson,
  shown: (entry, { naming }) => ({
    label: joined([
      both(naming.person(entry['person'])), provisions([entry['provision']]),
    ], ', ')!,
    note: period(entry.from, entry.until),
  }),
};

/** The registers about persons. */
export const personCards = {
  people, consents, service, cooperation, offices, authorisations,
} as const;
