import type { components } from '#openapi';

export type PersonOwed = components['schemas']['PersonOwed'];
/** A notice that nobody received: that it was not received need not be said of each. */
export type NoticeOwed = Omit<components['schemas']['NoticeOwed'], 'received'>;

/** The ledger as the screens read it. */
export interface Owed extends Pick<components['schemas']['Owed'], 'asOf'> {
  readonly persons: readonly PersonOwed[];
  readonly notices: readonly NoticeOwed[];
}

/** What the person is called on the screen: by name, or by id where the name is not for all. */
export const calledOf = ({ person: { id, name } }: Pick<PersonOwed, 'person'>): string =>
  name ?? id;
