import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import * as law from './law.js';

/** § 37¹ (4²) 1): data on a cooperating person, in the manner of § 41⁵ (1). */
export const machine = life({
  id: 'm12',
  power: '§ 37¹ (4²) 1)',
  decision: '§ 37¹ (4²) 1)',
  running: { et: 'andmete kogumine kestab', en: 'data are being collected' },
  before: [
    ...every.everyRequest, every.notForBackgroundCheck, every.notForAreaProtection,
    law.aim, law.mannerNamed, law.covertInDatabasesOnly,
  ],
  mayCease: [
    ...purposesOnAPerson, law.alreadyInvolved, law.writtenConsent, law.writtenBefore,
    law.toldOfRights, law.designatedUnit,
  ],
  whoDecides: law.whoDecides,
  within: [law.noOverlap, law.covertTerm, law.withinConsent],
  term: law.term,
  endings: law.involvedEndings,
  told: false,
  closing: [law.documents],
});
