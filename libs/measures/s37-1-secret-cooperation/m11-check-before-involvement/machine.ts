import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import * as law from './law.js';

/** § 37¹ (4¹): covert check of a person in databases before involvement. */
export const machine = life({
  id: 'm11',
  power: '§ 37¹ (4¹)',
  decision: '§ 37¹ (4³)',
  running: { et: 'kontroll kestab', en: 'the check is under way' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection,
    law.forInvolvement, law.databasesOnly, law.prospectivePersonOnly,
  ],
  mayCease: [...purposesOnAPerson, law.beforeInvolvement, law.designatedUnit],
  whoDecides: [law.whoDecides],
  within: [law.whoRepeats, law.noOverlap],
  term: law.term,
  endings: [{
    state: 'involved',
    by: '§ 37¹ (4¹)',
    words: { et: 'isik kaasatud', en: 'person involved' },
    hears: 'personInvolved',
    concerns: law.involvement.isThere,
    comes: law.involvement.by,
  }],
  told: false,
  closing: [law.documents],
});
