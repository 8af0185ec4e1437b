import { instant } from '#calendar/instant';
import type { Instant } from '#calendar/instant';

/** A signed head over an entry that enough witnesses have cosigned. */
export interface Cover {
  readonly size: number;
  /** When enough of them had cosigned it, in their own words. */
  readonly at: Instant;
  /** The witnesses, by their names in the policy. */
  readonly by: readonly string[];
}

/** What a step that brought a measure into effect says of the witnesses, in its entry. */
export type SeenWitness = Cover | { readonly grace: true };

/** The policy of the keepers that is asked for; not a rule of the Act. */
export interface GatePolicy {
  readonly gate: boolean;
  /** How long a decision waits for witnesses that cannot be reached. */
  readonly graceMinutes: number;
}

/** The entry of the decision that a step carries out: its place, and when it was written. */
export interface Decided {
  readonly seq: number;
  readonly ts: Instant;
}

/** What the gate looks at. */
export interface GateSight {
  /** Null where there is no policy of witnesses. */
  readonly policy: GatePolicy | null;
  /** Null where the step itself is the decision: then there is nothing earlier to cover. */
  readonly decided: Decided | null;
  readonly cover: Cover | null;
  /** Whether so many witnesses answer at all that they could be enough. */
  readonly reachable: boolean;
  readonly now: Instant;
}

export type GateJudgement =
  | { readonly held: false; readonly witness: SeenWitness | null }
  | { readonly held: true; readonly since: Instant; readonly until: Instant };

/**
 * Judges whether a measure may take effect now, by the policy and never by the Act: the entry of
 * its decision must be under a head that enough witnesses have cosigned; or the witnesses cannot
 * be reached and the grace, counted from the decision (absolute minutes), has run out. `until` of
 * what is held is that instant. Held nothing: without a policy, with its gate off, and where the
 * step is itself the decision.
 */
export function effectGate({ policy, decided, cover, reachable, now }: GateSight): GateJudgement {
  if (policy === null || !policy.gate || decided === null) return { held: false, witness: null };
  if (cover !== null && cover.size > decided.seq) return { held: false, witness: cover };
  const until = graceEnds(decided, policy);
  if (!reachable && now >= until) return { held: false, witness: { grace: true } };
  return { held: true, since: decided.ts, until };
}

const graceEnds = ({ ts }: Decided, { graceMinutes }: GatePolicy): Instant =>
  instant(new Date(Date.parse(ts) + graceMinutes * 60_000).toISOString());

/** What can be wrong with what an entry says it saw. */
export type GateFault = 'unseen' | 'uncovered' | 'early';

/**
 * What an overseer finds when the gate of one step is looked at again: null where it was kept;
 * `unseen` where the entry names no witness although the policy asked for one; `uncovered` where
 * the head that it names does not stand over the decision or was not cosigned by enough; `early`
 * where it claims the grace before that ran out. `quorumAt` says whether enough cosigned the head
 * of that size. Whether the witnesses could be reached then, nobody can look at again.
 */
export function gateFault(
  { policy, decided, seen, at }: {
    readonly policy: GatePolicy | null;
    readonly decided: Decided | null;
    readonly seen: SeenWitness | null;
    /** When the entry of the step was written. */
    readonly at: Instant;
  },
  quorumAt: (size: number) => boolean,
): GateFault | null {
  if (policy === null || !policy.gate || decided === null) return null;
  if (seen === null) return 'unseen';
  if ('grace' in seen) return at >= graceEnds(decided, policy) ? null : 'early';
  return seen.size > decided.seq && quorumAt(seen.size) ? null : 'uncovered';
}
