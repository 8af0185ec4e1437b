import { agreementStubs } from '#law/agreements';
import type { Candidate, Looking } from './reference.js';
import { entriesIn } from './register-candidates.js';

/** Instruments that are loaded, then agreements that are only named: none of these obliges. */
export const instrumentsNamed = (looking: Looking): Candidate[] => [
  ...entriesIn('instruments', looking),
  ...agreementStubs.map(({ id, parties, kind, article }) => ({
    id, selectable: article !== null, shown: () => ({ label: parties, note: kind }),
  })),
];
