import { offices as allOffices } from '#law/offices';
import type { Office } from '#law/offices';
import type { Words } from '#law/words';
import {
  choice, counts, flag, instantField, optional, provision, provisions, reference, text,
} from '#statechart/field';
import type { StepSchema } from '#statechart/step';

/** One register: its acts, each a message with its fields, as a step of a case has them. */
export type RegisterSchema = Readonly<Record<string, StepSchema>>;

const from = instantField({ et: 'Alates', en: 'From' });
const until = optional(instantField({ et: 'Kuni', en: 'Until' }));
const at = instantField({ et: 'Hetk', en: 'At' });
const entry = reference({ et: 'Kanne', en: 'Entry' }, 'entry');
const person = reference({ et: 'Isik', en: 'Person' }, 'person');
const unit = reference({ et: 'Struktuuriüksus', en: 'Unit' }, 'unit');
const name = text({ et: 'Nimi', en: 'Name' });
const records = ['recordsOfficer'] as const;
const command = ['commander', 'administrator'] as const;

const ending = (by: StepSchema['by'], offices: StepSchema['offices'] & object): StepSchema => ({
  label: { et: 'Märgin lõppemise', en: 'Record the end' }, by, offices, fields: { entry, at },
});

/** Persons whom cases concern; their names and codes are sealed apart (§ 36 (3) 3)). */
const people = {
  record: {
    label: { et: 'Kannan isiku registrisse', en: 'Record a person' },
    by: '§ 36 (3) 3)', offices: ['recordsOfficer', 'requester'],
    fields: {
      name: optional(name),
      code: optional(text({ et: 'Isikukood', en: 'Personal code' })),
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
    fields: { entry, name, code: optional(text({ et: 'Isikukood', en: 'Personal code' })) },
  },
} as const satisfies RegisterSchema;

const service = {
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
          serviceRelated: { et: 'teenistusalaselt seotud isik', en: 'service-related person' },
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

const cooperation = {
  record: {
    label: { et: 'Kannan koostöö registrisse', en: 'Record secret cooperation' },
    by: '§ 37¹ (1)', offices: records, fields: { person, from },
  },
  end: ending('§ 37¹ (2)', records),
} as const satisfies RegisterSchema;

const consents = {
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

const authorisations = {
  record: {
    label: { et: 'Volitan struktuuriüksuse ülemat', en: 'Authorise a commander of a unit' },
    by: '§ 37¹ (4³)', fields: {
      person,
      provision: provision({ et: 'Säte', en: 'Provision' }),
      from,
      until: instantField({ et: 'Kuni', en: 'Until' }),
      instrument: text({ et: 'Volituse viide', en: 'Reference of the instrument' }),
    },
  },
  revoke: {
    label: { et: 'Võtan volituse tagasi', en: 'Revoke an authorisation' },
    by: '§ 37¹ (4³)', fields: { entry, at },
  },
} as const satisfies RegisterSchema;

const units = {
  record: {
    label: { et: 'Kannan struktuuriüksuse registrisse', en: 'Record a unit' },
    by: '§ 37 (3)', offices: command,
    fields: { name, temporary: flag({ et: 'Ajutine', en: 'Temporary' }) },
  },
} as const satisfies RegisterSchema;

const designations = {
  record: {
    label: { et: 'Märgin põhimääruse järgi määratuks', en: 'Record a designation in the statutes' },
    by: '§ 37 (3)', offices: command,
    fields: {
      unit,
      provision: provision({ et: 'Säte', en: 'Provision' }),
      statutes: text({ et: 'Põhimääruse säte', en: 'Provision of the statutes' }),
      from,
      until,
    },
  },
  end: ending('§ 37 (3)', command),
} as const satisfies RegisterSchema;

const operations = {
  record: {
    label: { et: 'Kannan operatsiooni registrisse', en: 'Record an operation' },
    by: '§ 37 (2) 1)', offices: records,
    fields: {
      name,
      mandate: text({ et: 'Mandaat', en: 'Mandate' }),
      decision: text({ et: 'Otsus riigikaitseseaduse järgi', en: 'National defence decision' }),
      territory: text({ et: 'Piirkond', en: 'Territory' }),
      from,
      until,
      hasArea: flag({ et: 'Piirkond on määratud', en: 'The area is determined' }),
    },
  },
  end: ending('§ 37 (2) 1)', records),
} as const satisfies RegisterSchema;

const areas = {
  record: {
    label: { et: 'Kannan julgeolekuala registrisse', en: 'Record a restricted military area' },
    by: '§ 50', offices: ['recordsOfficer', 'commander', 'unitCommander'],
    fields: {
      name,
      kind: choice(
        { et: 'Liik', en: 'Kind' },
        {
          1: { et: 'Kaitseväe territoorium', en: 'territory of the Defence Forces' },
          2: { et: 'laev, lennuvahend või sõiduk', en: 'ship, aircraft or vehicle' },
          3: { et: 'ajutiselt määratletud territoorium', en: 'temporarily designated territory' },
        },
      ),
      from,
      until,
      marked: flag({ et: 'Tähistatud', en: 'Marked' }),
    },
  },
  end: ending('§ 50', ['recordsOfficer', 'commander']),
} as const satisfies RegisterSchema;

const threats = {
  record: {
    label: { et: 'Hindan ohu', en: 'Assess a threat' },
    by: '§ 54¹ (2)', offices: ['unitCommander', 'commander'],
    fields: {
      area: reference({ et: 'Julgeolekuala', en: 'Restricted military area' }, 'area'),
      grade: choice(
        { et: 'Ohu aste', en: 'Grade' },
        {
          significant: { et: 'oluline oht', en: 'significant threat' },
          heightened: { et: 'kõrgendatud oht', en: 'heightened threat' },
        },
      ),
      facts: text({ et: 'Asjaolud', en: 'Facts' }),
    },
  },
  close: ending('§ 54¹ (2)', ['unitCommander', 'commander']),
} as const satisfies RegisterSchema;

const methods = {
  record: {
    label: { et: 'Kannan meetodi loetellu', en: 'Record a method of the list' },
    by: '§ 38', offices: records, fields: { name, from, until },
  },
  end: ending('§ 38', records),
} as const satisfies RegisterSchema;

const officeNames = Object.fromEntries(
  allOffices.map(({ id, name: words }) => [id, words]),
) as Readonly<Record<Office, Words>>;

const offices = {
  record: {
    label: { et: 'Määran ametisse', en: 'Appoint to an office' },
    by: '§ 36 (3) 3)', offices: ['administrator'],
    fields: {
      person,
      office: choice({ et: 'Ametikoht', en: 'Office' }, officeNames),
      unit: optional(unit),
      serviceman: flag({ et: 'Tegevväelane', en: 'Active serviceman' }),
      from,
      until,
    },
  },
  end: ending('§ 36 (3) 3)', ['administrator']),
} as const satisfies RegisterSchema;

/** Partner states, organisations and agreements: reference data, loaded at the first start. */
const partners = {} as const satisfies RegisterSchema;

export const registers = {
  people, service, cooperation, consents, authorisations, units, designations, operations, areas,
  threats, methods, offices, partners, agreements: partners,
} as const;

export type RegisterName = keyof typeof registers;

/** The schema of an act; undefined where the register or the act does not exist. */
export function actOf(register: string, act: string): StepSchema | undefined {
  if (!Object.hasOwn(registers, register)) return undefined;
  const acts: RegisterSchema = registers[register as RegisterName];
  return Object.hasOwn(acts, act) ? acts[act] : undefined;
}
