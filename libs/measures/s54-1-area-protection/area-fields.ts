import { optional, reference, text, told } from '#statechart/field';
import { basis, target } from '../s36-common/form-pages.js';

/** What every request under § 54¹ names: the area, the threat, and why this person (AMB-49). */
export const areaFields = {
  threat: told(optional(reference({ et: 'Ohuhinnang', en: 'Threat assessment' }, 'threat')), {
    by: '§ 54¹ (2)',
    page: basis,
    help: {
      et: 'Lahtine hinnang selle ala ohu kohta. Ohtu ei hinda taotleja ise (registri valik ' +
        'AMB-50).',
      en: 'An open assessment of the threat to this area. Whoever requests does not assess it ' +
        '(the choice AMB-50 of this register).',
    },
  }),
  area: told(
    optional(reference({ et: 'Julgeolekuala', en: 'Restricted military area' }, 'area')),
    {
      by: '§ 50',
      page: target,
      help: {
        et: 'Registrisse kantud ala: Kaitseväe territoorium, laev, lennuvahend või sõiduk või ' +
          'ajutine julgeolekuala.',
        en: 'An area on record: territory, a ship, an aircraft or a vehicle of the Defence ' +
          'Forces, or a temporary restricted area.',
      },
    },
  ),
  link: told(
    optional(
      text({
        et: 'Isiku, ala ja ohu seos', en: 'Link between the person, the area and the threat',
      }),
    ),
    {
      by: '§ 54¹ (2)',
      page: target,
      help: {
        et: 'Miks aitab just selle isiku jälgimine ohtu välja selgitada või tõrjuda.',
        en: 'Why watching this very person helps to identify or counter the threat.',
      },
    },
  ),
} as const;
