import {
  designatedAbroad, limbNamed, listedMethods, ministerNotice,
} from '../../s36-common/abroad.js';
import {
  citizenConsentWithdrawn, citizenSparedWithoutConsent,
} from '../../s36-common/citizen-consent.js';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { taskOfPlan } from '../../s36-common/plan-task.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { answerRefused, notAskedAgain } from '../../s36-common/right-to-refuse.js';
import { interviewing, performerShown } from '../interviewing.js';
import * as law from './law.js';

/** § 37 (2) 2): interviews for acting outside the territory of Estonia. */
export const machine = life({
  id: 'm07',
  power: '§ 37 (2) 2)',
  decision: '§ 37 (2) 2)',
  running: { et: 'küsitlemine kestab', en: 'interviews under way' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, taskOfPlan,
    limbNamed, law.notForOperationArea, law.aim, performerShown,
  ],
  mayCease: [
    ...purposesOnAPerson, notAskedAgain, ...citizenSparedWithoutConsent, designatedAbroad,
    listedMethods,
  ],
  whoDecides: [law.whoDecides],
  within: [law.operation.notOutlived],
  term: law.term,
  notice: { ...ministerNotice, to: 'minister', words: 'decided', rule: 'KKS-42-4' },
  endings: [
    answerRefused,
    citizenConsentWithdrawn,
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
  more: interviewing(law.term.logged),
  closing: [],
});
