import { groundPartners } from '#law/partner-organisations';
import type { Words } from '#law/words';
import { referenceData } from '../registers/reference-data.js';
import type { Candidate } from './reference.js';

interface Partner {
  readonly id: string;
  readonly name: Words;
  readonly kind: keyof typeof kinds;
}

const kinds = {
  state: { et: 'riik', en: 'state' },
  organisation: { et: 'organisatsioon või algatus', en: 'organisation or initiative' },
};

/** Partner states and organisations; those that a ground of § 40 (2) 4) may name come first. */
export const partners = (): Candidate[] =>
  (referenceData['partners'] as readonly Partner[]).map(({ id, name, kind }) => ({
    id, selectable: groundPartners.includes(id),
    shown: () => ({ label: name, note: kinds[kind] }),
  }));
