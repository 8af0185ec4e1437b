import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { rows } from '../database/prepared.js';
import type { Transaction } from '../store/store.js';
import type { RecordedEffect } from './effects.js';

/** As much of the register as telling needs. */
interface Hearing {
  advance(transaction: Transaction, id: string, upTo: Instant): void;
  hearIn(
    transaction: Transaction, id: string, type: string, fields: Readonly<Record<string, unknown>>,
    at: Instant,
  ): boolean;
}

type Told = Extract<RecordedEffect, { type: 'tells' }>;

/**
 * Running cases about the same person hear what a step of this one brought about. Each has first
 * come to that instant by itself: what had ended by then hears of nothing after.
 */
export function tellOthers(
  register: Hearing,
  transaction: Transaction,
  { id, subject }: CaseFile,
  at: Instant,
  { says, effective }: Told,
): void {
  const others = rows<{ id: string }>(
    transaction.db,
    'SELECT id FROM case_row WHERE subject = ? AND done = 0 AND id <> ? ORDER BY id', subject, id,
  );
  for (const other of others) {
    register.advance(transaction, other.id, at);
    register.hearIn(transaction, other.id, says, { effective: effective ?? at }, at);
  }
}
