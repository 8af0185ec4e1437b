import { amb01To03 } from './amb-01-to-03.js';
import { amb04To06 } from './amb-04-to-06.js';
import { amb07To10 } from './amb-07-to-10.js';
import { amb11To15 } from './amb-11-to-15.js';
import { amb16To21 } from './amb-16-to-21.js';
import { amb22To24 } from './amb-22-to-24.js';
import { amb25To27 } from './amb-25-to-27.js';
import { amb28To30 } from './amb-28-to-30.js';
import { amb31To34 } from './amb-31-to-34.js';
import { amb35To40 } from './amb-35-to-40.js';
import { amb41To45 } from './amb-41-to-45.js';
import { amb46To52 } from './amb-46-to-52.js';
import { amb53To59 } from './amb-53-to-59.js';
import { amb60To65 } from './amb-60-to-65.js';
import type { PolicyId } from '../rule.js';
import type { Policy } from './policy.js';

/** Every choice made where the Act is silent or unclear, AMB-01 to AMB-65. */
export const policies: readonly Policy[] = [
  ...amb01To03,
  ...amb04To06,
  ...amb07To10,
  ...amb11To15,
  ...amb16To21,
  ...amb22To24,
  ...amb25To27,
  ...amb28To30,
  ...amb31To34,
  ...amb35To40,
  ...amb41To45,
  ...amb46To52,
  ...amb53To59,
  ...amb60To65,
];

/** The policy a refusal rests on; throws on a number that does not exist. */
export function policyOf(id: PolicyId): Policy {
  const policy = policies.find((known) => known.id === id);
  if (!policy) throw new RangeError(`No such policy: ${id}`);
  return policy;
}
