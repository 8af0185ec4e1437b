import { add, lawful } from '#statechart/statechart';
import { notAskedAgain } from '../../s36-common/right-to-refuse.js';
import { enquiring } from '../check-enquiry.js';
import { consentTerm, openCheckLife } from '../open-check.js';
import * as law from './law.js';

const { whileRunning, more, fallsDue } = enquiring(
  'KKS-41s5-1-1', [law.enquiryGranted, law.proceedingsReferred], law.answers, [],
);

/** § 41⁵ (1) 1)–2): enquiries and talks in a background check. */
export const machine = openCheckLife({
  id: 'm21',
  running: { et: 'päritakse ja vesteldakse', en: 'enquiries and talks under way' },
  before: [law.meansNamed, law.subjectAlone, notAskedAgain],
  mayCease: [],
  within: [],
  whileRunning,
  more: {
    ...more,
    recordTalk: {
      guard: lawful(consentTerm.withinTerm, law.talkGranted, law.talkDescribed),
      actions: [add('talks')],
    },
    storeExplanation: { guard: lawful(law.explanationAgreed), actions: [add('explanations')] },
  },
  fallsDue,
  closing: [],
});
