import type { Words } from '#law/words';
import { choice, optional, reference, told } from '#statechart/field';
import { basis, conditions } from '../s36-common/form-pages.js';

const aim = told(
  optional(
    choice(
      { et: 'Toimingu eesmärk (§ 37¹ lg 4²)', en: 'Aim of the act (§ 37¹ (4²))' },
      {
        suitability: { et: 'jätkuva sobivuse otsustamine', en: 'continuing suitability' },
        reliability: { et: 'teabe usaldusväärsuse kontroll', en: 'reliability of information' },
      },
    ),
  ),
  {
    by: '§ 37¹ (4²)',
    page: basis,
    help: {
      et: 'Kaasatud isiku suhtes võib toimingu teha üksnes ühel neist eesmärkidest.',
      en: 'An act on a person involved may serve one of these aims only.',
    },
  },
);

/** What a request under § 37¹ (4²) is asked; the words say what the consent has to name. */
export const involvedFields = (named: Words) => ({
  aim,
  consent: told(
    optional(reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent')),
    {
      by: '§ 37¹ (4²)',
      page: conditions,
      help: {
        et: `Kaasatud isiku kehtiv kirjalik nõusolek, mis nimetab ${named.et}.`,
        en: `The written consent in force of the person involved, naming ${named.en}.`,
      },
    },
  ),
}) as const;
