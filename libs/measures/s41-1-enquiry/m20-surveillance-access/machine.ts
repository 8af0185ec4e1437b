import { add, breach, deadline, keep, lawful, notice } from '#statechart/statechart';
import { life } from '../../s36-common/life.js';
import { withoutPurpose } from '../making.js';
import * as law from './law.js';
import * as telling from './telling.js';

/** § 41²: data to decide on access to surveillance information or on Military Police work. */
export const machine = life({
  id: 'm20',
  power: '§ 41² (1)',
  decision: '§ 41² (4)',
  running: { et: 'andmeid kogutakse', en: 'data are being collected' },
  before: [
    ...withoutPurpose, law.kindNamed, law.permittedOrNotNeeded, law.aimNamed,
  ],
  mayCease: [
    law.inOrWishingToEnter, law.militaryPoliceLaidDown, law.consented, law.consentUnspent,
    law.designatedUnit,
  ],
  whoDecides: [law.whoCollects],
  whoBegins: [law.whoCollects],
  within: [],
  term: law.term,
  endings: [
    {
      state: 'consentWithdrawn',
      by: '§ 41² (2)',
      words: { et: 'nõusolek tagasi võetud', en: 'consent withdrawn' },
      hears: 'consentWithdrawn',
      concerns: law.itsConsentWithdrawn,
    },
    {
      state: 'serviceEnded',
      by: '§ 41² (1)',
      words: { et: 'teenistus või kandideerimine lõppenud', en: 'service or application ended' },
      hears: 'serviceEnded',
      concerns: law.statusOver,
      comes: law.statusEnds,
    },
    {
      state: 'accessDecided',
      by: '§ 41² (1)',
      words: { et: 'otsus isiku kohta tehtud', en: 'the decision on the person taken' },
      hears: 'accessDecided',
    },
  ],
  told: false,
  more: {
    logActivity: {
      guard: lawful(law.whoCollects, law.term.logged), actions: [add('activity')],
    },
  },
  afterwards: {
    by: '§ 41² (3)',
    diary: [deadline('tell', telling.tellBy)],
    times: [{ guard: lawful(telling.notToldInTime), actions: [breach('KKS-41s2-3.a')] }],
    arrows: {
      tellPerson: {
        guard: lawful(telling.notToldYet),
        actions: [keep('told'), notice('person', 'told', 'KKS-41s2-3.a', telling.tellBy)],
      },
      askToSee: { actions: [add('sightRequests')] },
      showData: { guard: lawful(telling.showsThem), actions: [add('shown')] },
    },
  },
  closing: [telling.told, telling.allShown],
});
