import { roomWords } from '../words/room-words.js';

/** Words for who cosigns the trail. */
export const witnessWords = roomWords(
  'witness',
  {
    witnesses: 'Tunnistajad',
    witnessesSay:
      'Tunnistaja kinnitab, et logi on ainult kasvanud. Kord on registripidaja oma, ' +
      'mitte seadusest.',
    noPolicy: 'Tunnistajate korda ei ole kehtestatud.',
    policyEntry: 'Kehtestatud kandega',
    gate: 'Meede ootab kinnitust enne jõustumist',
    gateOn: 'jah; kättesaamatut tunnistajat oodatakse {{minutes}} min',
    gateOff: 'ei',
    witness: 'Tunnistaja',
    cosigned: 'Kinnitanud kandeid',
    cosignedAt: 'Viimati',
    ago: '{{amount}} tagasi',
    answers: 'Vastus',
    outcome_cosigned: 'kinnitas',
    outcome_refused: 'keeldus',
    outcome_unreachable: 'ei ole kättesaadav',
    outcome_none: 'ei ole veel küsitud',
    outcome_file: 'küsitakse failiga',
    noWitness: 'Korras ei ole ühtegi tunnistajat.',
    savePolicy: 'Laadi kord alla',
    never: '–',
  },
  {
    witnesses: 'Witnesses',
    witnessesSay:
      'A witness vouches that the trail has only grown. The policy is the keepers’ own, ' +
      'not the Act’s.',
    noPolicy: 'No policy of witnesses has been set.',
    policyEntry: 'Set by entry',
    gate: 'A measure waits for them before it takes effect',
    gateOn: 'yes; for {{minutes}} min where they cannot be reached',
    gateOff: 'no',
    witness: 'Witness',
    cosigned: 'Entries cosigned',
    cosignedAt: 'Last',
    ago: '{{amount}} ago',
    answers: 'Answer',
    outcome_cosigned: 'cosigned',
    outcome_refused: 'refused',
    outcome_unreachable: 'out of reach',
    outcome_none: 'not asked yet',
    outcome_file: 'asked by file',
    noWitness: 'The policy names no witness.',
    savePolicy: 'Download the policy',
    never: '–',
  },
);
