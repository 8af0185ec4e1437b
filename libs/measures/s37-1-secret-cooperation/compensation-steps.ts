import {
  choice, choices, count, flag, instantField, line, optional, text, told,
} from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { reasonsFor } from '../s36-common/reasons.js';

const keepers = ['requester', 'unitCommander', 'recordsOfficer'] as const;
const number = count({ et: 'Juhtumi number', en: 'Number of the harm' }, 1000);
const route = choice({ et: 'Hüvitamise kord', en: 'Way of compensation' }, {
  service: { et: 'KVTS §-d 196 ja 197 (lg 6¹)', en: 'Military Service Act §§ 196, 197 (6¹)' },
  claims: { et: 'RiKS § 32 kahjunõue (lg 6²)', en: 'National Defence Act § 32 (6²)' },
  area: { et: 'RiKS § 32 operatsiooni piirkonnas (lg 7)', en: 'National Defence Act § 32 (7)' },
});

/** Death or incapacity on a task: recorded, its way of compensation chosen, paid or closed. */
export const compensationSteps = {
  recordHarm: {
    label: { et: 'Kannan sisse hukkumise või vigastuse', en: 'Record a death or injury' },
    by: '§ 37¹ (6¹)',
    offices: keepers,
    fields: {
      kind: choice(
        { et: 'Mis juhtus', en: 'What happened' },
        {
          death: { et: 'isik hukkus', en: 'the person died' },
          incapacity: { et: 'tervisekahjustus', en: 'health damage' },
        },
      ),
      happenedAt: instantField({ et: 'Aeg', en: 'At' }),
      onTask: flag({ et: 'Koostöö ülesannet täites', en: 'On a task of the cooperation' }),
      inArea: choice(
        { et: 'Operatsiooni piirkonnas', en: 'In the area of an operation' },
        {
          yes: { et: 'jah', en: 'yes' },
          no: { et: 'ei', en: 'no' },
          unclear: { et: 'ei ole selge', en: 'unclear' },
        },
      ),
      what: text({ et: 'Asjaolud', en: 'Facts' }),
    },
  },
  chooseRoute: {
    label: { et: 'Valin hüvitamise korra', en: 'Choose the way of compensation' },
    by: '§ 37¹ (6²)',
    decides: true,
    offices: ['commander', 'unitCommander'],
    fields: {
      harm: number,
      route,
      grounds: told(
        optional(
          choices(
            { et: 'Lõike 6² alus', en: 'Ground of (6²)' },
            {
              notAssessable: {
                et: 'töövõimet ei saa nii hinnata',
                en: 'work ability cannot be assessed so',
              },
              secrecy: { et: 'hindamine ohustab salajasust', en: 'assessment endangers secrecy' },
              safety: {
                et: 'hindamine ohustab isikut või peret',
                en: 'assessment endangers the person or the family',
              },
            },
          ),
        ),
        { by: '§ 37¹ (6²)' },
      ),
      reasons: reasonsFor({
        et: 'Miks just selles korras; ebaselge koha puhul võib valida mõlemad, makstakse ' +
          'ühe järgi.',
        en: 'Why in this way; where the place is unclear both may be chosen, one is paid by.',
      }),
    },
  },
  settleHarm: {
    label: { et: 'Märgin hüvitamise lõpetatuks', en: 'Record the end of the compensation' },
    by: '§ 37¹ (6¹)',
    offices: keepers,
    fields: {
      harm: number,
      route,
      outcome: choice(
        { et: 'Tulemus', en: 'Outcome' },
        {
          paid: { et: 'hüvitis on makstud', en: 'paid' },
          notDue: { et: 'hüvitist ei maksta', en: 'nothing is due' },
        },
      ),
      assessment: told(
        optional(line({ et: 'Töövõimetuse hindamise viide', en: 'Reference of the assessment' })),
        { by: '§ 37¹ (6¹)' },
      ),
      reference: line({ et: 'Alusdokument', en: 'Document' }),
    },
  },
} as const satisfies StepSchemas;
