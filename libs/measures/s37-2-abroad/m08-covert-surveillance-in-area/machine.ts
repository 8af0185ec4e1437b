import { limbNamed, listedMethods } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { taskOfPlan } from '../../s36-common/plan-task.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { citizenByCommander, citizenSparedAbroad, ministerToo } from '../watching-abroad.js';
import * as law from './law.js';

/** § 37 (2) 1): covert surveillance in the area of an international military operation. */
export const machine = life({
  id: 'm08',
  power: '§ 37 (2) 1)',
  decision: '§ 37 (2) 1)',
  running: { et: 'jälgimine kestab', en: 'surveillance under way' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, taskOfPlan,
    limbNamed, law.notForActingAbroad, law.watching,
  ],
  mayCease: [
    ...purposesOnAPerson, citizenSparedAbroad, law.inArea, law.designatedUnit, listedMethods,
    law.watchedOnce,
  ],
  whoDecides: [law.whoDecides],
  within: [citizenByCommander, law.whoRepeats, law.noOverlap, law.operation.notOutlived],
  term: law.term,
  notice: { ...ministerToo, to: 'minister', words: 'decided', rule: 'KKS-42-4' },
  endings: [{
    state: 'operationEnded',
    by: '§ 37 (2) 1)',
    words: { et: 'operatsioon lõppenud', en: 'operation ended' },
    hears: 'operationEnded',
    concerns: law.operation.isOver,
    comes: law.operation.by,
  }],
  told: false,
  closing: [],
});
