import { randomBytes } from 'node:crypto';

/** What an opaque id names; never derived from a name, a code or a time. */
export type IdKind = 'c' | 'p' | 'u' | 'r' | 'd' | 'k' | 'o' | 'v' | 'j' | 'q';

/**
 * A new opaque id: `c_…` a case, `p_…` a person, `o_…` a notice, `r_…` a register entry, `v_…` a
 * report, `j_…` the making of one, `q_…` a question.
 */
export const newId = (kind: IdKind): string => `${kind}_${randomBytes(10).toString('hex')}`;
