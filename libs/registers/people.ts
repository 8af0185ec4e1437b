import {
  choice, counts, flag, instantField, line, optional, provisions, told,
} from '#statechart/field';
import { at, ending, entry, from, name, person, records, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** A line and not a day, because lines are sealed: a day of birth stands nowhere in clear. */
const bornOn = told(line({ et: 'Sünnikuupäev', en: 'Date of birth' }), {
  by: '§ 37¹ (4)',
  help: {
    et: 'Kujul AAAA-KK-PP, näiteks 1985-03-02. Hoitakse suletuna; reeglid näevad vaid seda, ' +
      'millal täisealisus kontrolliti.',
    en: 'As YYYY-MM-DD, for example 1985-03-02. It is kept sealed; the rules see only when the ' +
      'age was verified.',
  },
});

const evidence = told(line({ et: 'Tõend', en: 'Evidence' }), {
  by: '§ 37¹ (4)',
  help: {
    et: 'Millest sünnikuupäev nähtub, näiteks isikut tõendav dokument; hinnangust ei piisa.',
    en: 'What shows the date of birth, such as an identity document; an estimate does not do.',
  },
});

/** Persons whom cases concern; their names and codes are sealed apart (§ 36 (3) 3)). */
export const people = {
  record: {
    label: { et: 'Kannan isiku registrisse', en: 'Record a person' },
    by: '§ 36 (3) 3)', offices: ['recordsOfficer', 'requester'],
    fields: {
      name: optional(name),
      code: optional(line({ et: 'Isikukood', en: 'Personal code' })),
      estonian: choice(
        { et: 'Eesti kodanik', en: 'Estonian citizen' },
        {
          yes: { et: 'jah', en: 'yes' }, no: { et: 'ei', en: 'no' },
          unknown: { et: 'teadmata', en: 'unknown' },
        },
      ),
      identified: flag({ et: 'Tuvastatud', en: 'Identified' }),
    },
  },
  identify: {
    label: { et: 'Märgin isiku tuvastatuks', en: 'Record that a person was identified' },
    by: '§ 40 (1)', offices: ['recordsOfficer', 'requester'],
    fields: { entry, name, code: optional(line({ et: 'Isikukood', en: 'Personal code' })) },
  },
  verifyAge: {
    label: { et: 'Kontrollin täisealisust', en: 'Verify that the person is of age' },
    by: '§ 37¹ (4)', offices: ['recordsOfficer', 'requester'],
    fields: { entry, bornOn, evidence },
  },
} as const satisfies RegisterSchema;

export const service = {
  record: {
    label: { et: 'Kannan teenistussuhte registrisse', en: 'Record service or employment' },
    by: '§ 41⁶ (1)', offices: records,
    fields: {
      person,
      status: choice(
        { et: 'Seisund', en: 'Status' },
        {
          serviceman: { et: 'tegevväelane', en: 'active serviceman' },
          official: { et: 'ametnik', en: 'official' },
          employee: { et: 'töötaja', en: 'employee' },
          candidate: { et: 'kandidaat', en: 'candidate' },
          serviceRelated: { et: 'teenuse osutamisega seotud isik', en: 'service-related person' },
        },
      ),
      from,
      until,
    },
  },
  end: {
    label: { et: 'Märgin teenistusest vabastamise', en: 'Record release from service' },
    by: '§ 41⁶ (1)', offices: records,
    fields: { entry, effective: instantField({ et: 'Vabastamise hetk', en: 'Effective at' }) },
  },
} as const satisfies RegisterSchema;

export const cooperation = {
  record: {
    label: { et: 'Kannan koostöö registrisse', en: 'Record secret cooperation' },
    by: '§ 37¹ (1)', offices: records, fields: { person, from },
  },
  end: ending('§ 37¹ (2)', records),
} as const satisfies RegisterSchema;

export const consents = {
  record: {
    label: { et: 'Kannan nõusoleku registrisse', en: 'Record a consent' },
    by: '§ 41⁶ (1)', offices: records,
    fields: {
      person,
      form: choice(
        { et: 'Vorm', en: 'Form' },
        {
          written: { et: 'kirjalik', en: 'written' },
          reproducible: {
            et: 'kirjalikku taasesitamist võimaldav', en: 'reproducible in writing',
          },
          oral: { et: 'suuline', en: 'oral' },
        },
      ),
      clauses: provisions({ et: 'Nimetatud sätted', en: 'Provisions named' }),
      told: optional(counts({ et: 'Teatatud õigused', en: 'Rights told of' }, 5)),
      toldAt: optional(instantField({ et: 'Õigustest teatatud', en: 'Told of the rights at' })),
      givenAt: instantField({ et: 'Antud', en: 'Given at' }),
    },
  },
  withdraw: {
    label: { et: 'Märgin nõusoleku tagasivõtmise', en: 'Record that a consent was withdrawn' },
    by: '§ 41⁶ (2) 3)', offices: records, fields: { entry, at },
  },
} as const satisfies RegisterSchema;
