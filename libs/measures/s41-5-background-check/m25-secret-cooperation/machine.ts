import { add, keep, lawful } from '#statechart/statechart';
import * as additional from '../check-additional.js';
import { checkEndings, checkLife } from '../check-life.js';
import * as window from '../check-window.js';
import * as law from './law.js';

/** § 41⁵ (1¹) 1): somebody is involved in secret cooperation for the check of another. */
export const machine = checkLife({
  id: 'm25',
  power: '§ 41⁵ (1¹) 1)',
  decision: '§ 37¹ (3)',
  running: { et: 'koostöö kestab', en: 'cooperation under way' },
  before: [additional.aim, law.recruitNamed, law.namedControllerApart],
  mayCease: [
    additional.staffOnly, additional.noCandidate, additional.designatedUnit,
    law.namesCooperation, law.designatedToInvolve, law.recruitOfAge, law.recruitConsented,
    law.fitToControl, window.checkDue, window.suspicionReasoned,
  ],
  whoDecides: [law.whoPermits],
  within: [window.endsWithinWindow],
  term: law.term,
  endings: checkEndings.map((ending) =>
    (ending.hears === 'consentWithdrawn'
      ? { ...ending, concerns: law.eitherConsentWithdrawn }
      : ending)),
  whileRunning: {
    assignController: {
      guard: lawful(law.fitToControl, law.controllerApart),
      actions: [keep('controller'), add('controllers')],
    },
    giveTask: { guard: lawful(law.term.reviewed, law.fitToControl), actions: [add('tasks')] },
  },
  closing: [law.documents],
});
