import { line, optional, text, told } from '#statechart/field';
import * as pages from './form-pages.js';

/** What whoever decides has to know of the person and of what may go wrong; good practice. */
export const exposureFields = {
  specialStatus: told(
    optional(line({ et: 'Isiku eriline seisund', en: 'Special status of the person' })),
    {
      by: '§ 36 (3) 1)',
      page: pages.proportionality,
      help: {
        et: 'Hea tava: kas isik on teadaolevalt alaealine, muul põhjusel kaitsetu, advokaat, ' +
          'arst, vaimulik, ajakirjanik, Riigikogu liige või välisriigi ametiisik.',
        en: 'Good practice: whether the person is known to be a minor, otherwise vulnerable, an ' +
          'advocate, doctor, cleric, journalist, member of the Riigikogu or foreign official.',
      },
    },
  ),
  confidential: told(
    optional(text({
      et: 'Kutse- ja muu saladus, mida toiming võib puudutada',
      en: 'Professional and other secrets that the measure may touch',
    })),
    {
      by: '§ 36 (3) 1)',
      page: pages.collateral,
      help: {
        et: 'Hea tava: kas selline teave on tõenäoline ja mida sellega tehakse.',
        en: 'Good practice: whether such information is likely, and what is done with it.',
      },
    },
  ),
  risks: told(
    optional(text({ et: 'Ohud ja nende vähendamine', en: 'Risks, and how they are lessened' })),
    {
      by: '§ 36 (4)',
      page: pages.collateral,
      help: {
        et: 'Hea tava: oht isikule, kõrvalistele, oma inimestele, allikale ja riigile.',
        en: 'Good practice: to the person, to others, to our own people, the source and the state.',
      },
    },
  ),
} as const;
