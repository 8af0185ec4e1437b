import * as additional from '../check-additional.js';
import { checkLife } from '../check-life.js';
import * as window from '../check-window.js';
import * as law from './law.js';

/** § 41⁵ (1¹) 2): shadow information and conspiracy techniques in a background check. */
export const machine = checkLife({
  id: 'm26',
  power: '§ 41⁵ (1¹) 2)',
  decision: '§ 41⁵ (1¹) 2)',
  running: { et: 'variandmed on kasutusel', en: 'shadow information in use' },
  before: [additional.aim, law.hidden, law.shadowOnly, law.subjectAlone],
  mayCease: [
    additional.staffOnly, additional.noCandidate, additional.designatedUnit, law.namesShadow,
    window.checkDue, window.suspicionReasoned,
  ],
  whoDecides: [law.whoDecides, law.delegated],
  within: [law.whoRepeats, law.noOverlap, window.endsWithinWindow],
  term: law.term,
  closing: [],
});
