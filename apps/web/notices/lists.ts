import type { Notice } from './standing.js';

/** The lists that the notices of a house are looked at in. */
export const lists = ['mine', 'unread', 'unsent', 'all'] as const;
export type ListName = (typeof lists)[number];

const belongs: Readonly<Record<ListName, (notice: Notice) => boolean>> = {
  mine: ({ mine }) => mine,
  unread: ({ sentAt, receivedAt }) => sentAt !== null && receivedAt === null,
  unsent: ({ sentAt }) => sentAt === null,
  all: () => true,
};

/** The notices of one list; the others that an office follows are not in one's own. */
export const noticesIn = (name: ListName, items: readonly Notice[]): readonly Notice[] =>
  items.filter(belongs[name]);

/** The lists that say something of their own to this reader: `mine` only where some are. */
export const listsFor = (items: readonly Notice[]): readonly ListName[] =>
  lists.filter((name) => name !== 'mine' || items.some(belongs.mine));
