import { choice, instantField, line, optional, text, told } from '#statechart/field';
import { ending, entry, from, name, until } from './fields.js';
import type { RegisterSchema } from './fields.js';

const kind = choice(
  { et: 'Liik', en: 'Kind' },
  {
    1: { et: 'Kaitseväe territoorium', en: 'territory of the Defence Forces' },
    2: { et: 'laev, lennuvahend või sõiduk', en: 'ship, aircraft or vehicle' },
    3: { et: 'ajutiselt määratletud territoorium', en: 'temporarily designated territory' },
  },
);

const basis = choice(
  { et: 'Territooriumi alus', en: 'Basis of the territory' },
  {
    possession: { et: 'alaline valdus', en: 'permanent possession' },
    order: { et: 'Vabariigi Valitsuse korraldus', en: 'order of the Government' },
  },
);

const told543 = { by: '§ 54 (3)' } as const;

/** Which kind asks for what; the rules of § 50–§ 54, not the form, say what is missing. */
const ofKind = {
  basis: told(optional(basis), {
    by: '§ 50 1)',
    help: {
      et: 'Territooriumi korral: alaline valdus (§ 53 lg 1) või Vabariigi Valitsuse korraldus ' +
        '(§ 53 lg 3).',
      en: 'For territory: permanent possession (§ 53 (1)) or an order of the Government ' +
        '(§ 53 (3)).',
    },
  }),
  order: told(optional(line({ et: 'Korralduse viide', en: 'Reference of the order' })), {
    by: '§ 53 (3)',
    help: {
      et: 'Korralduse kuupäev ja number. Kui korraldus tunnistatakse kehtetuks, märkige ala ' +
        'lõppenuks.',
      en: 'Date and number of the order. When it is repealed, record the end of the area.',
    },
  }),
  identifier: told(optional(line({ et: 'Tunnus', en: 'Identifier' })), {
    by: '§ 50 2)',
    help: {
      et: 'Laeva, lennuvahendi või sõiduki pardatähis, registreerimismärk või muu tunnus ' +
        'Kaitseväe arvel.',
      en: 'Number, registration or other mark of the ship, aircraft or vehicle on the books of ' +
        'the Defence Forces.',
    },
  }),
  rightToStay: told(optional(text({ et: 'Viibimisõiguse alus', en: 'Right to stay' })), {
    by: '§ 54 (1)',
    help: {
      et: 'Ajutise ala korral: mille alusel on Kaitseväel õigus seal viibida. Selle õiguse ' +
        'lõppedes märkige ala lõppenuks.',
      en: 'For a temporary area: on what basis the Defence Forces may stay there. When that ' +
        'right ends, record the end of the area.',
    },
  }),
  unavoidable: told(optional(text({ et: 'Miks on ala vältimatu', en: 'Why it is unavoidable' })), {
    by: '§ 54 (1)',
    help: {
      et: 'Ajutise ala korral: kelle julgeolekut või ohutust ei saa väiksema ala või lühema ' +
        'ajaga tagada.',
      en: "For a temporary area: whose security or safety a smaller area or a shorter time " +
        'would not ensure.',
    },
  }),
} as const;

const marked = instantField({ et: 'Tähistamise hetk', en: 'Marked at' });

const markedAlready = told(optional(marked), {
  by: '§ 51 (1)',
  help: {
    et: 'Jätke tühjaks, kui ala ei ole veel tähistatud; tähistamine märgitakse siis eraldi.',
    en: 'Leave it out where the area is not yet marked; marking is then recorded by itself.',
  },
});

const untilOrReview = told(until, {
  by: '§ 54 (2)',
  help: {
    et: 'Ajutise ala lõpp või läbivaatamise tähtpäev. Kauemaks või suuremaks on vaja uut otsust.',
    en: 'End or review date of a temporary area. Longer or larger needs a new decision.',
  },
});

const addressee = choice(
  { et: 'Kellele', en: 'To whom' },
  {
    police: { et: 'Politsei- ja Piirivalveamet', en: 'Police and Border Guard Board' },
    localGovernment: { et: 'kohalik omavalitsus', en: 'local government of the place' },
  },
);

const late = told(
  optional(text({ et: 'Miks teade hilines', en: 'Why the notice was late' })),
  {
    by: '§ 54 (3)',
    help: {
      et: 'Nõutav, kui teavitati hiljem kui üks tund pärast ala määramist (registri valik ' +
        'AMB-04).',
      en: 'Asked for where it was given later than one hour after the area was designated (the ' +
        'choice AMB-04 of this register).',
    },
  },
);

const keepers = ['recordsOfficer', 'commander', 'unitCommander'] as const;

export const areas = {
  record: {
    label: { et: 'Kannan julgeolekuala registrisse', en: 'Record a restricted military area' },
    by: '§ 50', offices: keepers,
    fields: { name, kind, ...ofKind, from, until: untilOrReview, markedAt: markedAlready },
  },
  mark: {
    label: { et: 'Märgin tähistamise', en: 'Record the marking' },
    by: '§ 51 (1)', offices: keepers, fields: { entry, markedAt: told(marked, { by: '§ 51 (1)' }) },
  },
  notify: {
    label: { et: 'Märgin teavitamise', en: 'Record a notice given' },
    by: '§ 54 (3)', offices: keepers,
    fields: {
      entry,
      to: told(addressee, told543),
      toldAt: told(instantField({ et: 'Teavitamise hetk', en: 'Told at' }), told543),
      reference: told(line({ et: 'Teate viide', en: 'Reference of the notice' }), told543),
      late,
    },
  },
  end: ending('§ 50', ['recordsOfficer', 'commander']),
} as const satisfies RegisterSchema;
