import { Cases } from './cases.js';
import { Registers } from './registers.js';

/** All that the entries up to one place of the trail give: the registers and the cases. */
export interface World {
  readonly registers: Registers;
  readonly cases: Cases;
}

/** The world before the first entry. */
export const emptyWorld = (): World => ({ registers: new Registers(), cases: new Cases() });
