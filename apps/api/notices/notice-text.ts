import type { Instant } from '#calendar/instant';
import type { Office } from '#law/offices';
import { sha256 } from '#trail/digest';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import { lineOfCase } from '../cases/known-case.js';
import { Opener } from '../cases/opened.js';
import type { Closed } from '../cases/opened.js';
import { first, rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import type { Vault } from '../register/vault.js';
import { letterOf } from './letter.js';
import type { Owed } from './letter.js';

interface Known {
  readonly id: string;
  readonly case: string;
  readonly mine: boolean;
  readonly sentAt: Instant | null;
  readonly receivedAt: Instant | null;
}

/** The words of a notice, whether they are those that left, and how it was received or may be. */
export function noticeText(db: Handle, vault: Vault, asker: SignedIn, notice: Known) {
  const row = first<Owed & { readonly digest: string | null }>(
    db, 'SELECT * FROM notice WHERE id = ?', notice.id,
  )!;
  const { text } = letterOf(db, row);
  const { digest } = row;
  return {
    text, digest,
    asItLeft: digest === null ? null : sha256(Buffer.from(text)).toString('hex') === digest,
    receipt: receiptOf(db, vault, asker, notice),
    mayReceive: receivingBy(asker, notice),
  };
}

/** The addressee confirms; a records officer registers what came by a document; once only. */
function receivingBy({ offices }: SignedIn, { mine, sentAt, receivedAt }: Known) {
  if (sentAt === null || receivedAt !== null) return null;
  if (mine) return 'confirm' as const;
  return offices.some(({ office }) => office === 'recordsOfficer') ? 'register' as const : null;
}

// Canonical entries have no space, and a quote within a text is escaped: only the type itself fits.
const receiving = `SELECT entry.bytes FROM case_entry JOIN entry USING (seq) WHERE case_id = ?
  AND instr(entry.bytes, CAST('"type":"notice.received"' AS BLOB)) > 0 ORDER BY seq`;

function receiptOf(db: Handle, vault: Vault, asker: SignedIn, { id, case: of }: Known) {
  const entry = rows<{ bytes: Buffer }>(db, receiving, of)
    .map(({ bytes }) => parseEntry(bytes))
    .find(({ body }) => body['notice'] === id);
  const line = lineOfCase(db, of);
  const sight = line === undefined ? null : sightOf(asker, line);
  if (entry === undefined || sight === null) return null;
  return receiptIn(entry, new Opener(db, vault, sight));
}

function receiptIn({ at, actor, office, unit, body }: Entry, opener: Opener) {
  return {
    at: at as Instant,
    by: { person: actor!, office: office as Office, unit, name: opener.official(actor) },
    reference: opener.open(body['reference'] ?? null) as string | Closed | null,
    digest: (body['digest'] ?? null) as string | null,
  };
}
