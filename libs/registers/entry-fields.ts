import { partnerSource } from '#law/partners';
import type { Field } from '#statechart/field';
import { choice, choices, flag, instantField, line, reference, text } from '#statechart/field';
import type { RegisterSchema } from './fields.js';
import { until } from './fields.js';
import { rights } from './rights.js';
import { registers } from './schemas.js';
import type { RegisterName } from './schemas.js';

type Fields = Readonly<Record<string, Field>>;

const source = choice({ et: 'Allikas', en: 'Source' }, {
  [partnerSource]: {
    et: 'algandmed 000, seisuga 04.11.2021, kontrollimata', en: partnerSource,
  },
});

const loadedName = line({ et: 'Nimi', en: 'Name' });

/** What an entry comes to have besides: the end another act writes, and what was loaded with it. */
const further: Partial<Record<RegisterName, Fields>> = {
  items: {
    needEndedAt: instantField({ et: 'Vajadus lõppenud', en: 'Need ended at' }),
    closedAt: instantField({ et: 'Kustutatud', en: 'Deleted at' }),
    overdueSince: instantField({
      et: 'Rikkumine (§ 36 lg 3 p 2): läbi vaatamata alates',
      en: 'Breach of § 36 (3) 2): not reviewed since',
    }),
    undeletedSince: instantField({
      et: 'Rikkumine (§ 36 lg 3 p 2): kustutamata alates',
      en: 'Breach of § 36 (3) 2): not deleted since',
    }),
  },
  people: {
    adultVerifiedAt: instantField({
      et: 'Täisealisus kontrollitud', en: 'Verified to be of age at',
    }),
    erasedAt: instantField({ et: 'Andmed kustutatud', en: 'Data erased at' }),
  },
  erasures: {
    confirmedBy: reference({ et: 'Kinnitas', en: 'Confirmed by' }, 'person'),
    confirmedAt: instantField({ et: 'Kinnitatud', en: 'Confirmed at' }),
    cancelledAt: instantField({ et: 'Tühistatud', en: 'Cancelled at' }),
    contentErasedAt: instantField({ et: 'Sisu kustutatud', en: 'Content erased at' }),
    erasedAt: instantField({ et: 'Kõik kustutatud', en: 'Everything erased at' }),
    backupsClearBy: instantField({
      et: 'Varukoopiatest kadunud hiljemalt', en: 'Gone from all backups by',
    }),
    closedAt: instantField({ et: 'Lõpetatud', en: 'Closed at' }),
  },
  requests: {
    told: text({ et: 'Vastus', en: 'Answer' }),
    withheld: choices({ et: 'Andmata jäänud', en: 'Withheld' }, rights),
    closedAt: instantField({ et: 'Vastatud', en: 'Answered at' }),
  },
  inspections: { closedAt: instantField({ et: 'Vastatud', en: 'Answered at' }) },
  cooperation: { until },
  consents: { withdrawnAt: instantField({ et: 'Tagasi võetud', en: 'Withdrawn at' }) },
  areas: {
    policeToldAt: instantField({
      et: 'Politsei- ja Piirivalveametit teavitatud', en: 'Police and Border Guard Board told at',
    }),
    localGovernmentToldAt: instantField({
      et: 'Kohalikku omavalitsust teavitatud', en: 'Local government told at',
    }),
    untoldSince: instantField({
      et: 'Rikkumine (§ 54 lg 3): teavitamata alates', en: 'Breach of § 54 (3): not told since',
    }),
    unmarkedSince: instantField({
      et: 'Hoiatus (§ 51 lg 1): tähistamata alates', en: 'Warning of § 51 (1): not marked since',
    }),
    notYetMarkedSince: instantField({
      et: 'Hoiatus (§ 54 lg 3): tähistamata alates', en: 'Warning of § 54 (3): not marked since',
    }),
  },
  threats: { closedAt: instantField({ et: 'Lõpetatud', en: 'Closed at' }) },
  operations: {
    with: line({ et: 'Kellega', en: 'With whom' }),
    status: choice({ et: 'Märkus', en: 'Note' }, {
      'no area, no dates, not selectable': {
        et: 'piirkonda ega aega ei ole; ei saa valida', en: 'no area, no dates, not selectable',
      },
    }),
    source,
  },
  partners: {
    name: loadedName,
    kind: choice({ et: 'Liik', en: 'Kind' }, {
      state: { et: 'riik', en: 'state' },
      organisation: { et: 'organisatsioon', en: 'organisation' },
    }),
    cooperation: text({ et: 'Koostöö', en: 'Cooperation' }),
    attache: flag({ et: 'Kaitseatašee', en: 'Defence attaché' }),
    adviser: choice({ et: 'Kaitsenõunik', en: 'Defence adviser' }, {
      Washington: { et: 'Washington', en: 'Washington' }, Paris: { et: 'Pariis', en: 'Paris' },
    }),
    selectable: flag({
      et: 'Võib nimetada § 40 lg 2 p 4 alusena', en: 'May be named in a ground of § 40 (2) 4)',
    }),
    source,
  },
  agreements: {
    parties: text({ et: 'Pooled', en: 'Parties' }),
    kind: line({ et: 'Liik', en: 'Kind' }),
    state: reference({ et: 'Riik', en: 'State' }, 'partner'),
    article: line({ et: 'Kohustav säte', en: 'Article that obliges' }),
    source,
  },
};

/** Every field that an entry of the register may have, in the order in which it is read. */
export function entryFields(register: RegisterName): Fields {
  const acts: RegisterSchema = registers[register];
  return { ...acts['record']?.fields, ...further[register] };
}
