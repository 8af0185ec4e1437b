import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import type { Handle } from '../database/handle.js';
import type { Draft } from '../trail/log.js';

/** One command's view of the database: it reads, it changes, it appends; all or nothing. */
export interface Transaction {
  readonly db: Handle;
  /** The instant of the commit, the same for everything in it. */
  readonly now: Instant;
  append(draft: Draft): Entry;
}

/** Something to be done in one transaction. It may not wait for anything. */
export type Work<Result> = (transaction: Transaction) => Result;

/** The only door to the database for changes. */
export interface Store {
  /**
   * Does the work and answers when it is durable and signed. What the work throws rolls back that
   * work alone and rejects with the same error.
   */
  write<Result>(work: Work<Result>): Promise<Result>;
  /** Does the work, answers, and undoes it: what would happen. */
  tryOut<Result>(work: Work<Result>): Promise<Result>;
}

/** The disk is full or the store is broken: nothing was changed, or nobody was told it was. */
export class NotStored extends Error {}
