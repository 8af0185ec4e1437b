import type { Instant } from '#calendar/instant';
import { citationOf } from '#law/citation';
import type { RuleId } from '#law/citation';
import { measureOf } from '#measures/index';
import { rows } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { unitNameOf } from '../people/names.js';
import type { SignedIn } from '../people/signed-in.js';
import type { Vault } from '../register/vault.js';
import { addressees } from './receipt.js';
import type { Owed } from './letter.js';

interface Row extends Owed {
  readonly measure: string;
  readonly unit: string;
  readonly sent_at: Instant | null;
  readonly received_at: Instant | null;
}

const all = `SELECT notice.*, case_row.measure, case_row.unit FROM notice
  JOIN case_row ON case_row.id = case_id ORDER BY owed_at DESC, notice.id`;

/** Offices that follow every notice of the house; recipients see only what is owed to them. */
const following = new Set(['recordsOfficer', 'commander', 'legalOfficer']);

/** Whether a notice to this addressee is confirmed by an office the person holds. */
export const isFor = ({ offices }: Pick<SignedIn, 'offices'>, addressee: string): boolean =>
  offices.some(({ office }) => addressees[addressee] === office);

/** The notices a person may know of: those owed to an office of theirs, or of their house. */
export function myNotices(db: Handle, vault: Vault, asker: SignedIn) {
  const { offices } = asker;
  const seesAll = offices.some(({ office }) => following.has(office));
  const units = offices.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const nameOfUnit = once((unit: string) => unitNameOf(db, vault, unit));
  return rows<Row>(db, all).flatMap((row) => {
    const mine = isFor(asker, row.addressee);
    const seen = mine || seesAll || units.includes(row.unit);
    return seen ? [{ ...noticeView(row, mine), unitName: nameOfUnit(row.unit) }] : [];
  });
}

/** Each unit is asked for once, however many notices are of it. */
function once(nameOf: (unit: string) => string | null): typeof nameOf {
  const known = new Map<string, string | null>();
  return (unit) => {
    if (!known.has(unit)) known.set(unit, nameOf(unit));
    return known.get(unit)!;
  };
}

function noticeView(row: Row, mine: boolean) {
  const { id, addressee, case_id, measure, words, due } = row;
  const { title, notices } = measureOf(measure);
  return {
    id, to: addressee, mine, case: case_id, measure, title: notices[words]?.title ?? title,
    rule: row.rule, by: citationOf(row.rule as RuleId), owedAt: row.owed_at, due,
    sentAt: row.sent_at, receivedAt: row.received_at,
  };
}
