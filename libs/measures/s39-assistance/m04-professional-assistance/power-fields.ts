import { choice, count, optional, told } from '#statechart/field';
import { basis } from '../../s36-common/form-pages.js';

const sections = {
  23: { et: 'JAS § 23', en: 'Security Authorities Act § 23' },
  25: { et: 'JAS § 25', en: 'Security Authorities Act § 25' },
  26: { et: 'JAS § 26', en: 'Security Authorities Act § 26' },
} as const;

/** The power of the Security Authorities Act that is exercised: section, subsection, clause. */
export const powerFields = {
  section: told(
    optional(
      choice(
        { et: 'Julgeolekuasutuste seaduse paragrahv', en: 'Section of that Act' }, sections,
      ),
    ),
    {
      by: '§ 39 (1)',
      page: basis,
      help: {
        et: 'Välisluureamet rakendab üksnes julgeolekuasutuste seaduse §-de 23, 25 ja 26 volitusi.',
        en: 'The Foreign Intelligence Service exercises powers under §§ 23, 25 and 26 of the ' +
          'Security Authorities Act only.',
      },
    },
  ),
  subsection: told(
    optional(count({ et: 'Lõige', en: 'Subsection' }, 20)),
    {
      by: '§ 39 (1)',
      page: basis,
      help: {
        et: 'Nõutav §-de 25 ja 26 puhul: lõikest ja punktist sõltub, kas püsivaks teavitamata ' +
          'jätmiseks on vaja kohtu luba (§ 40 lg 5).',
        en: 'Asked for with §§ 25 and 26: on subsection and clause depends whether the court ' +
          'has to permit permanent non-notification, § 40 (5).',
      },
    },
  ),
  clause: told(
    optional(count({ et: 'Punkt', en: 'Clause' }, 20)),
    {
      by: '§ 39 (1)',
      page: basis,
      help: {
        et: 'Nõutav §-de 25 ja 26 puhul; JAS § 25 lõiget 3 võib nimetada tervikuna, nagu seda ' +
          'teeb § 40 lõige 5.',
        en: 'Asked for with §§ 25 and 26; § 25 (3) may be named as a whole, as § 40 (5) does.',
      },
    },
  ),
} as const;
