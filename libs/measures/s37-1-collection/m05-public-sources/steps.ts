import { choice, flag, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder } from '../../s36-common/life-steps.js';
import { reasonsFor } from '../../s36-common/reasons.js';
import { collectionFields } from '../collecting-fields.js';
import { collectionSteps, item, registerSteps } from '../register-steps.js';

const sourceFields = {
  sources: told(optional(text({ et: 'Avalikud allikad', en: 'Public sources' })), {
    by: '§ 37 (1) 5)',
    page: target,
    help: {
      et: 'Millistest avalikest allikatest teavet otsitakse.',
      en: 'In which public sources information is sought.',
    },
  }),
  reached: told(
    optional(
      choice(
        { et: 'Kuidas allikani jõutakse', en: 'How the source is reached' },
        {
          openly: { et: 'avalikult, end varjamata', en: 'openly, hiding nothing' },
          withOwnAccount: {
            et: 'registreerudes, andmeid enda kohta muutmata',
            en: 'by signing up, with true data about oneself',
          },
          concealed: { et: 'üksnes varjatud identiteediga', en: 'only under a concealed identity' },
        },
      ),
    ),
    {
      by: '§ 37 (1) 5)',
      page: target,
      help: {
        et: 'Allikas, milleni jõuab üksnes varjatud identiteediga, ei ole avalik; selleks on ' +
          '§ 37 lõike 2 volitused.',
        en: 'A source reached only under a concealed identity is not public; for that there are ' +
          'the powers of § 37 (2).',
      },
    },
  ),
} as const;

const { storeItem } = registerSteps;

/** What may be said to a case of collecting from public sources. */
export const steps = {
  request: requestUnder('§ 37 (1) 5)', collectionFields(sourceFields)),
  ...collectionSteps('§ 37 (1) 5)'),
  storeItem: {
    ...storeItem,
    fields: {
      ...storeItem.fields,
      namesPerson: told(flag({ et: 'Nimetab isikut', en: 'Names a person' }), {
        by: '§ 43 (1¹)',
        help: {
          et: 'Isikut nimetav teave kantakse alati dokumendiregistrisse (registri valik AMB-40).',
          en: 'What names a person always goes to the document register (the choice AMB-40 of ' +
            'this register).',
        },
      }),
    },
  },
  leaveOut: {
    label: { et: 'Jätan registrisse kandmata', en: 'Leave out of the register' },
    by: '§ 43 (1¹)', offices: storeItem.offices,
    fields: {
      item,
      reasons: reasonsFor({
        et: 'Miks ei ole teabe registrisse kandmine vajalik.',
        en: 'Why it is not necessary to enter the information in the register.',
      }, '§ 43 (1¹)'),
    },
  },
} as const satisfies StepSchemas;
