import type { Office } from '#law/offices';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import type { StepSchema } from '#statechart/step';
import type { Held } from '../people/signed-in.js';

/**
 * Whose act a register takes where a rule of the Act says it and no list: the Commander authorises
 * (§ 37¹ (4³), AMB-08), and for an enquiry the commander of the unit (§ 41¹ (3), § 41² (4)).
 */
const byRule: readonly Office[] = ['commander', 'unitCommander'];

/** The offices that may write the act. */
export const writersOf = ({ offices = byRule }: StepSchema): readonly Office[] => offices;

/** Whether the act may be written in an office held. */
export const mayAct = (schema: StepSchema, held: readonly Held[]): boolean =>
  held.some(({ office }) => writersOf(schema).includes(office));

/** Whether some act of the register may be. */
export const mayWrite = (name: RegisterName, held: readonly Held[]): boolean =>
  Object.values<StepSchema>(registers[name]).some((schema) => mayAct(schema, held));
