import type { Entry } from '#trail/entry';
import { first, run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { rowText } from '../database/row-text.js';
import { dataChange } from './data-rows.js';

/** What an entry of each register is looked up by. */
const refs: Readonly<Record<string, string>> = {
  service: 'person', cooperation: 'person', consents: 'person', authorisations: 'person',
  offices: 'person', designations: 'unit', threats: 'area', items: 'case', requests: 'person',
  restrictions: 'request', erasures: 'person',
};

/** The field in which the end of an entry is written, by act. */
const ends: Readonly<Record<string, string>> = {
  end: 'until', revoke: 'until', withdraw: 'withdrawnAt', close: 'closedAt',
};

type Fields = Readonly<Record<string, unknown>>;

/** Writes a register entry, or the end of one, into its table. */
export function projectRegister(db: Handle, entry: Entry): void {
  const { register, act, id, fields } = entry.body as unknown as RegisterBody;
  if (act !== 'record') return changeEntry(db, entry);
  const ref = refs[register] === undefined ? null : String(fields[refs[register]!]);
  const body = rowText({ ...fields, by: entry.actor, byOffice: entry.office });
  run(db, 'INSERT INTO register_row (id, register, ref, body, at, seq) VALUES (?, ?, ?, ?, ?, ?)',
    id, register, ref, body, entry.at, entry.seq);
}

export interface RegisterBody {
  readonly register: string;
  readonly act: string;
  readonly id: string;
  readonly fields: Fields;
}

function changeEntry(db: Handle, entry: Entry): void {
  const { register, act, fields } = entry.body as unknown as RegisterBody;
  const id = String(fields['entry']);
  const row = first<{ body: string }>(db, 'SELECT body FROM register_row WHERE id = ?', id);
  if (row === undefined) throw new Error(`no register entry ${id}`);
  const before = JSON.parse(row.body) as Fields;
  const change = dataChange(register, act)?.(fields, entry) ?? changeBy(entry, before);
  const body = { ...before, ...change };
  run(db, 'UPDATE register_row SET body = ? WHERE id = ?', rowText(body), id);
}

function changeBy({ body, at: saidAt }: Entry, before: Fields): Fields {
  const { act, fields } = body as unknown as RegisterBody;
  if (act === 'identify') return { name: fields['name'], code: fields['code'], identified: true };
  // The first verification stands: of age once, of age for good.
  if (act === 'verifyAge') return { adultVerifiedAt: before['adultVerifiedAt'] ?? saidAt };
  if (act === 'mark') return { markedAt: fields['markedAt'] };
  if (act === 'notify') {
    const told = `${String(fields['to'])}ToldAt`;
    return { [told]: before[told] ?? fields['toldAt'] };
  }
  const field = ends[act] ?? 'until';
  const at = String(fields['at'] ?? fields['effective']);
  const known = before[field];
  // An end is never moved later: a revocation after the term leaves the term.
  return { [field]: typeof known === 'string' && known < at ? known : at };
}
