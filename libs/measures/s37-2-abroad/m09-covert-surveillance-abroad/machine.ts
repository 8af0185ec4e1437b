import { listedMethods } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { taskOfPlan } from '../../s36-common/plan-task.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { citizenByCommander, citizenSparedAbroad, ministerToo } from '../watching-abroad.js';
import * as law from './law.js';

/** § 37 (2) 3): covert surveillance outside the territory of Estonia. */
export const machine = life({
  id: 'm09',
  power: '§ 37 (2) 3)',
  decision: '§ 37 (2) 3)',
  running: { et: 'jälgimine kestab', en: 'surveillance under way' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, taskOfPlan,
    law.outsideEstonia, law.watching,
  ],
  mayCease: [
    ...purposesOnAPerson, citizenSparedAbroad, law.designatedUnit, listedMethods, law.watchedOnce,
  ],
  whoDecides: [law.whoDecides],
  within: [citizenByCommander, law.whoRepeats, law.noOverlap, law.operation.notOutlived],
  term: law.term,
  notice: { ...ministerToo, to: 'minister', words: 'decided', rule: 'KKS-42-4' },
  endings: [
    law.border,
    {
      state: 'operationEnded',
      by: '§ 36 (1) 2)',
      words: { et: 'operatsioon lõppenud', en: 'operation ended' },
      hears: 'operationEnded',
      concerns: law.operation.isOver,
      comes: law.operation.by,
    },
  ],
  told: false,
  closing: [],
});
