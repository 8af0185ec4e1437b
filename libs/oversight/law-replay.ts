import type { Words } from '#law/words';
import { refusalsOf } from '#statechart/decide';
import type { Entry } from '#trail/entry';
import type { Verdict } from '#trail/verdict';
import { fileOf } from './cases.js';
import type { LiveCase } from './cases.js';
import { GateReplay } from './gate-replay.js';
import type { QuorumAt } from './gate-replay.js';
import { ofRule, unplayable } from './found.js';
import { openingFault } from './opening.js';
import type { Opening } from './opening.js';
import { judgedFacts, takenStep } from './stepping.js';
import { Speakers } from './speakers.js';
import { stepIn } from './step-said.js';
import { emptyWorld } from './world.js';
import type { World } from './world.js';

/** What was judged, by number. */
export interface Judged {
  readonly steps: number;
  readonly refusals: number;
}

const MOST_FINDINGS = 1_000;

/**
 * Replays a trail by the Act, in memory and without a database: whoever wrote an unlawful step into
 * it, with the key and all, is found out. Give it every entry in order; the findings are `E_RULE`,
 * one a case at most, for a case that went astray is followed no further.
 */
export class LawReplay {
  readonly findings: Verdict[] = [];
  readonly world: World = emptyWorld();
  readonly #speakers = new Speakers(this.world);
  readonly #gate = new GateReplay();
  readonly #lost = new Set<string>();
  readonly #awaited: Opening[] = [];
  #steps = 0;
  #refusals = 0;

  /** How many steps and refusals were judged so far. */
  get judged(): Judged {
    return { steps: this.#steps, refusals: this.#refusals };
  }

  /** What is wrong with steps that should have waited for witnesses, once the heads are known. */
  gateFindings(quorumAt: QuorumAt): Verdict[] {
    return [...this.#gate.verdicts(quorumAt)];
  }

  /** Takes the next entry. */
  take(entry: Entry): void {
    this.#gate.take(entry);
    if (entry.case !== null && this.#lost.has(entry.case)) return;
    const fault = this.#fault(entry);
    if (fault === null) return this.#speakers.take(entry);
    if (this.findings.length < MOST_FINDINGS) this.findings.push(ofRule(entry.seq, fault));
    if (entry.case !== null) this.#lost.add(entry.case);
  }

  #fault(entry: Entry): Words | null {
    try {
      return this.#speakers.fault(entry) ?? this.#played(entry);
    } catch (fault) {
      return unplayable(fault instanceof Error ? fault.message : String(fault));
    }
  }

  #played(entry: Entry): Words | null {
    const { type } = entry;
    if (type === 'case.opened') return this.#opened(entry);
    if (type === 'case.step') return this.#stepped(entry);
    if (type === 'case.refused') return this.#refused(entry);
    if (type === 'deadline.met') return this.#met(entry);
    if (type === 'notice.sent' || type === 'notice.received') this.world.cases.told(entry);
    else if (type === 'register.recorded') this.world.registers.take(entry);
    else if (entry.case !== null) this.#live(entry);
    return null;
  }

  #opened(entry: Entry): Words | null {
    const fault = openingFault(this.world, entry, this.#awaited);
    if (fault !== null) return fault;
    const { id, measure } = this.world.cases.open(entry);
    const { act } = entry.body;
    const place = this.#awaited.findIndex((each) =>
      each.act === act && each.measure === measure.id && each.subject === entry.subject);
    if (place >= 0) this.#awaited.splice(place, 1);
    return id === entry.case ? null : unplayable(id);
  }

  #stepped(entry: Entry): Words | null {
    this.#steps += 1;
    const live = this.#live(entry);
    const taken = takenStep(this.world, live, entry);
    if ('fault' in taken) return taken.fault;
    this.#gate.stepped(entry, live, fileOf(this.#live(entry)));
    this.#awaited.push(...taken.opens);
    return null;
  }

  #refused(entry: Entry): Words | null {
    this.#refusals += 1;
    const live = this.#live(entry);
    const step = stepIn(entry);
    const otherwise = judgedFacts(this.world, live, step);
    if (otherwise !== null) return otherwise;
    const recorded = (entry.body['refusals'] as unknown as { rule: string }[]).map(ruleOf);
    const found = refusalsOf(live.snapshot, step).map(ruleOf);
    return found.length > 0 && recorded.join() === found.join() ? null : otherRefusals;
  }

  /** A deadline that came and found its duty done: it was awaited, and at that instant. */
  #met({ case: id, at, body }: Entry): Words | null {
    const name = String(body['name']);
    const awaited = this.world.cases.diary.named(String(id), name);
    if (awaited?.due !== at) return notAwaited;
    this.world.cases.diary.close(String(id), name);
    return null;
  }

  #live(entry: Entry): LiveCase {
    const live = this.world.cases.get(entry.case);
    if (live === undefined) throw new Error(`no case ${entry.case}`);
    return live;
  }
}

const ruleOf = ({ rule }: { readonly rule: string }): string => rule;

const otherRefusals: Words = {
  et: 'keeldumise alused on kirje järgi teised kui seaduse järgi',
  en: 'the Act does not refuse it for the reasons that the entry gives',
};
const notAwaited: Words = {
  et: 'sellist tähtaega asjas ei oodatud',
  en: 'the case awaited no such deadline',
};
