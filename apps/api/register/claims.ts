import type { Actor } from '#statechart/step';
import type { Transaction } from '../store/store.js';
import { claimOn } from './claim-rows.js';
import { project } from './projection.js';
import { fileOf } from './rows.js';
import type { LiveCase } from './rows.js';

/** Somebody takes a case to work on. The same person again changes nothing. */
export function writeClaim(transaction: Transaction, by: Actor, live: LiveCase): void {
  if (claimOn(transaction.db, live.id) !== undefined) return;
  write(transaction, by, live, 'case.claimed', {});
}

/** The case is free again; a case that nobody works on stays as it is. */
export function writeRelease(transaction: Transaction, by: Actor, live: LiveCase): void {
  const claim = claimOn(transaction.db, live.id);
  if (claim !== undefined) write(transaction, by, live, 'case.released', { of: claim.person });
}

function write(
  { db, now, append }: Transaction,
  by: Actor,
  live: LiveCase,
  type: 'case.claimed' | 'case.released',
  body: Readonly<Record<string, string>>,
): void {
  const { unit, subject, wording } = fileOf(live);
  project(db, append({
    type, at: now, actor: by.person, office: by.office, unit, case: live.id,
    measure: live.measure.id, subject, rules: wording, body: { ...body, actorUnit: by.unit },
  }));
}
