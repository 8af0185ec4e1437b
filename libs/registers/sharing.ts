import { instruments as slots } from '#law/instruments';
import type { Words } from '#law/words';
import { choice, line, optional, reference, references, text, told } from '#statechart/field';
import { ending, from, inLetters, person, records, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

/** Data passed on to somebody else, at home or abroad. */
export const disclosures = {
  record: {
    label: { et: 'Edastan andmed', en: 'Pass data on' },
    by: '§ 41¹⁰ (6)', offices: records,
    fields: {
      items: optional(references({ et: 'Edastatavad andmed', en: 'Data passed on' }, 'item')),
      recipient: optional(line({ et: 'Vastuvõtja', en: 'Recipient' })),
      to: choice({ et: 'Vastuvõtja liik', en: 'Kind of recipient' }, {
        authority: { et: 'Eesti asutus', en: 'an Estonian authority' },
        private: { et: 'eraisik või eraõiguslik isik', en: 'a private person' },
        foreignState: { et: 'välisriik', en: 'a foreign state' },
        organisation: { et: 'rahvusvaheline organisatsioon', en: 'international organisation' },
      }),
      aim: optional(choice({ et: 'Eesmärk', en: 'Aim' }, {
        task: { et: 'kaitseväeluure ülesanne', en: 'an intelligence task' },
        backgroundCheck: { et: 'taustakontroll', en: 'a background check' },
        securityCheck: { et: 'julgeolekukontroll', en: 'a security check' },
        obligation: { et: 'õigusaktist tulenev kohustus', en: 'an obligation from legislation' },
      })),
      checked: optional(reference({ et: 'Kontrollitav isik', en: 'Person checked' }, 'person')),
      reasons: text({ et: 'Miks see on vajalik', en: 'Why it is necessary' }),
      instrument: told(
        optional(reference({ et: 'Kohustav õigusakt', en: 'Instrument that obliges' },
          'instrument')),
        { by: '§ 41¹⁰ (6)' },
      ),
      caveats: optional(text({
        et: 'Kaasa antud käitlemispiirangud', en: 'Handling limits passed along',
      })),
    },
  },
} as const satisfies RegisterSchema;

/** Who processes personal data for the Defence Forces. */
export const processing = {
  record: {
    label: { et: 'Kannan töötleja registrisse', en: 'Record who processes' },
    by: '§ 41¹⁰ (2)', offices: records,
    fields: {
      name: line({ et: 'Nimi', en: 'Name' }),
      as: choice({ et: 'Kellena', en: 'As whom' }, {
        defenceForces: { et: 'Kaitseväe struktuuriüksus', en: 'a unit of the Defence Forces' },
        authority: { et: 'volitatud asutus', en: 'an authorised authority' },
        cooperating: { et: 'koostööle kaasatud isik', en: 'a person involved in cooperation' },
        other: { et: 'muu isik või asutus', en: 'another person or body' },
      }),
      authorisation: optional(line({ et: 'Volituse viide', en: 'Reference of authorisation' })),
      person: optional(person),
      from,
      until,
    },
  },
  end: ending('§ 41¹⁰ (2)', records),
} as const satisfies RegisterSchema;

const slotNames = Object.fromEntries(slots.map(({ id, name }) => [id, name])) as Readonly<
  Record<string, Words>
>;

/** Instruments whose text is loaded; what is not here is an empty slot, and grants nothing. */
export const instruments = {
  record: {
    label: { et: 'Kannan õigusakti registrisse', en: 'Record an instrument' },
    by: '§ 41¹⁰ (6)', offices: ['legalOfficer'],
    fields: {
      slot: choice({ et: 'Mis akt see on', en: 'What it is' }, {
        treaty: { et: 'välisleping', en: 'treaty' },
        agreement: { et: 'ametkondlik välisleping', en: 'agency-level agreement' },
        euAct: { et: 'Euroopa Liidu õigusakt', en: 'legislation of the European Union' },
        otherAct: { et: 'muu õigusakt', en: 'other legislation' },
        ...slotNames,
      }),
      name: line({ et: 'Pealkiri ja number', en: 'Title and number' }),
      parties: optional(line({ et: 'Pooled', en: 'Parties' })),
      article: told(optional(line({
        et: 'Säte, mis kohustab või lubab', en: 'Provision that obliges or allows',
      })), { help: inLetters }),
      from,
      until,
    },
  },
  end: ending('§ 41¹⁰ (6)', ['legalOfficer']),
} as const satisfies RegisterSchema;
