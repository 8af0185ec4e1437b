import type { Words } from '#law/words';
import { registers } from '#registers/schemas';
import { holdsAt } from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import { aboutNobody, always, notEnded, ofPerson } from './entry-card.js';
import type { EntryCard } from './entry-card.js';
import { both, joined, onDay, period, where } from './phrases.js';
import type { Looking } from './reference.js';

const { kind } = registers.items.record.fields;
const { right } = registers.restrictions.record.fields;
const { as } = registers.processing.record.fields;
const slots: Readonly<Record<string, Words>> = registers.instruments.record.fields.slot.of;

const ended = { et: 'vajadus lõppenud', en: 'need ended' };

// The content of a datum is nothing to recognise it by: lists would lay it open.
const items: EntryCard = {
  holds: (entry) => entry['needEndedAt'] === undefined,
  open: notEnded,
  about: (entry) => (entry['person'] === undefined ? {} : ofPerson(entry)),
  shown: (entry, { naming }) => ({
    label: joined([
      kind.of[entry['kind'] as keyof typeof kind.of] ?? null, onDay(entry['collectedAt']),
    ], ', ') ?? both(entry.id),
    note: joined([
      entry['person'] === undefined ? null : both(naming.person(entry['person'])),
      both(entry['case']), where(entry['needEndedAt'] !== undefined, ended),
    ], '; '),
  }),
};

const requests: EntryCard = {
  holds: notEnded, open: notEnded, about: ofPerson,
  shown: (entry, { naming }) => ({
    label: joined([both(naming.person(entry['person'])), onDay(entry['receivedAt'])], ', ')!,
    note: where(entry['closedAt'] !== undefined, { et: 'vastatud', en: 'answered' }),
  }),
};

const restrictions: EntryCard = {
  holds: notEnded, open: notEnded, about: aboutNobody,
  shown: (entry) => ({
    label: right.of[entry['right'] as keyof typeof right.of] ?? both(entry.id),
    note: period(entry.at, entry.until),
  }),
};

const named = (
  register: 'processing' | 'instruments', entry: RegisterEntry, { naming }: Looking,
) => both(naming.text(register, entry['name']) ?? entry.id);

const processing: EntryCard = {
  holds: holdsAt, open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('processing', entry, looking),
    note: joined([as.of[entry['as'] as keyof typeof as.of] ?? null,
      period(entry.from, entry.until)], '; '),
  }),
};

const instruments: EntryCard = {
  holds: (entry, now) => holdsAt(entry, now) && entry['article'] !== undefined,
  open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('instruments', entry, looking),
    note: joined([slots[String(entry['slot'])] ?? null, period(entry.from, entry.until)], '; '),
  }),
};

const disclosures: EntryCard = {
  holds: always, open: () => false, about: aboutNobody,
  shown: (entry) => ({ label: onDay(entry.at), note: null }),
};

const erasures: EntryCard = {
  holds: notEnded,
  open: (entry, now) => entry['confirmedAt'] === undefined && notEnded(entry, now),
  about: ofPerson,
  shown: (entry, { naming }) => ({
    label: joined([both(naming.person(entry['person'])), onDay(entry.at)], ', ')!,
    note: where(entry['confirmedAt'] !== undefined, { et: 'kinnitatud', en: 'confirmed' }),
  }),
};

/** The registers about data kept, restricted, passed on and erased. */
export const dataCards = {
  items, requests, restrictions, processing, instruments, disclosures, erasures,
} as const;
