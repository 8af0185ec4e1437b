import { flag, optional, text, told } from '#statechart/field';
import { conditions, target } from '../../s36-common/form-pages.js';
import { areaFields } from '../area-fields.js';

const by = '§ 54¹ (1)';

/** What a request for a database check names: which data, in which database, how openly. */
export const checkFields = {
  ...areaFields,
  threat: told(areaFields.threat, { by }),
  link: told(areaFields.link, {
    by,
    help: {
      et: 'Miks aitab just selle isiku andmete kontrollimine ohtu välja selgitada või tõrjuda.',
      en: 'Why checking the data of this very person helps to identify or counter the threat.',
    },
  }),
  database: told(optional(text({ et: 'Andmekogu', en: 'Database' })), {
    by,
    page: target,
    help: {
      et: 'Riigi, kohaliku omavalitsuse või muu juriidilise isiku andmekogu ja selle vastutav ' +
        'töötleja.',
      en: 'The database of the state, a local government or another legal person, and who ' +
        'answers for it.',
    },
  }),
  dataChecked: told(
    optional(text({ et: 'Kontrollitavad andmed', en: 'Data to be checked' })),
    {
      by,
      page: target,
      help: {
        et: 'Andmeväljad ja ajavahemik. Üksnes andmed, mis on ohu väljaselgitamiseks või ' +
          'tõrjumiseks vajalikud.',
        en: 'The fields and the period: only data needed to identify or counter the threat.',
      },
    },
  ),
  covert: told(optional(flag({ et: 'Kontrollitakse varjatult', en: 'The check is covert' })), {
    by,
    page: conditions,
    help: {
      et: 'Avaliku kontrolli otsustab struktuuriüksuse ülem, varjatu Kaitseväe juhataja või ' +
        'tema volitatud ülem (registri valik AMB-23).',
      en: 'An open check is decided by the commander of the unit, a covert one by the Commander ' +
        'or an authorised commander (the choice AMB-23 of this register).',
    },
  }),
  whyCovert: told(
    optional(text({ et: 'Miks avalik kontroll ei sobi', en: 'Why an open check will not do' })),
    {
      by,
      page: conditions,
      help: {
        et: 'Nõutav varjatud kontrolli korral: mis jääb avaliku kontrolliga saavutamata (§ 36 ' +
          'lg 4).',
        en: 'Asked for where the check is covert: what an open one would fail to do (§ 36 (4)).',
      },
    },
  ),
} as const;
