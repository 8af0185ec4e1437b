import { inWords } from '#calendar/in-words';
import type { Instant } from '#calendar/instant';
import { actOf } from '#registers/schemas';
import { parseEntry } from '#trail/entry';
import type { Entry } from '#trail/entry';
import type { Opener } from '../cases/opened.js';
import { entryOfRegister, entryType } from '../database/entry-indexes.js';
import type { Handle } from '../database/handle.js';
import { rows } from '../database/prepared.js';
import type { RegisterBody } from '../register/register-rows.js';
import type { OpenerOf } from './entry-shown.js';

const recorded = `SELECT bytes FROM entry
  WHERE ${entryType} = 'register.recorded' AND ${entryOfRegister} = ? ORDER BY seq`;

/** Everything that was ever recorded of an entry of a register, oldest first: from the trail. */
export const historyOf = (db: Handle, register: string, id: string, openerOf: ActOpener) =>
  rows<{ bytes: Buffer }>(db, recorded, id)
    .map(({ bytes }) => parseEntry(bytes))
    .filter(({ body }) => body['register'] === register)
    .map((entry) => lineOf(entry, openerOf));

type ActOpener = (act: string) => Opener;

/** What was said of a deletion stays open to who reads the register; the rest as the entry is. */
export const historyOpener = (
  openerOf: OpenerOf,
  entry: Readonly<Record<string, unknown>>,
): ActOpener => (act) => openerOf(act === 'delete' ? { ...entry, needEndedAt: undefined } : entry);

function lineOf({ seq, at, actor, office, body }: Entry, openerOf: ActOpener) {
  const { register, act, fields } = body as unknown as RegisterBody;
  const opener = openerOf(act);
  return {
    seq, at, atWords: inWords(at as Instant), act,
    label: actOf(register, act)?.label ?? asLoaded,
    by: { person: actor, name: opener.official(actor), office },
    fields: opener.open(fields),
  };
}

const asLoaded = { et: 'Laaditi lähteandmetena', en: 'Loaded as reference data' };
