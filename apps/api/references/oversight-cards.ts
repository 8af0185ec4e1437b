import { aboutNobody, notEnded } from './entry-card.js';
import type { EntryCard } from './entry-card.js';
import { both, onDay } from './phrases.js';

const inspections: EntryCard = {
  holds: notEnded, open: notEnded, about: aboutNobody,
  shown: (entry, { naming }) => ({
    label: both(naming.text('inspections', entry['letter']) ?? entry.id),
    note: onDay(entry['receivedAt']),
  }),
};

/** The register of what the oversight committee demands. */
export const oversightCards = { inspections } as const;
