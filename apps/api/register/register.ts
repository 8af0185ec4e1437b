import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { decide, hears } from '#statechart/decide';
import type { Decision } from '#statechart/decide';
import type { Actor, Step } from '#statechart/step';
import type { Transaction } from '../store/store.js';
import { openGate, type Gate } from '../witness/gate.js';
import { NotKnown, Stale } from './answers.js';
import type { Outcome } from './answers.js';
import { metDraft, openedDraft, refusedDraft, stepDraft } from './drafts.js';
import type { NewCase } from './drafts.js';
import { recordedEffects } from './effects.js';
import { gatherFacts } from './facts.js';
import { newId } from './ids.js';
import { checkReferences, sealMessage } from './message.js';
import type { Fields, Saying, SealedMessage } from './message.js';
import { askedFor } from './opening.js';
import type { Opening } from './opening.js';
import { project } from './projection.js';
import { fileOf, loadCase, nextDue } from './rows.js';
import type { LiveCase } from './rows.js';
import { notNow, stepSchemaOf } from './step-schema.js';
import { tellOthers } from './telling-others.js';
import { checkSpeaker } from './supervision.js';
import { contentOf } from '../vault/subjects.js';
import type { Vault } from './vault.js';

export const systemActor: Actor = { person: 'p_system', office: 'system', unit: null };

// No lawful case has so many instants, however long the house was closed; only a machine that puts
// an instant that has passed into the diary again and again.
const mostAtOnce = 200;

export type { Saying } from './message.js';

/**
 * The one choke point for cases: load, advance to now, gather facts, decide, write. HTTP, the
 * command line and the clock all come through here, each inside one transaction of the store.
 */
export class Register {
  constructor(readonly vault: Vault, private readonly gate: Gate = openGate) {}

  /** Opens a case; the person opening it must be a requester of that unit (AMB-09). */
  open(transaction: Transaction, by: Actor, opening: Opening): string {
    return this.#opened(transaction, by, transaction.now, askedFor(transaction.db, by, opening));
  }

  #opened({ append, db }: Transaction, by: Actor, at: Instant, opened: NewCase): string {
    const id = newId('c');
    const entry = append(openedDraft(id, by, at, opened));
    project(db, entry);
    return id;
  }

  /**
   * Says a step to a case. Refusals of the Act are an outcome and are recorded; what is not a step
   * from the present state, or not this person's to say, throws and records nothing.
   */
  say(transaction: Transaction, by: Actor, saying: Saying): Outcome {
    const { db, now } = transaction;
    const seen = this.#known(db, saying.case);
    if (seen.version !== saying.version) throw new Stale(saying.version, seen.version);
    const schema = stepSchemaOf(seen, saying.type);
    checkSpeaker(schema, by);
    checkReferences(db, schema, saying.fields);
    const live = this.#advanced(transaction, seen);
    if (!hears(live.snapshot, saying.type)) throw notNow(live, schema);
    const file = fileOf(live);
    const subject = contentOf(file.subject ?? file.id);
    const message = sealMessage(this.vault, db, subject, schema, saying.fields);
    return this.#take(transaction, live, by, now, saying.type, message);
  }

  /** Lets the clock say what fell due for a case, each step dated at its own instant. */
  advance(transaction: Transaction, id: string, upTo: Instant = transaction.now): void {
    this.#advanced(transaction, this.#known(transaction.db, id), upTo);
  }

  /** `advance`, for whoever holds the case already and needs it afterwards. */
  #advanced(transaction: Transaction, seen: LiveCase, now = transaction.now): LiveCase {
    const { db } = transaction;
    const { id } = seen;
    let live = seen;
    let heardSoFar = 0;
    for (let due = nextDue(db, id, now); due !== undefined; due = nextDue(db, id, now)) {
      heardSoFar += 1;
      if (heardSoFar > mostAtOnce) throw new Error(`${id} never comes to rest: ${due.name}`);
      const { name, rule } = due;
      const taken = this.hear(transaction, live, 'timePassed', { deadline: name }, due.due);
      if (!taken) project(db, transaction.append(metDraft(live, name, rule, due.due)));
      live = this.#known(db, id);
    }
    return live;
  }

  /** The register itself says a step; true where the machine took it. Nothing else is recorded. */
  hear(
    transaction: Transaction,
    live: LiveCase,
    type: string,
    fields: Fields,
    at: Instant,
  ): boolean {
    if (!hears(live.snapshot, type)) return false;
    const step = this.#step(transaction, live, systemActor, at, type, fields);
    const decision = decide(live.measure.machine, live.snapshot, step);
    if (!decision.taken) return false;
    this.#write(transaction, live, step, decision, []);
    return true;
  }

  /** `hear` for a case by its id. */
  hearIn(transaction: Transaction, id: string, type: string, fields: Fields, at: Instant): boolean {
    return this.hear(transaction, this.#known(transaction.db, id), type, fields, at);
  }

  #take(
    transaction: Transaction,
    live: LiveCase,
    by: Actor,
    at: Instant,
    type: string,
    { fields, pd }: SealedMessage,
  ): Outcome {
    const step = this.#step(transaction, live, by, at, type, fields);
    const decision = decide(live.measure.machine, live.snapshot, step);
    if (decision.taken) {
      const witness = this.gate(transaction, live, step, decision.snapshot.context as CaseFile);
      const seq = this.#write(transaction, live, step, decision, pd, witness);
      return { done: true, id: live.id, seq };
    }
    const { refusals } = decision;
    const entry = transaction.append(refusedDraft(live, step, pd, refusals));
    project(transaction.db, entry);
    return { done: false, id: live.id, seq: entry.seq, refusals };
  }

  #write(
    transaction: Transaction,
    live: LiveCase,
    step: Step,
    decision: Extract<Decision, { taken: true }>,
    pd: SealedMessage['pd'],
    witness: ReturnType<Gate> = null,
  ): number {
    const { db, now } = transaction;
    const { snapshot } = decision;
    const file = fileOf({ ...live, snapshot });
    const effects = recordedEffects(db, live, file, decision.effects);
    const more = { effects, late: step.at < now, witness };
    const entry = transaction.append(stepDraft(live, snapshot, step, pd, more));
    project(db, entry, snapshot);
    this.#follow(transaction, file, step, effects);
    return entry.seq;
  }

  /** What a step brings about in other cases: those it opens, and those that tell of its act. */
  #follow(
    transaction: Transaction,
    file: CaseFile,
    step: Step,
    effects: ReturnType<typeof recordedEffects>,
  ): void {
    const { id, unit, subject } = file;
    for (const effect of effects) {
      if (effect.type === 'tells') tellOthers(this, transaction, file, step.at, effect);
      if (effect.type !== 'opens') continue;
      const telling = this.#opened(transaction, systemActor, step.at, {
        measure: effect.measure, unit, subject: effect.person ?? subject, renews: null, act: id,
      });
      this.hearIn(transaction, telling, 'actEnded', { finding: effect.finding }, step.at);
    }
    if (step.type === 'storeItem') this.#tellChanged(transaction, id, step.at);
  }

  #tellChanged(transaction: Transaction, act: string, at: Instant): void {
    for (const { case: telling } of gatherFacts(
      transaction.db, fileOf(this.#known(transaction.db, act)), systemActor, at, {},
    ).telling) {
      this.hearIn(transaction, telling, 'actChanged', {}, at);
    }
  }

  #step(
    { db }: Transaction,
    live: LiveCase,
    by: Actor,
    at: Instant,
    type: string,
    fields: Fields,
  ): Step {
    return { ...fields, type, at, by, facts: gatherFacts(db, fileOf(live), by, at, fields) };
  }

  #known(db: Transaction['db'], id: string): LiveCase {
    const live = loadCase(db, id);
    if (live === undefined) throw new NotKnown(id);
    return live;
  }
}
