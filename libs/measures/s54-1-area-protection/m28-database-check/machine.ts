import * as every from '../../s36-common/law.js';
import { life } from '../../s36-common/life.js';
import { deletedAfterwards, deletedAtClosing } from '../deleting.js';
import * as area from '../restricted-area.js';
import * as law from './law.js';

const { threat } = law;

/** § 54¹ (1): personal data checked in a database, openly or covertly, to protect the area. */
export const machine = life({
  id: 'm28',
  power: '§ 54¹ (1)',
  decision: '§ 54¹ (1)',
  running: { et: 'andmeid kontrollitakse', en: 'data being checked' },
  before: [
    ...every.everyRequest, law.areaProtection, area.areaDesignated, area.areaNotified,
    law.databaseNamed, law.link, law.covertReasoned,
    threat.ofThisArea, threat.assessorApart, threat.anew,
  ],
  mayCease: [area.areaInForce, threat.graded, threat.open, law.competentUnit],
  whoDecides: law.whoDecides,
  within: [law.whoRepeats, law.noOverlap, area.withinArea, ...area.unmarkedWeighed],
  term: law.term,
  endings: [
    {
      state: 'areaEnded',
      by: '§ 54 (2)',
      words: { et: 'julgeolekuala lõppenud', en: 'the area has ended' },
      hears: 'areaEnded',
      concerns: area.areaOver,
    },
    {
      state: 'threatClosed',
      by: '§ 54¹ (1)',
      words: { et: 'oht möödas', en: 'the threat is closed' },
      hears: 'threatClosed',
      concerns: threat.over,
    },
  ],
  told: false,
  afterwards: deletedAfterwards,
  closing: deletedAtClosing,
});
