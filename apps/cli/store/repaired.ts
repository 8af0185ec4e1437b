import type { Clock } from '../../api/clock/clock.js';
import type { Repair } from '../../api/trail/repair.js';
import type { Context } from '../context.js';
import { Refused, messageOf } from '../faults.js';

/**
 * Opens a store that need not be one that is served, lets `work` see to it, and closes it; loaded
 * only now, as the house is. Throws `Refused` while a server has it open.
 */
export async function repaired<Result>(
  { settings: { home } }: Context,
  clock: Clock,
  work: (repair: Repair) => Result | Promise<Result>,
  create = false,
): Promise<Result> {
  const { repairing } = await import('../../api/trail/repair.js');
  try {
    return await repairing(home, clock, work, create);
  } catch (fault) {
    if (!messageOf(fault).startsWith('E_LOCKED')) throw fault;
    throw new Refused(`${messageOf(fault)}; stop the server first`);
  }
}
