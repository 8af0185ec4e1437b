import { add, lawful } from '#statechart/statechart';
import { obtainedInForce } from '../check-obtained.js';
import { openCheckLife } from '../open-check.js';
import * as law from './law.js';

/** § 41⁵ (1) 4): a check of personal data in databases, open or covert. */
export const machine = openCheckLife({
  id: 'm23',
  running: { et: 'andmekogusid kontrollitakse', en: 'databases being checked' },
  before: [law.databaseNamed, law.whyCovert],
  mayCease: [law.consentNamesCovert],
  whoDecides: [law.openDecided, law.covertDecided, law.covertDelegated],
  within: [law.covertTerm],
  more: {
    recordCheck: {
      guard: lawful(obtainedInForce('KKS-41s5-1-4.a'), law.checkedAsDecided),
      actions: [add('checks')],
    },
  },
  closing: [],
});
