// How an act of a background check ends before its time: by the person's word or by release.
import type { Rule } from '#law/rule';
import { breach, deadline, end, keep, lawful } from '#statechart/statechart';
import { endAsked, itsConsentWithdrawn } from './check-consent.js';
import * as release from './check-release.js';

/** The person asks that collection end (§ 41⁶ (2) 3)); it ends at that instant (AMB-12). */
export const endAskedTo = (target: string) => ({
  endAsked: { guard: lawful(endAsked), target, actions: [keep('endRequest'), end('endAsked')] },
});

/** The consent the measure rests on was withdrawn (AMB-12). */
export const consentEndsTo = (target: string) => ({
  consentWithdrawn: {
    guard: lawful(itsConsentWithdrawn),
    target,
    actions: [keep('consentWithdrawal'), end('consentWithdrawn')],
  },
});

/** Release from service: come already, or known ahead and put into the diary (AMB-13). */
export const releasedTo = (target: string) => [
  {
    guard: lawful(release.releasedByNow),
    target,
    actions: [keep('release'), end('serviceEnded')],
  },
  {
    guard: lawful(release.releaseAhead),
    actions: [keep('release'), deadline('release', release.releaseComes)],
  },
];

/** The news came late: the measure ran on past the release, and that stays on record. */
export const releasedLate = (known: Rule, target: string) => ({
  guard: lawful(known),
  target,
  actions: [keep('release'), breach('KKS-41s6-1.c'), end('serviceEnded')],
});

/** The instant of a release known ahead has come. */
export const releaseComesTo = (target: string) => [
  { guard: lawful(release.releaseCame), target, actions: [end('serviceEnded')] },
];
