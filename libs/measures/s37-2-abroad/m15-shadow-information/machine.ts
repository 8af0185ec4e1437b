import {
  designatedAbroad, limbNamed, listedMethods, ministerNotice, owedToMinister,
} from '../../s36-common/abroad.js';
import {
  citizenConsentWithdrawn, citizenSparedWithoutConsent,
} from '../../s36-common/citizen-consent.js';
import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { taskOfPlan } from '../../s36-common/plan-task.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import * as law from './law.js';

/** § 37 (2) 1) and 2): shadow information and conspiracy techniques. */
export const machine = life({
  id: 'm15',
  power: '§ 37 (2)',
  decision: '§ 37 (2)',
  running: { et: 'variandmed on kasutusel', en: 'shadow information in use' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection, taskOfPlan,
    limbNamed, law.aim, law.hidden, law.noSimulation,
  ],
  mayCease: [
    ...purposesOnAPerson, law.inArea, ...citizenSparedWithoutConsent, designatedAbroad,
    listedMethods,
  ],
  whoDecides: law.whoDecides,
  within: [law.whoRepeats, law.noOverlap, law.operation.notOutlived],
  term: law.term,
  notice: {
    ...ministerNotice, to: 'minister', words: 'decided', rule: 'KKS-42-4', when: owedToMinister,
  },
  endings: [
    citizenConsentWithdrawn,
    {
      state: 'operationEnded',
      by: '§ 37 (2)',
      words: { et: 'operatsioon lõppenud', en: 'operation ended' },
      hears: 'operationEnded',
      concerns: law.operation.isOver,
      comes: law.operation.by,
    },
  ],
  told: false,
  closing: [],
});
