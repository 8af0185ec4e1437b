import * as abroad from '../../s36-common/abroad.js';
import { citizenSparedWithoutConsent } from '../../s36-common/citizen-consent.js';
import { fourPurposes } from '../../s36-common/four-purposes.js';
import { operationEnd } from '../../s36-common/operation.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { openEnded } from '../../s36-common/review.js';
import { consented, designatedToInvolve, ofAge } from '../involving.js';

export { documents } from '../documents.js';
export { itsConsentWithdrawn, whoPermits } from '../involving.js';

/** What must be there from the request on and must not cease before or at a review. */
export const standing = [
  ...fourPurposes('37s1'),
  abroad.limbNamed,
  abroad.inOperationArea('KKS-37-2-1.c'),
  abroad.aimAbroad('KKS-37-2-2.b'),
  abroad.designatedAbroad,
  ...citizenSparedWithoutConsent,
  ...purposesOnAPerson,
  designatedToInvolve,
  ofAge,
  consented,
];

/** The Act has no term: reviewed every six months at least (AMB-24, AMB-51). */
export const term = openEnded('KKS-37s1-3');

export const operation = operationEnd('KKS-37s1-1-2', {
  et: 'operatsiooni lõpp: koostöö lõpeb',
  en: 'end of the operation: the cooperation ends',
});
