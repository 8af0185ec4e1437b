import { choice, dayField, line, optional, table, text, told } from '#statechart/field';
import { basis } from './form-pages.js';

/** § 36 (1): which of the six purposes the measure serves. */
export const purposeField = {
  purpose: told(
    optional(
      choice(
        { et: 'Eesmärk (§ 36 lg 1)', en: 'Purpose (§ 36 (1))' },
        {
          '36-1-1': { et: 'riigi sõjaline kaitsmine', en: 'military defence of the state' },
          '36-1-2': {
            et: 'rahvusvahelise sõjalise operatsiooni ettevalmistamine ja läbiviimine',
            en: 'preparing and conducting an international military operation',
          },
          '36-1-3': {
            et: 'riigivastase luuretegevuse ennetamine või tõkestamine',
            en: 'preventing or obstructing intelligence activity against the state',
          },
          '36-1-4': {
            et: 'operatsioonil osaleva Kaitseväe üksuse kaitse operatsiooni piirkonnas',
            en: 'protecting a Defence Forces unit in the area of an operation',
          },
          '36-1-5': { et: 'taustakontrolli teostamine', en: 'conducting a background check' },
          '36-1-6': {
            et: 'Kaitseväe julgeolekuala kaitse',
            en: 'protecting the restricted military area',
          },
        },
      ),
    ),
    {
      by: '§ 36 (1)',
      page: basis,
      help: {
        et: 'Loetelu on ammendav: toiming peab teenima üht neist eesmärkidest. Mõni eesmärk ' +
          'eeldab, et nimetatakse ka operatsioon, kaitstav üksus või seaduse säte.',
        en: 'The list is closed: the measure has to serve one of these purposes. Some of them ' +
          'ask for an operation, a unit protected or a provision besides.',
      },
    },
  ),
} as const;

const reliabilities = {
  confirmed: { et: 'kinnitatud', en: 'confirmed' },
  probable: { et: 'tõenäoline', en: 'probable' },
  doubtful: { et: 'kahtlane', en: 'doubtful' },
  unknown: { et: 'hindamata', en: 'not assessed' },
} as const;

/** § 1 (2): what the request rests on, claim by claim, and what speaks against it. */
export const factsField = {
  reasons: told(optional(text({ et: 'Põhjendus', en: 'Reasons' })), {
    by: '§ 1 (2)',
    page: basis,
    help: {
      et: 'Asjaolud, millel taotlus põhineb, ning millist teavet ja millise otsuse jaoks ' +
        'otsitakse.',
      en: 'The facts on which the request rests, what information is sought and for which ' +
        'decision.',
    },
  }),
  claims: told(
    optional(table(
      { et: 'Väited ja nende allikad', en: 'Claims and their sources' },
      {
        claim: text({ et: 'Väide', en: 'Claim' }),
        source: line({ et: 'Allikas', en: 'Source' }),
        reliability: choice({ et: 'Usaldusväärsus', en: 'Reliability' }, reliabilities),
        checkedOn: dayField({ et: 'Kontrollitud', en: 'Checked on' }),
      },
    )),
    {
      by: '§ 1 (2)',
      page: basis,
      help: {
        et: 'Hea tava: iga väide eraldi reas, allika ja kontrollimise päevaga.',
        en: 'Good practice: each claim in a row of its own, with its source and the day it was ' +
          'checked.',
      },
    },
  ),
  factsAgainst: told(
    optional(text({ et: 'Asjaolud taotluse vastu', en: 'Facts against the request' })),
    {
      by: '§ 1 (2)',
      page: basis,
      help: {
        et: 'Hea tava: ka siis, kui neid ei leitud, kirjutage, kust otsiti.',
        en: 'Good practice: where none were found, say where they were looked for.',
      },
    },
  ),
} as const;
