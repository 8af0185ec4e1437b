import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { sha256 } from '#trail/digest';
import { measureOf } from '#measures/index';
import type { CaseFile } from '#statechart/case-file';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { project } from '../register/projection.js';
import { systemActor } from '../register/register.js';
import type { Actor } from '#statechart/step';
import type { Store, Transaction } from '../store/store.js';
import type { Letter, Post } from './post.js';

interface Owed {
  id: string;
  case_id: string;
  addressee: string;
  person: string | null;
  rule: RuleId;
  words: string;
  owed_at: Instant;
  due: Instant | null;
}

const unsent = `SELECT id, case_id, addressee, person, rule, words, owed_at, due FROM notice
  WHERE sent_at IS NULL ORDER BY owed_at, id LIMIT 100`;

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

  /** Sends every notice that is owed now; answers how many left. */
  async round(): Promise<number> {
    const owed = rows<Owed>(this.reader, unsent);
    for (const notice of owed) {
      const letter = letterOf(this.reader, notice);
      this.post.send(letter);
      const digest = sha256(Buffer.from(letter.text)).toString('hex');
      await this.store.write((transaction) => this.#sent(transaction, notice, digest));
    }
    return owed.length;
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

const addressees: Readonly<Record<string, string>> = { kapo: 'kapoLiaison', minister: 'minister' };

/** The recipient confirms a notice, or a records officer registers the receipt that came. */
export function receive(
  transaction: Transaction,
  by: Actor,
  id: string,
  reference: string | null,
): number {
  const notice = first<Owed & { sent_at: string | null; received_at: string | null }>(
    transaction.db, 'SELECT * FROM notice WHERE id = ?', id,
  );
  const mine = notice !== undefined && addressees[notice.addressee] === by.office;
  if (notice === undefined || (!mine && by.office !== 'recordsOfficer')) throw new NotKnown(id);
  if (notice.sent_at === null) throw new NotYours(notSentYet);
  if (!mine && reference === null) throw new NotYours(needsReference);
  const entry = appendNotice(transaction, by, notice, 'notice.received', { reference });
  if (notice.received_at === null) project(transaction.db, entry);
  return entry.seq;
}

function appendNotice(
  transaction: Transaction,
  by: Actor,
  notice: Owed,
  type: string,
  more: Readonly<Record<string, unknown>>,
) {
  const row = first<{ file: string }>(
    transaction.db, 'SELECT file FROM case_row WHERE id = ?', notice.case_id,
  )!;
  const { measure, unit, subject, wording } = JSON.parse(row.file) as CaseFile;
  return transaction.append({
    type, at: transaction.now, actor: by.person, office: by.office, unit, subject, measure,
    case: notice.case_id, rules: wording,
    body: { notice: notice.id, to: notice.addressee, rule: notice.rule, ...more },
  });
}

function letterOf(db: Handle, notice: Owed): Letter {
  const row = first<{ file: string }>(
    db, 'SELECT file FROM case_row WHERE id = ?', notice.case_id,
  )!;
  const file = JSON.parse(row.file) as CaseFile;
  const text = measureOf(file.measure).notices[notice.words];
  if (text === undefined) throw new Error(`no words for ${file.measure}.${notice.words}`);
  const fill = (words: string, language: 'et' | 'en') =>
    words.replace(/\{(\w+)\}/g, (_, name: string) => valueIn(file, notice, name, language));
  const part = (language: 'et' | 'en') =>
    `${text.title[language]}\n\n${fill(text.body[language], language)}\n`;
  const by = citationOf(notice.rule);
  return {
    id: notice.id,
    text: `${part('et')}\n— — —\n\n${part('en')}\n${notice.id} · ${by}\n`,
    fields: {
      id: notice.id, to: notice.addressee, case: notice.case_id, measure: file.measure, by,
      rule: notice.rule, owedAt: notice.owed_at, due: notice.due, until: file.until,
    },
  };
}

function valueIn(file: CaseFile, notice: Owed, name: string, language: 'et' | 'en'): string {
  const instant = { at: notice.owed_at, until: file.until, from: file.effectiveFrom }[name];
  if (instant !== undefined) return instant === null ? '—' : inWords(instant)[language];
  if (name === 'case') return notice.case_id;
  const kept = file.kept['notification']?.[name] ?? file.kept['notice']?.[name];
  return typeof kept === 'string' ? kept : '—';
}

const notSentYet = {
  et: 'teadet ei ole veel saadetud', en: 'the notice has not been sent yet',
};
const needsReference = {
  et: 'kättesaamise registreerimiseks on vaja saabunud dokumendi viidet',
  en: 'to register a receipt the reference of the incoming document is needed',
};
