// What the Act says of who supervises: it opens cases to an office, and lets nobody be its decider.
import { citationOf } from '#law/citation';
import type { Citation, RuleId } from '#law/citation';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import { everything, idsOnly } from './sight.js';
import type { Knowable, Sight } from './sight.js';

/** A provision by which an office may know of cases, and how much of them. */
export interface AccessRule {
  readonly id: RuleId;
  readonly by: Citation;
  readonly office: Office;
  readonly what: Words;
  /** What of the case it opens; null where it does not speak of such a case. */
  readonly sees: (known: Knowable) => Sight | null;
}

const access = (id: RuleId, opened: Omit<AccessRule, 'id' | 'by'>): AccessRule =>
  ({ id, by: citationOf(id), ...opened });

/** The provisions on supervision, in the Act's order; `need-to-know.ts` reads them. */
export const accessRules: readonly AccessRule[] = [
  access('KKS-7-1', {
    office: 'oversight',
    what: {
      et: 'ministri järelevalve näeb iga menetlust ja selle käiku, isikuid nimetamata',
      en: "the minister's supervision sees every case and its course, with nobody named",
    },
    sees: () => idsOnly,
  }),
  access('KKS-7-2', {
    office: 'commander',
    what: {
      et: 'Kaitseväe juhataja näeb volituse alusel tehtud otsust selle tegemisest peale',
      en: 'the Commander sees a decision made under an authorisation from when it is made',
    },
    sees: ({ decider }) => (decider === null ? null : everything),
  }),
  access('KKS-24-0-10', {
    office: 'commander',
    what: {
      et: 'iga rikkumine on Kaitseväe juhatajale näha ja seda ei saa kustutada',
      en: 'every breach is in sight of the Commander, and none can be taken away',
    },
    sees: () => everything,
  }),
  access('KKS-24-0-11', {
    office: 'commander',
    what: {
      et: 'Kaitseväe juhataja näeb iga menetlust; vaatamine on kanne',
      en: 'the Commander sees every case; the reading is an entry',
    },
    sees: () => everything,
  }),
  access('KKS-42-3', {
    office: 'oversight',
    what: {
      et: 'Riigikogu järelevalvekomisjon näeb iga menetlust ja keeldumist; muu antakse nõudmisel',
      en: 'the oversight committee sees every case and refusal, and the rest on demand',
    },
    sees: () => idsOnly,
  }),
];
