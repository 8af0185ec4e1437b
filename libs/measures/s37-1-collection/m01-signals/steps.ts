import { choice, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder, toldSteps } from '../../s36-common/life-steps.js';
import { collectionFields, methodFields } from '../collecting-fields.js';
import { collectionSteps } from '../register-steps.js';

const sourceFields = {
  network: told(
    optional(
      choice(
        { et: 'Kus signaale edastatakse', en: 'Where the signals are transmitted' },
        {
          noNetwork: {
            et: 'väljaspool igasugust võrku, näiteks raadiosides otse',
            en: 'outside any network, such as directly by radio',
          },
          notPublic: {
            et: 'võrgus, mis ei ole üldkasutatav', en: 'in a network that is not public',
          },
          publicAbroad: {
            et: 'üldkasutatavas võrgus, mis ei asu Eestis',
            en: 'in a public network that is not located in Estonia',
          },
          publicInEstonia: {
            et: 'Eestis asuvas üldkasutatavas võrgus',
            en: 'in the public network located in Estonia',
          },
          unknown: { et: 'ei ole teada', en: 'not known' },
        },
      ),
    ),
    {
      by: '§ 37 (1) 1)',
      page: target,
      help: {
        et: 'Otsustab võrk, mitte antenni ega isiku asukoht: kas see on üldkasutatav ja kas see ' +
          'asub Eestis.',
        en: 'The network decides, not where the antenna or the person is: whether it is public, ' +
          'and whether it is located in Estonia.',
      },
    },
  ),
  source: told(optional(text({ et: 'Signaaliallikas', en: 'Source of the signals' })), {
    by: '§ 37 (1) 1)',
    page: target,
    help: {
      et: 'Mille või kelle signaale kogutakse ning millest nähtub, millises võrgus need levivad.',
      en: 'Whose or what signals are collected, and what shows the network they travel in.',
    },
  }),
} as const;

/** What may be said to a case of collecting signals. */
export const steps = {
  request: requestUnder('§ 37 (1) 1)', collectionFields({ ...sourceFields, ...methodFields })),
  ...collectionSteps('§ 37 (1) 1)'),
  ...toldSteps,
} as const satisfies StepSchemas;
