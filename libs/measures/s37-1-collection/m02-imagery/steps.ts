import { choice, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder } from '../../s36-common/life-steps.js';
import { collectionFields, methodFields } from '../collecting-fields.js';
import { collectionSteps } from '../register-steps.js';

const aimFields = {
  aim: told(
    optional(
      choice(
        { et: 'Mida kujutatakse', en: 'What is pictured' },
        {
          earthSurface: { et: 'maapinda', en: 'the earth surface' },
          seaSurface: { et: 'merepinda', en: 'the sea surface' },
          foreignObjectAbroad: {
            et: 'välisriigi kasutuses olevat objekti väljaspool Eestit',
            en: "an object in a foreign state's use, outside Estonia",
          },
          foreignObjectEntered: {
            et: 'välisriigi kasutuses olevat Eestisse sisenenud objekti',
            en: "an object in a foreign state's use that has entered Estonia",
          },
          otherObject: { et: 'muud objekti', en: 'another object' },
          person: { et: 'isikut', en: 'a person' },
        },
      ),
    ),
    {
      by: '§ 37 (1) 2)',
      page: target,
      help: {
        et: 'Maa- ja merepinnal ei ole kohapiirangut; objekt peab olema välisriigi kasutuses. ' +
          'Isik ei ole kumbki.',
        en: 'Earth and sea surface have no limit of place; an object has to be in a foreign ' +
          "state's use. A person is neither.",
      },
    },
  ),
  foreignUse: told(
    optional(
      text({
        et: 'Millest nähtub, et objekt on välisriigi kasutuses',
        en: "What shows that the object is in a foreign state's use",
      }),
    ),
    {
      by: '§ 37 (1) 2)',
      page: target,
      help: {
        et: 'Nõutav objekti korral: milline riik seda kasutab ja millest see nähtub.',
        en: 'Asked for with an object: which state uses it, and what shows it.',
      },
    },
  ),
} as const;

/** What may be said to a case of collecting imagery. */
export const steps = {
  request: requestUnder('§ 37 (1) 2)', collectionFields({ ...aimFields, ...methodFields })),
  ...collectionSteps('§ 37 (1) 2)'),
} as const satisfies StepSchemas;
