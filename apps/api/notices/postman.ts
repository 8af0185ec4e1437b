import { sha256 } from '#trail/digest';
import type { PersonalDatum } from '#trail/entry';
import type { CaseFile } from '#statechart/case-file';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { project } from '../register/projection.js';
import { systemActor } from '../register/register.js';
import type { Actor } from '#statechart/step';
import type { Store, Transaction } from '../store/store.js';
import { letterOf } from './letter.js';
import type { Owed } from './letter.js';
import type { Post } from './post.js';

const unsent = `SELECT id, case_id, addressee, person, rule, words, owed_at, due FROM notice
  WHERE sent_at IS NULL AND (owed_at, id) > (?, ?) ORDER BY owed_at, id LIMIT 100`;

/**
 * Sends what lies in the outbox, at least once: a notice that left before its sending was recorded
 * is sent again under the same id, and the recipient sees the same letter.
 */
export class Postman {
  constructor(
    private readonly store: Store,
    private readonly reader: Handle,
    private readonly post: Post,
  ) {}

  /**
   * Sends every notice that is owed now; answers how many left. One that cannot leave keeps no
   * other waiting: it stays owed, and the first fault is thrown when the others have left.
   */
  async round(): Promise<number> {
    const faults: unknown[] = [];
    let left = 0;
    for (let owed = this.#after('', ''); owed.length > 0;) {
      for (const notice of owed) {
        try {
          await this.#send(notice);
          left += 1;
        } catch (fault) {
          faults.push(fault);
        }
      }
      const { owed_at, id } = owed.at(-1)!;
      owed = this.#after(owed_at, id);
    }
    if (faults.length > 0) throw faults[0];
    return left;
  }

  #after(owedAt: string, id: string): Owed[] {
    return rows<Owed>(this.reader, unsent, owedAt, id);
  }

  async #send(notice: Owed): Promise<void> {
    const letter = letterOf(this.reader, notice);
    this.post.send(letter);
    const digest = sha256(Buffer.from(letter.text)).toString('hex');
    await this.store.write((transaction) => this.#sent(transaction, notice, digest));
  }

  #sent(transaction: Transaction, notice: Owed, digest: string): void {
    const seen = first<{ sent_at: string | null }>(
      transaction.db, 'SELECT sent_at FROM notice WHERE id = ?', notice.id,
    );
    if (seen?.sent_at !== null) return;
    const { channel } = this.post;
    project(transaction.db, appendNotice(transaction, systemActor, notice, 'notice.sent', {
      channel, digest,
    }));
  }
}

/** An entry about a notice, with the case and wording it belongs to. */
export function appendNotice(
  transaction: Transaction,
  by: Actor,
  notice: Owed,
  type: string,
  more: Readonly<Record<string, unknown>>,
  datum?: PersonalDatum,
) {
  const row = first<{ file: string }>(
    transaction.db, 'SELECT file FROM case_row WHERE id = ?', notice.case_id,
  )!;
  const { measure, unit, subject, wording } = JSON.parse(row.file) as CaseFile;
  return transaction.append({
    type, at: transaction.now, actor: by.person, office: by.office, unit, subject, measure,
    case: notice.case_id, rules: wording, pd: datum === undefined ? [] : [datum],
    body: { notice: notice.id, to: notice.addressee, rule: notice.rule, ...more },
  });
}
