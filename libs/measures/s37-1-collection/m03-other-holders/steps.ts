import { choice, line, optional, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder } from '../../s36-common/life-steps.js';
import { askingAgainFields, refusalSteps } from '../../s36-common/right-to-refuse.js';
import { collectionFields } from '../collecting-fields.js';
import { collectionSteps, registerSteps } from '../register-steps.js';
import { accessFields } from './access-fields.js';

const holderFields = {
  holder: told(optional(line({ et: 'Teabevaldaja', en: 'Holder of the information' })), {
    by: '§ 37 (1) 3)',
    page: target,
    help: {
      et: 'Kellelt teavet saadakse. Ühes menetluses on üks teabevaldaja.',
      en: 'From whom the information is obtained. One case has one holder.',
    },
  }),
  holderKind: told(
    optional(
      choice(
        { et: 'Teabevaldaja liik', en: 'Kind of holder' },
        {
          publicBody: { et: 'avaliku võimu kandja või asutus', en: 'a public authority or body' },
          privateLegalPerson: {
            et: 'eraõiguslik juriidiline isik', en: 'a private-law legal person',
          },
          naturalPerson: { et: 'füüsiline isik', en: 'a natural person' },
        },
      ),
    ),
    {
      by: '§ 37 (1¹)',
      page: target,
      help: {
        et: 'Füüsiline ja eraõiguslik juriidiline isik võib teabe andmisest keelduda.',
        en: 'A natural or private-law legal person may refuse to give information.',
      },
    },
  ),
} as const;

/** What may be said to a case of obtaining information from another holder. */
export const steps = {
  request: requestUnder(
    '§ 37 (1) 3)', collectionFields({ ...holderFields, ...accessFields, ...askingAgainFields }),
  ),
  ...collectionSteps('§ 37 (1) 3)'),
  storeItem: {
    ...registerSteps.storeItem,
    fields: { ...registerSteps.storeItem.fields, ...accessFields },
  },
  ...refusalSteps,
} as const satisfies StepSchemas;
