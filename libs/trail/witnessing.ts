import { cosignaturesOf } from './cosignature.js';
import type { Entry } from './entry.js';
import { Flaw } from './flaw.js';
import type { MatchedHead } from './heads.js';
import { parsePolicy, quorumMet } from './policy.js';
import type { Policy } from './policy.js';
import type { Verdict } from './verdict.js';
import {
  badPolicy, clockAhead, notWitnessed, otherPolicy, promiseLost, weakerThanYours,
} from './verdicts-of-witnesses.js';

/** The type of the entry by which two persons put a policy of witnesses in force, from there on. */
export const POLICY = 'witness.policy';

/** Cosignatures may be this much older than an entry they cover, in milliseconds. */
const TOLERANCE_MS = 300_000;

type InForce = {
  readonly seq: number; readonly ts: string; readonly text: string; readonly graceMs: number;
  readonly policy: Policy | null;
};

/** What the witnesses come to. */
export type Witnessed = {
  readonly verdicts: readonly Verdict[];
  /** Whether the newest head meets the reader's own policy; null where the reader has none. */
  readonly quorum: boolean | null;
};

/**
 * Holds what the witnesses signed against three policies: the reader's own, the one in force by
 * the trail, and the text beside the export. A promise that the trail makes and the export no
 * longer keeps is a fault (`E_DOWNGRADE`), and not "nothing to check".
 */
export class Witnessing {
  readonly #own: Policy | null;
  readonly #beside: string | null | undefined;
  readonly #inForce: InForce[] = [];
  readonly #faults: Verdict[] = [];
  #last = '';

  /**
   * `own` is the text of the reader's policy; `beside` that of the export, null where it has none,
   * undefined where there is no export. Throws a {@link Flaw} `E_SCHEMA` for the reader's own.
   */
  constructor(own: string | undefined, beside: string | null | undefined) {
    this.#own = own === undefined ? null : parsePolicy(own);
    this.#beside = beside;
  }

  /** Takes note of an entry. */
  take({ type, seq, ts, body }: Entry): void {
    this.#last = ts;
    if (type !== POLICY) return;
    const text = String(body['policy']);
    const policy = policyIn(text);
    if (policy === null) this.#faults.push(badPolicy(seq));
    const minutes = Number(body['graceMinutes'] ?? 0);
    this.#inForce.push({ seq, ts, text, policy, graceMs: minutes * 60_000 });
  }

  /** The verdicts, given the heads that stand (smallest first) and the time of the last entry. */
  judge(heads: readonly MatchedHead[], tsAt: (size: number) => string | undefined): Witnessed {
    const own = this.#own;
    const head = heads.at(-1);
    const quorum = own === null ? null : head !== undefined && quorumMet(own, head.note).met;
    return {
      quorum,
      verdicts: [
        ...this.#faults,
        ...(quorum === false ? [notWitnessed()] : []),
        ...this.#downgrades(heads),
        ...this.#clocks(heads, tsAt),
      ],
    };
  }

  *#downgrades(heads: readonly MatchedHead[]): Generator<Verdict> {
    const inForce = this.#inForce.at(-1);
    if (this.#beside !== undefined && (inForce?.text ?? null) !== this.#beside) {
      yield otherPolicy(inForce?.seq);
    }
    if (inForce === undefined || inForce.policy === null) return;
    const { policy, seq, ts, graceMs } = inForce;
    const asksNone = policy.quorum === null;
    if (asksNone && this.#own !== null && this.#own.quorum !== null) yield weakerThanYours(seq);
    const waited = Date.parse(this.#last) - Date.parse(ts);
    if (asksNone || waited <= graceMs) return;
    const kept = heads.some(({ size, note }) => size > seq && quorumMet(policy, note).met);
    if (!kept) yield promiseLost(seq);
  }

  /** An entry under a head that was cosigned before the entry says it was written. */
  *#clocks(
    heads: readonly MatchedHead[],
    tsAt: (size: number) => string | undefined,
  ): Generator<Verdict> {
    const policies = [this.#own, ...this.#inForce.map(({ policy }) => policy)];
    const keys = policies.flatMap((policy) =>
      [...policy?.witnesses.values() ?? []].map(({ key }) => key));
    for (const { size, note } of keys.length === 0 ? [] : heads) {
      const times = cosignaturesOf(note, keys).held.map(({ time }) => time * 1_000);
      const ts = Date.parse(tsAt(size) ?? '');
      if (times.some((time) => ts > time + TOLERANCE_MS)) yield clockAhead(size - 1);
    }
  }
}

function policyIn(text: string): Policy | null {
  try {
    return parsePolicy(text);
  } catch (flaw) {
    if (!(flaw instanceof Flaw)) throw flaw;
    return null;
  }
}
