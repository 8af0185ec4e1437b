import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import * as law from './law.js';

/** § 37¹ (4²) 2): shadow information and conspiracy techniques towards a cooperating person. */
export const machine = life({
  id: 'm13',
  power: '§ 37¹ (4²) 2)',
  decision: '§ 37¹ (4³)',
  running: { et: 'variandmed on kasutusel', en: 'shadow information in use' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection,
    law.aim, law.hidden, law.personInvolvedOnly,
  ],
  mayCease: [
    ...purposesOnAPerson, law.alreadyInvolved, law.writtenConsent, law.designatedUnit,
  ],
  whoDecides: [law.whoDecides],
  within: [law.whoRepeats, law.noOverlap, law.withinConsent],
  term: law.term,
  endings: law.involvedEndings,
  told: false,
  closing: [law.documents],
});
