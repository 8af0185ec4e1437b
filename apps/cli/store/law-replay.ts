import { decide, refusalsOf, stateName } from '#statechart/decide';
import type { Refusal } from '#law/rule';
import type { Entry } from '#trail/entry';
import type { Handle } from '../../api/database/handle.js';
import { project, stepIn } from '../../api/register/projection.js';
import { loadCase } from '../../api/register/rows.js';
import type { LiveCase } from '../../api/register/rows.js';
import { cited } from '../refusals.js';
import { messageOf } from '../faults.js';
import { ofRule } from './finding.js';
import type { Finding } from './finding.js';

/**
 * Plays a trail again into fresh tables and judges every step by the Act, on the facts that its own
 * entry names: whoever wrote an unlawful step into the trail, with the key and all, is found out.
 */
export class LawReplay {
  readonly findings: Finding[] = [];
  readonly #lost = new Set<string>();

  constructor(readonly db: Handle) {}

  /** Takes the next entry. A case that went astray is followed no further; one is enough. */
  take(entry: Entry): void {
    if (entry.case !== null && this.#lost.has(entry.case)) return;
    const finding = this.#judged(entry);
    if (finding === null) return;
    this.findings.push(finding);
    if (entry.case !== null) this.#lost.add(entry.case);
  }

  #judged(entry: Entry): Finding | null {
    try {
      if (entry.type === 'case.step') return this.#stepped(entry);
      const finding = entry.type === 'case.refused' ? this.#refused(entry) : null;
      if (finding === null) project(this.db, entry);
      return finding;
    } catch (fault) {
      const why = messageOf(fault);
      return ofRule(entry.seq, `kirjet ei saa uuesti läbi mängida (${why})`,
        `it cannot be replayed (${why})`);
    }
  }

  #stepped(entry: Entry): Finding | null {
    const { seq, body } = entry;
    const live = this.#live(entry);
    const step = stepIn(entry);
    const decision = decide(live.measure.machine, live.snapshot, step);
    if (!decision.taken) return unlawful(seq, step.type, decision.refusals);
    const [from, to] = [live.snapshot, decision.snapshot].map(({ value }) => stateName(value));
    if (body['from'] !== from || body['to'] !== to) {
      return ofRule(seq, `samm viib olekust ${from} olekusse ${to}, kirje järgi mujale`,
        `the step leads from ${from} to ${to}, the entry says otherwise`);
    }
    project(this.db, entry, decision.snapshot);
    return null;
  }

  #refused(entry: Entry): Finding | null {
    const recorded = (entry.body['refusals'] as unknown as { rule: string }[]).map(ruleOf);
    const found = refusalsOf(this.#live(entry).snapshot, stepIn(entry)).map(ruleOf);
    if (recorded.join() === found.join()) return null;
    return ofRule(entry.seq, 'keeldumise alused on kirje järgi teised kui seaduse järgi',
      'the Act does not refuse it for the reasons that the entry gives');
  }

  #live(entry: Entry): LiveCase {
    const live = loadCase(this.db, entry.case ?? '');
    if (live === undefined) throw new Error(`no case ${entry.case}`);
    return live;
  }
}

const ruleOf = ({ rule }: { readonly rule: string }): string => rule;

function unlawful(seq: number, type: string, refusals: readonly Refusal[]): Finding {
  if (refusals.length === 0) {
    return ofRule(seq, `samm „${type}” ei ole sellest olekust võimalik`,
      `“${type}” is not a step from that state`);
  }
  const why = (language: 'et' | 'en') =>
    refusals.map((refusal) => cited(refusal, language)).join('; ');
  return ofRule(seq, `samm „${type}” ei ole kirjes nimetatud asjaoludel õiguspärane: ${why('et')}`,
    `“${type}” is not lawful on the facts that it names: ${why('en')}`);
}
