// What is written down of an enquiry to an authority, a person or a doctor, and of its answer.
import type { Citation } from '#law/citation';
import { count, flag, instantField, line, optional, told } from '#statechart/field';
import type { Field } from '#statechart/field';
import { toldOfRight } from '../s36-common/right-to-refuse.js';

const keepers = ['requester', 'unitCommander', 'recordsOfficer'] as const;

/** No case has more enquiries than this; the form only needs some bound. */
const most = 999;

/** Whom an enquiry may be addressed to; only private addressees may refuse (AMB-34). */
export const addressees = {
  stateAuthority: { et: 'riigi asutus või ametiisik', en: 'a state authority or official' },
  localAuthority: {
    et: 'kohaliku omavalitsuse asutus või ametiisik', en: 'a local authority or official',
  },
  naturalPerson: { et: 'füüsiline isik', en: 'a natural person' },
  privateLegalPerson: { et: 'eraõiguslik juriidiline isik', en: 'a private-law legal person' },
  publicLegalPerson: { et: 'avalik-õiguslik juriidiline isik', en: 'a public-law legal person' },
} as const;

const received = optional(instantField({ et: 'Kätte saadud', en: 'Received at' }));

/** What is written down of an enquiry when it is sent, whatever it asks. */
export const sentFields = {
  reference: line({ et: 'Järelepärimise viide', en: 'Reference of the enquiry' }),
  receivedAt: told(received, {
    by: '§ 41⁵ (2)',
    help: {
      et: 'Kümme tööpäeva loetakse kättesaamisest; kättesaamise ajata vastus hilinenuks ei lähe ' +
        '(registri valik AMB-35).',
      en: 'The ten working days run from the receipt; without it no answer is late (the choice ' +
        'AMB-35 of this register).',
    },
  }),
  repeats: told(
    optional(count({ et: 'Kordab järelepärimist nr', en: 'Repeats enquiry no' }, most)),
    {
      by: '§ 37 (1¹)',
      help: {
        et: 'Kui sama on juba küsitud: selle järelepärimise järjekorranumber.',
        en: 'Where the same was asked before: the number of that enquiry in the case.',
      },
    },
  ),
  ...toldOfRight,
} as const;

/** KrMS § 214 decides when data of criminal proceedings are given; § 41⁵ (2) then does not. */
export const proceedingsFields = {
  underProceedings: told(
    optional(flag({ et: 'Andmed edastatakse KrMS § 214 alusel', en: 'Given under KrMS § 214' })),
    {
      by: '§ 41⁵ (2)',
      help: {
        et: 'Siis kümne tööpäeva tähtaega ei ole. Vajalik on menetluse viide.',
        en: 'Then the term of ten working days does not apply. The reference of the ' +
          'proceedings is needed.',
      },
    },
  ),
  proceedings: told(
    optional(line({ et: 'Kriminaalmenetluse viide', en: 'Reference of the proceedings' })),
    { by: '§ 41⁵ (2)' },
  ),
} as const;

const which = { enquiry: count({ et: 'Järelepärimise number', en: 'Enquiry no' }, most) } as const;

/** What is written down of an enquiry afterwards: its receipt, its answer, a refusal. */
export const answerSteps = <const Answer extends Readonly<Record<string, Field>>>(
  by: Citation,
  answer: Answer,
) => ({
  recordReceipt: {
    label: { et: 'Märgin kättesaamise', en: 'Record the receipt' },
    by, offices: keepers,
    fields: { ...which, receivedAt: instantField({ et: 'Kätte saadud', en: 'Received at' }) },
  },
  recordAnswer: {
    label: { et: 'Märgin vastuse', en: 'Record the answer' },
    by, offices: keepers,
    fields: {
      ...which, reference: line({ et: 'Vastuse viide', en: 'Reference of the answer' }), ...answer,
    },
  },
  recordRefusal: {
    label: { et: 'Märgin keeldumise', en: 'Record a refusal' },
    by: '§ 37 (1¹)' as const, offices: keepers,
    fields: {
      ...which, reference: line({ et: 'Keeldumise viide', en: 'Reference of the refusal' }),
    },
  },
});
