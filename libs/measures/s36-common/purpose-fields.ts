import { optional, reference, text, told } from '#statechart/field';
import { basis, target } from './form-pages.js';

/** What purposes 2)–4) of § 36 (1) ask a request for besides. */
export const purposeFields = {
  operation: told(optional(reference({ et: 'Operatsioon', en: 'Operation' }, 'operation')), {
    by: '§ 36 (1) 2)',
    page: target,
    help: {
      et: 'Registrisse kantud operatsioon koos mandaadi, piirkonna ja ajaga. Nõutav, kui ' +
        'toiming teenib operatsiooni või selles osaleva üksuse kaitset.',
      en: 'An operation on record with mandate, area and dates. Asked for where the measure ' +
        'serves an operation or the protection of a unit taking part in it.',
    },
  }),
  protectedUnit: told(optional(reference({ et: 'Kaitstav üksus', en: 'Unit protected' }, 'unit')), {
    by: '§ 36 (1) 4)',
    page: target,
    help: {
      et: 'Operatsioonil osalev üksus. Selle eesmärgi korral ei koguta teavet Eesti kodaniku ' +
        'kohta, välja arvatud § 36 lõikes 2 nimetatud isikud.',
      en: 'A unit taking part in the operation. For this purpose no information is collected ' +
        'about an Estonian citizen, except for the persons named in § 36 (2).',
    },
  }),
  secretsProvision: told(
    optional(
      text({
        et: 'Riigisaladuse ja salastatud välisteabe seaduse säte',
        en: 'Provision of the State Secrets Act',
      }),
    ),
    {
      by: '§ 36 (1) 3)',
      page: basis,
      help: {
        et: 'Nõutav 3. eesmärgi korral: see kehtib üksnes selles seaduses ette nähtud juhtudel ' +
          'ja korras. Kirjutage paragrahv, lõige ja punkt.',
        en: 'Asked for with purpose 3), which holds only in the cases and the manner of that ' +
          'Act. Write the section, subsection and clause.',
      },
    },
  ),
} as const;
