import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { Refusal } from '#law/rule';
import { wordingAt } from '#law/wordings/index';
import { actOf } from '#registers/schemas';
import type { Actor, StepSchema } from '#statechart/step';
import { openFile } from '#statechart/case-file';
import type { Transaction } from '../store/store.js';
import { NotKnown, NotYours } from '../register/answers.js';
import type { Outcome } from '../register/answers.js';
import { refusalIds } from '../register/drafts.js';
import { servingAs } from '../register/enquiry-facts.js';
import { gatherFacts } from '../register/facts.js';
import { newId } from '../register/ids.js';
import type { IdKind } from '../register/ids.js';
import { checkReferences, sealMessage } from '../register/message.js';
import { project } from '../register/projection.js';
import { entryOf, officesOf, tenuresOf } from '../register/register-facts.js';
import type { Register } from '../register/register.js';
import { knownFacts } from './known-facts.js';
import type { KnownFacts } from './known-facts.js';
import { checkCome } from './ends-ahead.js';
import { isConfirmation, order } from '../erasure/ordering.js';
import { erase, isDeletion, withoutTexts } from './erasing.js';
import { registerRules } from './law.js';
import type { Servant } from './register-file.js';
import { ripples } from './ripples.js';
import { checkCodeUnknown, keepCode } from './known-code.js';
import { checkMadeByAnother } from './who-appoints.js';
import type { Recording } from './ripples.js';
import { keyFor } from './whose-texts.js';

const kinds: Readonly<Record<string, IdKind>> = { people: 'p', units: 'u' };

/**
 * Writes into the registers, through the same transaction and trail as the cases, and tells every
 * running case that rests on what has changed, in the same commit.
 */
export class Registrar {
  constructor(private readonly register: Register) {}

  record(transaction: Transaction, by: Actor, recording: Recording): Outcome {
    const { register, act, fields } = recording;
    const schema = actOf(register, act);
    if (schema === undefined) throw new NotKnown(`${register}.${act}`);
    checkOffice(schema, by);
    checkMadeByAnother(transaction.db, by, recording);
    checkReferences(transaction.db, schema, fields);
    checkCome(recording, transaction.now);
    const id = act === 'record'
      ? newId(kinds[register] ?? 'r')
      : entryIn(transaction.db, register, fields['entry']);
    checkCodeUnknown(transaction, this.register.vault, by, recording);
    const known = knownFacts(transaction.db, recording, transaction.now);
    const refusals = refusalsOf(transaction, by, recording, known);
    const { vault } = this.register;
    const sealed = refusals.length > 0 && register === 'items'
      ? withoutTexts(schema, fields)
      : sealMessage(vault, transaction.db, keyFor(transaction.db, recording, id), schema, fields);
    const type = refusals.length === 0 ? 'register.recorded' : 'register.refused';
    const entry = transaction.append({
      type, at: transaction.now, actor: by.person, office: by.office, unit: by.unit,
      rules: wordingAt(transaction.now).id, pd: sealed.pd,
      body: {
        register, act, id, fields: sealed.fields, refusals: refusals.map(refusalIds),
        // What an act on personal data rested on is named in its entry, as for a step.
        ...(Object.keys(known).length === 0 ? {} : { facts: known }),
      },
    });
    if (refusals.length > 0) return { done: false, id, seq: entry.seq, refusals };
    project(transaction.db, entry);
    keepCode(transaction.db, vault, recording, id);
    if (isDeletion(recording)) erase(transaction, vault, by, id);
    if (isConfirmation(recording)) order(transaction, by, id);
    this.#tell(transaction, recording);
    return { done: true, id, seq: entry.seq };
  }

  #tell(transaction: Transaction, recording: Recording): void {
    for (const { live, type, fields } of ripples(transaction.db, recording)) {
      this.register.advance(transaction, live);
      this.register.hearIn(transaction, live, type, fields, transaction.now);
    }
  }
}

/** The entry the act changes; one of another register is not this office's to change. */
function entryIn(db: Transaction['db'], register: string, id: unknown): string {
  const entry = entryOf(db, register, id);
  if (entry === undefined) throw new NotKnown(String(id));
  return entry.id;
}

function checkOffice({ offices }: StepSchema, by: Actor): void {
  if (by.office === 'system') return;
  if (offices !== undefined && !offices.includes(by.office)) {
    throw new NotYours({
      et: 'sellesse registrisse kannab teises ametis olev isik',
      en: 'another office writes into this register',
    });
  }
}

function refusalsOf(
  transaction: Transaction,
  by: Actor,
  recording: Recording,
  known: KnownFacts,
): Refusal[] {
  const { register, act, fields } = recording;
  const rules = registerRules[`${register}.${act}`] ?? [];
  const at: Instant = transaction.now;
  const opened = openFile({
    id: 'c_none', measure: '', wording: wordingAt(at).id, unit: by.unit ?? '', subject: null,
    renews: null, openedAt: at, openedBy: by,
  });
  const file = {
    ...opened,
    entry: entryOf(transaction.db, register, fields['entry']) ?? null,
    named: servantOf(transaction.db, fields['person'], at),
    commanders: tenuresOf(transaction.db, 'commander'),
  };
  const gathered = gatherFacts(transaction.db, opened, by, at, {});
  const facts = { ...gathered, ...known };
  const situation = situationOf(file, { ...fields, type: act, at, by, facts });
  return rules.map((each) => each.judge(situation)).filter((refusal) => refusal !== null);
}

const servantOf = (db: Transaction['db'], person: unknown, at: Instant): Servant | null =>
  typeof person !== 'string'
    ? null
    : {
        servesAs: servingAs(db, person, at),
        units: officesOf(db, person, at).map(({ unit }) => unit),
      };
