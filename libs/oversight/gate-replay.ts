import type { Instant } from '#calendar/instant';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import { POLICY } from '#trail/witnessing';
import type { Entry } from '#trail/entry';
import type { Verdict } from '#trail/verdict';
import { fileOf } from './cases.js';
import type { LiveCase } from './cases.js';
import { gateFault } from './effect-gate.js';
import type { Decided, GateFault, GatePolicy, SeenWitness } from './effect-gate.js';
import { ofRule } from './found.js';

type InForce = GatePolicy & { readonly text: string };
type Passed = Parameters<typeof gateFault>[0] & { readonly seq: number; readonly text: string };

/** Whether enough witnesses of the policy with that text cosigned the head of that size. */
export type QuorumAt = (size: number, policy: string) => boolean;

/**
 * Remembers each step by which a measure took effect while the trail's policy asked for witnesses.
 * Whether they had signed can be said only once the heads are known: at the end.
 */
export class GateReplay {
  readonly #decided = new Map<string, Decided>();
  readonly #passed: Passed[] = [];
  #inForce: InForce | null = null;

  /** Takes note of an entry that may put a policy in force. */
  take({ type, body }: Entry): void {
    if (type !== POLICY) return;
    const graceMinutes = Number(body['graceMinutes'] ?? 0);
    this.#inForce = { text: String(body['policy']), gate: body['gate'] === true, graceMinutes };
  }

  /** Takes note of a step that was lawful, with the case before it and its file after it. */
  stepped({ seq, ts, body }: Entry, live: LiveCase, after: CaseFile): void {
    const said = (body['step'] as { readonly type: string }).type;
    const schema = Object.hasOwn(live.measure.steps, said) ? live.measure.steps[said] : undefined;
    const decides = schema?.decides === true;
    const begins = fileOf(live).effectiveFrom === null && after.effectiveFrom !== null;
    if (begins && this.#inForce?.gate === true && schema !== undefined) {
      this.#passed.push({
        seq, policy: this.#inForce, text: this.#inForce.text, at: ts as Instant,
        decided: decides ? null : this.#decided.get(live.id) ?? null,
        seen: (body['witness'] ?? null) as SeenWitness | null,
      });
    }
    if (decides) this.#decided.set(live.id, { seq, ts: ts as Instant });
  }

  /** What is wrong with the steps that should have waited for witnesses. */
  *verdicts(quorumAt: QuorumAt): Generator<Verdict> {
    for (const passed of this.#passed) {
      const fault = gateFault(passed, (size) => quorumAt(size, passed.text));
      if (fault !== null) yield ofGate(passed.seq, fault);
    }
  }
}

function ofGate(seq: number, fault: GateFault): Verdict {
  const verdict = ofRule(seq, words[fault]);
  return fault === 'early' ? verdict : { ...verdict, code: 'E_QUORUM' };
}

const words: Readonly<Record<GateFault, Words>> = {
  unseen: {
    et: 'toiming jõustus, kuid kirje ei nimeta tunnistajaid, keda poliitika nõuab',
    en: 'the measure took effect and the entry names no witnesses, whom the policy asks for',
  },
  uncovered: {
    et: 'otsust ei kata kontrollpunkt, mille piisavalt tunnistajaid kinnitas',
    en: 'no head that enough witnesses cosigned covers the decision',
  },
  early: {
    et: 'toiming jõustus tunnistajateta enne ooteaja lõppu',
    en: 'the measure took effect without witnesses before the grace had run out',
  },
};
