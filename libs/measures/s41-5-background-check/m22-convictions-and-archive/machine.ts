import { add, lawful } from '#statechart/statechart';
import { obtainedInForce } from '../check-obtained.js';
import { openCheckLife } from '../open-check.js';
import * as law from './law.js';

/** § 41⁵ (1) 3), 5): convictions, imprisonment, prosecution, and the criminal records archive. */
export const machine = openCheckLife({
  id: 'm22',
  running: { et: 'karistatust kontrollitakse', en: 'convictions being checked' },
  before: [law.threeFacts, law.archiveGround],
  mayCease: [],
  within: [],
  more: {
    recordFinding: {
      guard: lawful(obtainedInForce('KKS-41s5-1-3'), law.factAsked),
      actions: [add('findings')],
    },
    recordArchive: {
      guard: lawful(obtainedInForce('KKS-41s5-1-5'), law.archiveAsked),
      actions: [add('extracts')],
    },
  },
  closing: [],
});
