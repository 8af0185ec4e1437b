import type { RegisterName } from '#registers/schemas';
import { dataCards } from './data-cards.js';
import type { EntryCard } from './entry-card.js';
import { oversightCards } from './oversight-cards.js';
import { personCards } from './person-cards.js';
import { placeCards } from './place-cards.js';

/** How the entries of each register that is written into are recognised. */
export const cards: Partial<Record<RegisterName, EntryCard>> = {
  ...personCards, ...placeCards, ...dataCards, ...oversightCards,
};
