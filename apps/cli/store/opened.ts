import { systemClock } from '../../api/clock/clock.js';
import type { House } from '../../api/house.js';
import { Refused, messageOf } from '../faults.js';

/**
 * Opens the house by the real clock, making it where `create` says so and none ever was; loaded
 * only now, for reading the law must not wait for it.
 */
export async function opened(home: string, create = false): Promise<House> {
  const { createHouse, openHouse } = await import('../../api/house.js');
  try {
    return await (create ? createHouse : openHouse)(home, systemClock);
  } catch (fault) {
    if (!messageOf(fault).startsWith('E_LOCKED')) throw fault;
    throw new Refused(`${messageOf(fault)}; stop the server first`);
  }
}
