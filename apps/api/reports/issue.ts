import { wordingAt } from '#law/wordings/index';
import { toBase64 } from '#trail/base64';
import { sha256 } from '#trail/digest';
import type { Actor } from '#statechart/step';
import { run } from '../database/prepared.js';
import { newId } from '../register/ids.js';
import type { Transaction } from '../store/store.js';

/** A report that was made: of the first `size` entries. */
export interface Made {
  readonly kind: string;
  readonly period: string;
  readonly size: number;
  readonly bytes: Buffer;
}

/** Keeps the bytes and writes the entry that vouches for them, in one transaction. */
export function issue(
  { append, db, now }: Transaction,
  by: Actor,
  { kind, period, size, bytes }: Made,
): { readonly id: string } {
  const id = newId('v');
  const digest = toBase64(sha256(bytes));
  append({
    type: 'report.issued', at: now, actor: by.person, office: by.office, unit: by.unit,
    rules: wordingAt(now).id, body: { id, kind, period, size, sha256: digest },
  });
  run(db,
    'INSERT INTO report (id, kind, period, size, bytes, sha256, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    id, kind, period, size, bytes, digest, now);
  return { id };
}
