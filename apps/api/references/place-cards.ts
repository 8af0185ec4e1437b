import type { Words } from '#law/words';
import type { RegisterName } from '#registers/schemas';
import { registers } from '#registers/schemas';
import { entryOf, holdsAt } from '../register/register-facts.js';
import type { RegisterEntry } from '../register/register-facts.js';
import { aboutNobody, always, isAhead, notEnded } from './entry-card.js';
import type { EntryCard } from './entry-card.js';
import { both, joined, onDay, period, provisions, where } from './phrases.js';
import type { Looking } from './reference.js';

const { kind } = registers.areas.record.fields;
const { grade } = registers.threats.record.fields;
const { importance } = registers.tasks.record.fields;

const named = (register: RegisterName, entry: RegisterEntry, { naming }: Looking): Words =>
  both(naming.text(register, entry['name']) ?? entry.id);

const units: EntryCard = {
  holds: always,
  open: () => false,
  about: ({ id }) => ({ unit: id }),
  shown: (entry, looking) => ({
    label: named('units', entry, looking),
    note: where(entry['temporary'] === true, { et: 'ajutine', en: 'temporary' }),
  }),
};

const designations: EntryCard = {
  holds: notEnded, open: notEnded,
  about: (entry) => ({ unit: entry['unit'] }),
  shown: (entry, { naming }) => ({
    label: joined([both(naming.unit(entry['unit'])), provisions([entry['provision']])], ', ')!,
    note: period(entry.from, entry.until),
  }),
};

const noArea = { et: 'piirkond on määramata', en: 'no area is determined' };

const operations: EntryCard = {
  // AMB-48: a candidate has neither area nor beginning, and no measure rests on it.
  holds: (entry, now) =>
    entry['hasArea'] === true && entry.from !== undefined && holdsAt(entry, now),
  open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('operations', entry, looking),
    note: joined([period(entry.from, entry.until), where(entry['hasArea'] !== true, noArea)], '; '),
  }),
};

// § 51 (1), § 54 (3): the area exists unmarked too, and whoever chooses it is warned.
const unmarked = { et: 'tähistamata (§ 51 lg 1)', en: 'not marked (§ 51 (1))' };
const notYetMarked = { et: 'tähistamata (§ 54 lg 3)', en: 'not yet marked (§ 54 (3))' };

const areas: EntryCard = {
  holds: holdsAt, open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('areas', entry, looking),
    note: joined([
      kind.of[entry['kind'] as keyof typeof kind.of] ?? null, period(entry.from, entry.until),
      where(entry['markedAt'] === undefined, entry['kind'] === '3' ? notYetMarked : unmarked),
    ], '; '),
  }),
};

const threats: EntryCard = {
  holds: ({ closedAt }, now) => isAhead(closedAt, now),
  open: notEnded, about: aboutNobody,
  shown: (entry, looking) => {
    const area = entryOf(looking.db, 'areas', entry['area']);
    return {
      label: joined([
        grade.of[entry['grade'] as keyof typeof grade.of] ?? null,
        area === undefined ? null : named('areas', area, looking),
      ], ', ') ?? both(entry.id),
      note: assessed(entry, looking.now),
    };
  },
};

function assessed({ at, closedAt }: RegisterEntry, now: string): Words {
  const since = onDay(at);
  const words = { et: `hinnatud ${since.et}`, en: `assessed on ${since.en}` };
  if (isAhead(closedAt, now as RegisterEntry['at'])) return words;
  const end = onDay(closedAt);
  return joined([words, { et: `lõpetatud ${end.et}`, en: `closed on ${end.en}` }], '; ')!;
}

const methods: EntryCard = {
  holds: holdsAt, open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('methods', entry, looking), note: period(entry.from, entry.until),
  }),
};

const tasks: EntryCard = {
  holds: holdsAt, open: notEnded, about: aboutNobody,
  shown: (entry, { naming }) => ({
    label: joined([
      both(naming.text('tasks', entry['number']) ?? entry.id),
      written(naming.text('tasks', entry['title'])),
    ], ' ')!,
    note: joined([
      importance.of[entry['importance'] as keyof typeof importance.of] ?? null,
      period(entry.from, entry.until),
    ], '; '),
  }),
};

const written = (text: string | null) => (text === null ? null : both(text));

const undertakings: EntryCard = {
  holds: holdsAt, open: notEnded, about: aboutNobody,
  shown: (entry, looking) => ({
    label: named('undertakings', entry, looking), note: period(entry.from, entry.until),
  }),
};

/** The registers about units, places, means and tasks. */
export const placeCards = {
  units, designations, operations, areas, threats, methods, undertakings, tasks,
} as const;
