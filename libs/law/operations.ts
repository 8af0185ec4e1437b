import { partnerSource } from './partners.js';
import type { Words } from './words.js';

/** An operation the page names; without area and dates it supports no measure (AMB-48). */
export interface CandidateOperation {
  readonly id: string;
  readonly name: Words;
  readonly with: Words;
  readonly status: 'no area, no dates, not selectable';
  /** Last day, `YYYY-MM-DD`, where it is known to have ended; not from the page itself. */
  readonly ended: string | null;
  readonly source: typeof partnerSource;
}

export const candidateOperations: readonly CandidateOperation[] = [
  {
    id: 'KFOR',
    name: { et: 'KFOR', en: 'KFOR' },
    with: { et: 'koos Taaniga', en: 'with Denmark' },
    status: 'no area, no dates, not selectable',
    ended: null,
    source: partnerSource,
  },
  {
    id: 'ISAF',
    name: { et: 'ISAF Lõuna-Afganistanis', en: 'ISAF in southern Afghanistan' },
    with: { et: 'Ühendkuningriigi kontingendis', en: 'in the contingent of the United Kingdom' },
    status: 'no area, no dates, not selectable',
    ended: '2014-12-31',
    source: partnerSource,
  },
];
