import type { StepSchema } from '#statechart/step';
import { areas } from './areas.js';
import type { RegisterSchema } from './fields.js';
import { items } from './data.js';
import { erasures } from './erasures.js';
import { inspections } from './inspections.js';
import { offices } from './offices.js';
import { consents, cooperation, people, service } from './people.js';
import { methods, operations, threats } from './places.js';
import { tasks } from './plan.js';
import { requests, restrictions } from './rights.js';
import { disclosures, instruments, processing } from './sharing.js';
import { undertakings } from './undertakings.js';
import { authorisations, designations, units } from './units.js';

// Reference data: loaded at the first start, and written by nobody afterwards.
const loaded = {} as const satisfies RegisterSchema;

/** Every register, with the acts that may be done on it. */
export const registers = {
  people, service, cooperation, consents, authorisations, units, designations, operations, areas,
  threats, methods, undertakings, tasks, offices, items, requests, restrictions, disclosures,
  erasures, processing, instruments, inspections, partners: loaded, agreements: loaded,
} as const;

export type RegisterName = keyof typeof registers;

/** The schema of an act; undefined where the register or the act does not exist. */
export function actOf(register: string, act: string): StepSchema | undefined {
  if (!Object.hasOwn(registers, register)) return undefined;
  const acts: RegisterSchema = registers[register as RegisterName];
  return Object.hasOwn(acts, act) ? acts[act] : undefined;
}
