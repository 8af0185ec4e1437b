import { choice, choices, line, optional, table, text, told } from '#statechart/field';
import { exposureFields } from './exposure-fields.js';
import * as pages from './form-pages.js';

const rights = {
  privateLife: { et: 'eraelu puutumatus', en: 'private life' },
  familyLife: { et: 'perekonnaelu puutumatus', en: 'family life' },
  home: { et: 'kodu puutumatus', en: 'home' },
  selfDetermination: { et: 'informatsiooniline enesemääramine', en: 'personal data' },
  property: { et: 'omandiõigus', en: 'property' },
  expression: { et: 'sõnavabadus', en: 'freedom of expression' },
} as const;

/** § 36 (3)–(4): what is weighed before a measure is asked for. */
export const weighingFields = {
  necessity: told(optional(text({ et: 'Miks on see vajalik', en: 'Why it is necessary' })), {
    by: '§ 36 (3)',
    page: pages.necessity,
    help: {
      et: 'Siduge vajadus valitud eesmärgi ja ülesandega: miks on teavet vaja just nüüd ja ' +
        'mis jääb ilma selleta tegemata. Kasulikkusest üksi ei piisa.',
      en: 'Tie the need to the purpose chosen and to the task: why the information is needed ' +
        'now and what cannot be done without it. That it would be useful is not enough.',
    },
  }),
  milderMeans: told(
    optional(
      text({
        et: 'Kaalutud leebemad abinõud ja miks neist ei piisa',
        en: 'Milder means considered and why each fails',
      }),
    ),
    {
      by: '§ 36 (4)',
      page: pages.milderMeans,
      help: {
        et: 'Mitmest võimalikust abinõust kasutatakse seda, mis põhiõigusi võimalikult vähe ' +
          'kahjustab. Nimetage iga kaalutud abinõu: kas seda prooviti ja miks sellest ei piisa.',
        en: 'Of several possible means the one that harms fundamental rights least is used. ' +
          'Name each means considered: whether it was tried and why it is not enough.',
      },
    },
  ),
  alternatives: told(
    optional(table(
      { et: 'Leebemad abinõud ükshaaval', en: 'Milder means one by one' },
      {
        means: line({ et: 'Abinõu', en: 'Means' }),
        outcome: choice({ et: 'Mis sellest sai', en: 'What became of it' }, {
          tried: { et: 'prooviti', en: 'tried' },
          considered: { et: 'kaaluti, ei proovitud', en: 'considered, not tried' },
          impossible: { et: 'võimatu', en: 'impossible' },
          tooHard: { et: 'ebaproportsionaalselt raske', en: 'disproportionately hard' },
        }),
        whyNot: text({ et: 'Miks sellest ei piisa', en: 'Why it is not enough' }),
      },
    )),
    {
      by: '§ 36 (4)',
      page: pages.milderMeans,
      help: {
        et: 'Hea tava: üks rida iga abinõu kohta, ka nende, mida ei proovitud.',
        en: 'Good practice: one row for each means, those that were not tried too.',
      },
    },
  ),
  rightsAffected: told(
    optional(
      choices({ et: 'Riivatavad põhiõigused', en: 'Fundamental rights affected' }, rights),
    ),
    {
      by: '§ 36 (3) 1)',
      page: pages.proportionality,
      help: {
        et: 'Märkige kõik õigused, mida toiming riivab, ka siis, kui riive on lühike.',
        en: 'Mark every right that the measure touches, even where it does so briefly.',
      },
    },
  ),
  proportionality: told(
    optional(text({ et: 'Miks ei ole riive ülemäärane', en: 'Why the harm is not excessive' })),
    {
      by: '§ 36 (3) 1)',
      page: pages.proportionality,
      help: {
        et: 'Võrrelge riive viisi ja ulatust ning kaitsemeetmeid taotletava eesmärgiga: mida ' +
          'isik kaotab, mida toiming annab ja millega riivet piiratakse.',
        en: 'Compare the manner and scope of the harm, and the safeguards, with the aim: what ' +
          'the person loses, what the measure gives and how the harm is limited.',
      },
    },
  ),
  collateral: told(
    optional(
      text({
        et: 'Kõrvaliste isikute riive: keda veel puudutab ja kuidas riivet piiratakse',
        en: 'Collateral intrusion: who else is touched and how the intrusion is limited',
      }),
    ),
    {
      by: '§ 36 (3) 1)',
      page: pages.collateral,
      help: {
        et: 'Hea tava; seadus seda eraldi ei küsi ja tühi väli ei takista taotlust. Nimetage, ' +
          'keda toiming veel puudutab, kui palju neid on ja mis saab nende andmetest.',
        en: 'Good practice; the Act does not ask for it apart, and an empty field stops ' +
          'nothing. Say who else is touched, how many they are and what becomes of their data.',
      },
    },
  ),
  ...exposureFields,
} as const;
