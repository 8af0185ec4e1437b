// What the acts of a background check besides covert surveillance have alike: the life they share
// with other measures (`s36-common/life.ts`), the consent they rest on, and how they end.
import { reckoning } from '#law/reckoning';
import type { Rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import * as every from '../s36-common/law.js';
import { life } from '../s36-common/life.js';
import type { Ending, Life } from '../s36-common/life.js';
import { endAsked, itsConsentWithdrawn } from './check-consent.js';
import * as consent from './check-consent.js';
import { endAskedTo } from './check-endings.js';
import * as release from './check-release.js';

const releaseKnown = reckoning<CaseFile, Step>('KKS-41s6-1.c', {
  policy: 'AMB-13',
  what: { et: 'isiku vabastamine teenistusest', en: "the person's release from service" },
  due: ({ facts }) => facts.subject?.serviceUntil ?? null,
});

/** The person's word or release ends whatever rests on the consent (AMB-12, AMB-13). */
export const checkEndings: readonly Ending[] = [
  {
    state: 'consentWithdrawn',
    by: '§ 41⁶ (1)',
    words: { et: 'nõusolek tagasi võetud', en: 'consent withdrawn' },
    hears: 'consentWithdrawn',
    concerns: itsConsentWithdrawn,
  },
  {
    state: 'endAsked',
    by: '§ 41⁶ (2) 3)',
    words: { et: 'isik taotles lõpetamist', en: 'the person asked to end' },
    hears: 'endAsked',
    concerns: endAsked,
  },
  {
    state: 'serviceEnded',
    by: '§ 41⁶ (1)',
    words: { et: 'teenistusest vabastatud', en: 'released from service' },
    hears: 'serviceEnded',
    concerns: release.releaseCame,
    comes: releaseKnown,
    late: {
      whileRunning: release.releasedBefore,
      afterwards: release.releasedBeforeEnd,
      breach: 'KKS-41s6-1.c',
    },
  },
];

/** Prior written consent of somebody told of his or her rights, in service still. */
export const consentInForce: readonly Rule[] = [
  consent.writtenBefore, consent.notWithdrawn, consent.withinFiveYears,
  release.stillInService, consent.toldOfRights,
];

/** The decision outlasts neither the consent nor the service. */
export const endsWithConsent: readonly Rule[] =
  [consent.endsWithinConsent, release.endsWithinService];

type Own = Omit<Life, 'endings' | 'told' | 'undecided' | 'notice'> &
  { readonly endings?: readonly Ending[] };

/** Draws an act of a background check of which nobody is told under § 40 (1). */
export const checkLife = (own: Own) =>
  life({
    ...own,
    before: [...every.everyRequest, every.asPurposeOnly('KKS-36-1-5'), ...own.before],
    mayCease: [...own.mayCease, ...consentInForce],
    within: [...own.within, ...endsWithConsent],
    endings: own.endings ?? checkEndings,
    undecided: endAskedTo('lapsed'),
    told: false,
  });
