import type { Office } from '#law/offices';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import type { StepSchema } from '#statechart/step';
import type { Held } from '../people/signed-in.js';

/** Whose act a register takes where a rule of the Act says it and no list: § 37¹ (4³), AMB-08. */
const byRule: readonly Office[] = ['commander'];

/** Whether some act of the register may be written by an office held. */
export const mayWrite = (name: RegisterName, held: readonly Held[]): boolean =>
  Object.values<StepSchema>(registers[name]).some(({ offices = byRule }) =>
    held.some(({ office }) => offices.includes(office)));
