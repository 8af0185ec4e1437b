import type { Instant } from '#calendar/instant';
import { daysOf, measureOf } from '#measures/index';
import { effectiveAt, openFile } from '#statechart/case-file';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { unitNameOf } from '../people/names.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { fileOf, loadCase } from '../register/rows.js';
import type { Vault } from '../register/vault.js';
import type { CaseLine } from './known-case.js';
import { limitOf } from './limits.js';
import { stateNamed } from './state-words.js';

/** What lists of cases are made from: committed rows, the vault, the reader and the instant. */
export interface ListViewing {
  readonly db: Handle;
  readonly vault: Vault;
  readonly asker: SignedIn;
  readonly now: Instant;
}

/** A case in a list: no texts, no names of persons. */
export function summaryOf({ db, vault, asker, now }: ListViewing, line: CaseLine) {
  const { id, measure, unit, version, openedAt, until, due, act, done, endedAt } = line;
  const { title, section, machine } = measureOf(measure);
  const content = sightOf(asker, line)?.content === true;
  return {
    id, measure, title, section, unit, unitName: unitNameOf(db, vault, unit), version,
    subject: content ? line.subject : null, due: content ? due : null,
    openedAt, from: line.effectiveFrom, until, endedAt,
    act, actTitle: content && act !== null ? titleOf(db, act) : null, done,
    state: stateNamed(machine, line.state), effective: isEffective(line, now),
  };
}

/** The title of the measure whose act a case tells of. */
function titleOf(db: Handle, id: string) {
  const told = first<{ measure: string }>(db, 'SELECT measure FROM case_row WHERE id = ?', id);
  return told === undefined ? null : measureOf(told.measure).title;
}

/** The same with what a timeline draws: how far it may lawfully run, and how long it was used. */
export function lineView(viewing: ListViewing, line: CaseLine) {
  return { ...summaryOf(viewing, line), ...lengthOf(viewing, line) };
}

function lengthOf({ db, asker, now }: ListViewing, line: CaseLine) {
  if (sightOf(asker, line)?.content !== true) return { limit: null, daysUsed: null };
  const live = loadCase(db, line.id)!;
  const file = fileOf(live);
  return { limit: limitOf(live.measure, file), daysUsed: daysOf(file, now) };
}

function isEffective({ effectiveFrom, until, endedAt }: CaseLine, now: Instant): boolean {
  const ended = endedAt === null ? null : { at: endedAt, because: '' };
  return effectiveAt({ ...emptyFile, effectiveFrom, until, ended }, now);
}

const emptyFile = openFile({
  id: '', measure: '', wording: '', unit: '', subject: null, renews: null,
  openedAt: '0000-01-01T00:00:00.000Z' as Instant,
  openedBy: { person: '', office: 'system', unit: null },
});
