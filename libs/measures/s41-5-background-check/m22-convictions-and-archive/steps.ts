import { choice, choices, flag, line, optional, text, told } from '#statechart/field';
import type { StepSchemas } from '#statechart/step';
import { purposeField } from '../../s36-common/basis-fields.js';
import { target } from '../../s36-common/form-pages.js';
import { requestUnder, termedSteps } from '../../s36-common/life-steps.js';
import { obtainedField } from '../check-obtained.js';
import { checkSteps, openCheckFields, weighedFields } from '../check-steps.js';

const keepers = ['requester', 'unitCommander', 'recordsOfficer'] as const;

/** The three facts that § 41⁵ (1) 3) lets be checked; there is no fourth. */
const facts = {
  convicted: { et: 'karistatud kuriteo eest', en: 'convicted of a crime' },
  imprisoned: { et: 'kandnud vabadusekaotuslikku karistust', en: 'served imprisonment' },
  prosecuted: { et: 'kahtlustatav või süüdistatav', en: 'suspect or accused' },
} as const;

const asked = {
  convictions: told(optional(choices({ et: 'Kontrollitakse', en: 'To be checked' }, facts)), {
    by: '§ 41⁵ (1) 3)',
    page: target,
    help: {
      et: 'Loetelu on ammendav. Jätke tühjaks, kui küsitakse üksnes arhiivi andmeid.',
      en: 'The list is closed. Leave it empty where only data of the archive are asked for.',
    },
  }),
  otherOffences: told(
    optional(flag({ et: 'Küsitakse ka muud, nt väärtegusid', en: 'More is asked' })),
    {
      by: '§ 41⁵ (1) 3)',
      page: target,
      help: {
        et: 'Väärteod, lõpetatud menetlused ja õigeksmõistmised ei kuulu selle punkti alla.',
        en: 'Misdemeanours, discontinued cases and acquittals do not come under this clause.',
      },
    },
  ),
  fromArchive: told(
    optional(flag({ et: 'Küsitakse karistusregistri arhiivist', en: 'The archive is asked' })),
    {
      by: '§ 41⁵ (1) 5)',
      page: target,
      help: {
        et: 'Arhiivis võivad olla ka kustutatud karistused.',
        en: 'The archive may hold expunged convictions too.',
      },
    },
  ),
  archiveGround: told(
    optional(text({ et: 'Arhiivi kasutamise säte ja vajadus', en: 'Provision and need' })),
    {
      by: '§ 41⁵ (1) 5)',
      page: target,
      help: {
        et: 'Nõutav arhiivi puhul: karistusregistri seaduse säte, mis andmete kasutamist lubab, ' +
          'ja miks registri enda andmetest ei piisa.',
        en: 'Asked for with the archive: the provision of the Criminal Records Database Act that ' +
          'lets the data be used, and why those of the register will not do.',
      },
    },
  ),
} as const;

/** What may be said to a case on convictions and the archive in a background check. */
export const steps = {
  request: requestUnder('§ 41⁵ (1) 3)', {
    ...purposeField, ...openCheckFields, ...asked, ...weighedFields,
  }),
  ...termedSteps('§ 41⁶ (1)'),
  ...checkSteps,
  recordFinding: {
    label: { et: 'Kannan sisse kontrolli tulemuse', en: 'Record a finding' },
    by: '§ 41⁵ (1) 3)', offices: keepers,
    fields: {
      ...obtainedField,
      fact: choice({ et: 'Asjaolu', en: 'Fact' }, facts),
      finding: choice({ et: 'Tulemus', en: 'Finding' }, {
        yes: { et: 'jah', en: 'yes' }, no: { et: 'ei', en: 'no' },
      }),
      reference: line({ et: 'Vastuse viide', en: 'Reference of the answer' }),
      otherData: told(
        optional(flag({ et: 'Kandes on muid andmeid', en: 'It holds other data' })),
        {
          by: '§ 41⁵ (1) 3)',
          help: {
            et: 'Vastuse muid andmeid sisse ei kanta. Õigeksmõistmine ja lõpetatud menetlus ' +
              'tähendavad vastust „ei“.',
            en: 'Other data of the answer are not recorded; an acquittal or a case discontinued ' +
              'is a "no".',
          },
        },
      ),
    },
  },
  recordArchive: {
    label: { et: 'Kannan sisse arhiivi andmed', en: 'Record data of the archive' },
    by: '§ 41⁵ (1) 5)', offices: keepers,
    fields: {
      ...obtainedField,
      reference: line({ et: 'Väljavõtte viide', en: 'Reference of the extract' }),
      expunged: optional(flag({ et: 'Sisaldab kustutatud karistust', en: 'Expunged conviction' })),
      useAllowedBy: told(
        optional(text({ et: 'Kasutamist lubav säte', en: 'Provision that lets it be used' })),
        {
          by: '§ 41⁵ (1) 5)',
          help: {
            et: 'Nõutav kustutatud karistuse puhul: seda võib kasutada üksnes teise seaduse loal.',
            en: 'Asked for with an expunged conviction, which is used only as another Act allows.',
          },
        },
      ),
    },
  },
} as const satisfies StepSchemas;
