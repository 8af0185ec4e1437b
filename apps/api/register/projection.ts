import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import { openFile } from '#statechart/case-file';
import { start } from '#statechart/decide';
import type { Snapshot } from '#statechart/decide';
import { replayed } from '#statechart/replay';
import type { Step } from '#statechart/step';
import { measureOf } from '#measures/index';
import { run } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';
import { ERASURE } from '#trail/datum';
import { endClaim, projectClaim } from './claim-rows.js';
import type { RecordedEffect } from './effects.js';
import { projectErasure } from './erasure-rows.js';
import { projectQuestion } from './question-rows.js';
import { projectRegister } from './register-rows.js';
import { insertCase, loadCase, updateCase } from './rows.js';
import type { LiveCase } from './rows.js';

/**
 * Writes what an entry means into the tables. The register calls it for each entry it appends and
 * `rebuild` for each entry there ever was, so that the tables cannot differ from the trail.
 * `known` is the snapshot the register has computed already; without it the step is replayed.
 */
export function project(db: Handle, entry: Entry, known?: Snapshot): void {
  const { type, body } = entry;
  if (entry.case !== null) {
    run(db, 'INSERT INTO case_entry (case_id, seq) VALUES (?, ?)', entry.case, entry.seq);
  }
  if (type === 'case.opened') projectOpened(db, entry);
  else if (type === 'case.step') projectStep(db, entry, known);
  else if (type === 'case.claimed' || type === 'case.released') projectClaim(db, entry);
  else if (type === 'case.asked' || type === 'case.answered') projectQuestion(db, entry);
  else if (type === 'deadline.met') closeDeadline(db, entry.case!, String(body['name']));
  else if (type === 'notice.sent') projectSent(db, entry);
  else if (type === 'notice.received') {
    run(db, 'UPDATE notice SET received_at = ? WHERE id = ? AND received_at IS NULL',
      entry.at, String(body['notice']));
  } else if (type === 'register.recorded') projectRegister(db, entry);
  else if (type === ERASURE) projectErasure(db, entry);
}

function projectOpened(db: Handle, entry: Entry): void {
  const measure = measureOf(entry.measure!);
  const file = openFile({
    id: entry.case!,
    measure: measure.id,
    wording: entry.rules,
    unit: entry.unit!,
    subject: entry.subject,
    renews: entry.body['renews'] as string | null,
    act: entry.body['act'] as string | null,
    openedAt: entry.at as Instant,
    openedBy: {
      person: entry.actor!, office: entry.office as Step['by']['office'],
      unit: entry.body['actorUnit'] as string | null,
    },
  });
  const snapshot = start(measure.machine, file);
  insertCase(db, { id: file.id, measure, snapshot, version: 1 }, entry.seq);
}

/** The step as the machine heard it, put together again from its entry. */
export function stepIn(entry: Entry): Step {
  return {
    ...(entry.body['step'] as object),
    at: entry.at,
    by: {
      person: entry.actor!, office: entry.office, unit: entry.body['actorUnit'],
    },
    facts: entry.body['facts'],
  } as unknown as Step;
}

function projectStep(db: Handle, entry: Entry, known?: Snapshot): void {
  const step = stepIn(entry);
  const measure = measureOf(entry.measure!);
  const snapshot = known ?? replayed(measure.machine, loadCase(db, entry.case!)!.snapshot, step);
  const after: LiveCase = {
    id: entry.case!, measure, snapshot, version: Number(entry.body['version']),
  };
  updateCase(db, after, entry.seq);
  endClaim(db, entry);
  if (step.type === 'timePassed') closeDeadline(db, after.id, String(step['deadline']));
  for (const effect of entry.body['effects'] as unknown as RecordedEffect[]) {
    projectEffect(db, entry, effect);
  }
  if (snapshot.status === 'done') {
    run(db, 'UPDATE deadline SET open = 0 WHERE case_id = ?', after.id);
  }
}

function projectEffect(db: Handle, entry: Entry, effect: RecordedEffect): void {
  if (effect.type === 'deadline') setDeadline(db, entry.case!, effect);
  if (effect.type !== 'notice') return;
  const { id, to, rule, words, due, person } = effect;
  run(db,
    `INSERT INTO notice (id, case_id, addressee, person, rule, words, owed_at, due)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    id, entry.case!, to, person, rule, words, entry.at, due);
}

function setDeadline(
  db: Handle,
  id: string,
  { name, due, rule }: Extract<RecordedEffect, { type: 'deadline' }>,
): void {
  if (due === null) return closeDeadline(db, id, name);
  run(
    db,
    `INSERT INTO deadline (case_id, name, due, rule, open) VALUES (?, ?, ?, ?, 1)
       ON CONFLICT (case_id, name) 
       DO UPDATE SET due = excluded.due, rule = excluded.rule, open = 1`,
    id,
    name,
    due,
    rule,
  );
}

const closeDeadline = (db: Handle, id: string, name: string): void =>
  void run(db, 'UPDATE deadline SET open = 0 WHERE case_id = ? AND name = ?', id, name);

function projectSent(db: Handle, entry: Entry): void {
  const { notice, digest } = entry.body as { notice: string; digest: string };
  run(db, 'UPDATE notice SET sent_at = ?, digest = ? WHERE id = ?', entry.at, digest, notice);
}
