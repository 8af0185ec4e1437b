import { limbNamed, listedMethods } from '../../s36-common/abroad.js';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { taskOfPlan } from '../../s36-common/plan-task.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { answerRefused, notAskedAgain } from '../../s36-common/right-to-refuse.js';
import { interviewing, performerShown } from '../interviewing.js';
import * as law from './law.js';

/** § 37 (2) 1): interviews in the area of an international military operation. */
export const machine = life({
  id: 'm06',
  power: '§ 37 (2) 1)',
  decision: '§ 37 (2) 1)',
  running: { et: 'küsitlemine kestab', en: 'interviews under way' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, taskOfPlan,
    limbNamed, law.notForActingAbroad, law.placeInArea, performerShown,
  ],
  mayCease: [
    ...purposesOnAPerson, notAskedAgain, law.inArea, law.designatedUnit, listedMethods,
  ],
  whoDecides: [law.whoDecides],
  within: [law.operation.notOutlived],
  term: law.term,
  endings: [
    answerRefused,
    {
      state: 'operationEnded',
      by: '§ 37 (2) 1)',
      words: { et: 'operatsioon lõppenud', en: 'operation ended' },
      hears: 'operationEnded',
      concerns: law.operation.isOver,
      comes: law.operation.by,
    },
  ],
  told: false,
  more: interviewing(law.term.logged),
  closing: [],
});
