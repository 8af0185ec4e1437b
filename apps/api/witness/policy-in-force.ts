import type { Instant } from '#calendar/instant';
import { parseEntry } from '#trail/entry';
import { parsePolicy } from '#trail/policy';
import type { Policy } from '#trail/policy';
import { entryType } from '../database/entry-indexes.js';
import { first } from '../database/prepared.js';
import type { Handle } from '../database/handle.js';

/** The policy of witnesses, as the last entry `witness.policy` set it. */
export interface PolicyInForce {
  /** The place of that entry: the policy is in force for all that stands after it. */
  readonly seq: number;
  readonly since: Instant;
  /** The origin of the log it stands in. */
  readonly origin: string;
  /** The C2SP tlog-policy text, to the letter. */
  readonly text: string;
  readonly policy: Policy;
  /** Whether a measure waits for the witnesses before it takes effect. */
  readonly gate: boolean;
  readonly graceMinutes: number;
  /** The two persons who set it. */
  readonly by: readonly string[];
}

const last = `SELECT bytes FROM entry WHERE ${entryType} = 'witness.policy'
  ORDER BY seq DESC LIMIT 1`;

/** The policy in force, or null where none was ever set. */
export function policyInForce(db: Handle): PolicyInForce | null {
  const row = first<{ bytes: Buffer }>(db, last);
  return row === undefined ? null : policyIn(row.bytes);
}

function policyIn(bytes: Buffer): PolicyInForce {
  const { seq, ts, log, body } = parseEntry(bytes);
  const text = String(body['policy']);
  return {
    seq, since: ts as Instant, origin: log, text, policy: parsePolicy(text),
    gate: body['gate'] === true, graceMinutes: Number(body['graceMinutes']),
    by: (body['by'] ?? []) as readonly string[],
  };
}
