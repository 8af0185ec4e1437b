import { cosignaturesOf } from './cosignature.js';
import { parsePolicy } from './policy-text.js';
import type { Policy } from './policy-text.js';

export { parsePolicy } from './policy-text.js';
export type { Group, Party, Policy } from './policy-text.js';

/** Whether enough witnesses cosigned a note. */
export type Quorum = {
  readonly met: boolean;
  /** The names, as the policy has them, of the witnesses whose cosignatures hold. */
  readonly by: readonly string[];
  /**
   * When the quorum was met, in seconds since 1970 (UTC): the earliest time by which enough had
   * cosigned, in their own words. Null when it is not met, or when nobody was needed.
   */
  readonly time: number | null;
  /** The names of the witnesses with a line under the note that does not hold. */
  readonly failed: readonly string[];
};

/**
 * Says whether the cosignatures under a note are enough for the policy (C2SP tlog-policy). The
 * signature of the log is not looked at here; `openCheckpoint` does that. A policy may be given as
 * its text. Throws a `Flaw`: `E_SIG` when it is no note, `E_SCHEMA` when it is no policy.
 */
export function quorumMet(policy: Policy | string, note: string): Quorum {
  const known = typeof policy === 'string' ? parsePolicy(policy) : policy;
  const parties = [...known.witnesses];
  const { held, failed } = cosignaturesOf(note, parties.map(([, { key }]) => key));
  const named = ({ name, id }: { readonly name: string; readonly id: string }): string =>
    parties.find(([, { key }]) => key.name === name && key.id === id)?.[0] ?? name;
  const given = held.map((each) => ({ name: named(each), time: each.time }))
    .sort((a, b) => a.time - b.time);
  const by = [...new Set(given.map(({ name }) => name))];
  const enough = given.find((_, place) =>
    sufficient(known, given.slice(0, place + 1).map(({ name }) => name)));
  return {
    met: sufficient(known, by),
    by,
    time: known.quorum === null ? null : enough?.time ?? null,
    failed: parties.filter(([, { key }]) => failed.includes(key.name)).map(([name]) => name),
  };
}

/** Says whether the witnesses of these names, as the policy has them, are enough together. */
export function sufficient({ quorum, groups }: Policy, names: readonly string[]): boolean {
  const witnessed = (name: string): boolean => {
    const group = groups.get(name);
    if (group === undefined) return names.includes(name);
    return group.members.filter(witnessed).length >= group.least;
  };
  return quorum === null || witnessed(quorum);
}
