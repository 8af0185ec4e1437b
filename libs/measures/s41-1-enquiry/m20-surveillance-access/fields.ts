import { choice, flag, line, optional, reference, text, told } from '#statechart/field';
import { basis, conditions, target } from '../../s36-common/form-pages.js';

/** What a request to collect data under § 41² is asked besides. */
export const accessFields = {
  access: told(
    optional(
      choice(
        { et: 'Mille otsustamiseks (§ 41² lg 1)', en: 'To decide on what (§ 41² (1))' },
        {
          surveillanceInformation: {
            et: 'juurdepääs jälitusteabele', en: 'access to surveillance information',
          },
          militaryPolice: {
            et: 'sõjaväepolitsei ülesannete täitmine', en: 'performing Military Police functions',
          },
        },
      ),
    ),
    {
      by: '§ 41² (1)',
      page: basis,
      help: {
        et: 'Andmeid võib koguda üksnes selle otsuse tegemiseks; kui otsus on tehtud, on alus ' +
          'ammendunud.',
        en: 'Data may be collected for this decision only; once it is taken, the basis is spent.',
      },
    },
  ),
  act: told(
    optional(
      choice(
        { et: 'Toiming', en: 'Act' },
        {
          surveillance: {
            et: 'jälitustoiming (KrMS § 126³ lg 1)',
            en: 'surveillance activity (Code of Criminal Procedure § 126³ (1))',
          },
          enquiry: {
            et: 'päring sideettevõtjale (ESS § 111¹ lg 2 ja 3)',
            en: 'enquiry to an undertaking (Electronic Communications Act § 111¹ (2), (3))',
          },
        },
      ),
    ),
    {
      by: '§ 41² (1)',
      page: target,
      help: {
        et: 'Üks toiming; teise jaoks esitatakse eraldi taotlus.',
        en: 'One act; another takes a request of its own.',
      },
    },
  ),
  consent: told(
    optional(reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent')),
    {
      by: '§ 41² (2)',
      page: conditions,
      help: {
        et: 'Isiku eelnev kirjalik nõusolek, mis nimetab § 41² lõiget 2. Ühe otsuse jaoks antud ' +
          'nõusolek teise jaoks ei kõlba.',
        en: 'The prior written consent of the person, naming § 41² (2). A consent given for one ' +
          'decision does not serve another.',
      },
    },
  ),
  permission: told(
    optional(line({ et: 'Jälitustoimingu loa viide', en: 'Reference of the permission' })),
    {
      by: '§ 41² (1)',
      page: conditions,
      help: {
        et: 'Kriminaalmenetluse seadustiku järgi antud luba (registri valik AMB-37).',
        en: 'The permission under the Code of Criminal Procedure (the choice AMB-37 of this ' +
          'register).',
      },
    },
  ),
  permissionNotNeeded: told(
    optional(text({ et: 'Miks luba ei ole vaja', en: 'Why no permission is needed' })),
    {
      by: '§ 41² (1)',
      page: conditions,
      help: {
        et: 'Õigusnõuniku põhjendatud seisukoht, kui luba ei ole vaja (registri valik AMB-37).',
        en: 'The reasoned finding of the legal officer where none is needed (the choice AMB-37 ' +
          'of this register).',
      },
    },
  ),
  anotherActivity: told(
    optional(flag({ et: 'Kavas on muu jälitustoiming', en: 'Another activity is planned' })),
    {
      by: '§ 41² (1)',
      page: conditions,
      help: {
        et: 'KrMS § 126³ teistes lõigetes nimetatud toiminguid siin teha ei saa.',
        en: 'The activities of the other subsections of § 126³ cannot be carried out here.',
      },
    },
  ),
} as const;
