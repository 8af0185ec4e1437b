import { first } from '../database/prepared.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { awaitsDecision, latestOf, limitOf } from './limits.js';
import type { Opener } from './opened.js';
import { pathOf } from './path.js';
import { stagesOf } from './stages.js';
import type { Viewing } from './viewing.js';

/** Nothing of how a case went is for whoever sees its outline alone. */
const unseen = {
  stages: [], path: [], limit: null, latest: null, claimedBy: null, questions: 0,
} as const;

/** How far the case is, how far a decision may run, who works on it and what was asked. */
export function progressOf({ db, sight, now }: Viewing, live: LiveCase, opener: Opener) {
  if (!sight.content) return unseen;
  const { id, measure, snapshot } = live;
  const file = fileOf(live);
  const path = pathOf(db, live);
  const open = snapshot.status !== 'done' && awaitsDecision(file);
  return {
    stages: stagesOf(live, path),
    path,
    limit: limitOf(measure, file),
    latest: open ? latestOf(db, measure, file, now) : null,
    claimedBy: claimedBy(live, db, opener),
    questions: first<{ asked: number }>(db, asked, id)!.asked,
  };
}

const asked = `SELECT count(*) AS asked FROM case_entry JOIN entry USING (seq)
  WHERE case_id = ? AND instr(entry.bytes, CAST('"type":"case.asked"' AS BLOB)) > 0`;

function claimedBy({ id }: LiveCase, db: Viewing['db'], opener: Opener) {
  const claim = first<{ person: string }>(db, 'SELECT person FROM claim WHERE case_id = ?', id);
  if (claim === undefined) return null;
  const { person } = claim;
  return { person, name: opener.official(person) };
}
