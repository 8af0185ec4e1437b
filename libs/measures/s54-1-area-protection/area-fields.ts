import type { Citation } from '#law/citation';
import { optional, reference, text, told } from '#statechart/field';
import { decisionUnder } from '../s36-common/decision-fields.js';
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

/** What a decision under § 54¹ says besides where the area is not marked (§ 51 (1), § 54 (3)). */
export const areaGrant = {
  unmarked: told(
    optional(text({ et: 'Miks tähistamata alal tegutsetakse', en: 'Why on an unmarked area' })),
    {
      by: '§ 51 (1)',
      help: {
        et: 'Täitke, kui ala on tähistamata: tähistamata ala kehtib, kuid otsustaja ütleb, et ' +
          'teab seda ja miks siiski lubab (registri valik AMB-49).',
        en: 'Where the area is not marked: it exists all the same, but whoever decides says so ' +
          'and why the measure is granted (the choice AMB-49 of this register).',
      },
    },
  ),
} as const;

/** A decision under § 54¹, whose longest term stands in the provision. */
export const areaDecision = (term: Citation) => ({ ...decisionUnder(term), ...areaGrant });
