import type { Office } from '#law/offices';
import type { Actor, StepSchema } from '#statechart/step';
import { NotYours, anotherOffice } from './answers.js';

/** Those who supervise under § 7 (1): the minister, and whoever does it for the minister. */
const supervisors: readonly Office[] = ['minister', 'oversight'];

/**
 * Throws NotYours where the step belongs to other offices. Supervision is neither command nor
 * decision: whoever supervises says no step but one that is listed for the office.
 */
export function checkSpeaker({ offices }: Pick<StepSchema, 'offices'>, by: Actor): void {
  const listed = offices === undefined ? by.office !== 'oversight' : offices.includes(by.office);
  if (!listed) throw new NotYours(supervisors.includes(by.office) ? supervisesOnly : anotherOffice);
}

const supervisesOnly = {
  et: 'järelevalve ei otsusta ega muuda menetlust (§ 7 lg 1)',
  en: 'supervision neither decides nor changes a case (§ 7 (1))',
};
