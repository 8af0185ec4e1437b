import {
  choice, choices, dayField, flag, optional, reference, text, told,
} from '#statechart/field';
import { basis, collateral, conditions } from '../s36-common/form-pages.js';

/** The circumstances of § 41³ (1): one of them is what a suspicion under § 41⁸ is about. */
const circumstances = {
  '41-3.1.1': { et: 'p 1: julgeolekuvastane tegevus', en: '1) activity against security' },
  '41-3.1.2': {
    et: 'p 2: koostöö välisriigi luure- või julgeolekuteenistusega',
    en: '2) cooperation with a foreign intelligence or security service',
  },
  '41-3.1.3': {
    et: 'p 3: seotus põhiseaduslikku korda eirava organisatsiooniga',
    en: '3) link to an organisation that disregards the constitutional order',
  },
  '41-3.1.4': { et: 'p 4: piiratud teovõime', en: '4) restricted active legal capacity' },
  '41-3.1.5': { et: 'p 5: karistatus tahtliku kuriteo eest', en: '5) intentional crime' },
  '41-3.1.6': {
    et: 'p 6: ankeedis varjamine, valeteave või võltsimine',
    en: '6) withholding, false data or forgery in the profile',
  },
  '41-3.1.7': { et: 'p 7: sõltuvus', en: '7) dependence on substances or gambling' },
  '41-3.1.8': { et: 'p 8: psüühikahäire', en: '8) mental disorder' },
  '41-3.1.9': { et: 'p 9: pikem viibimine välisriigis', en: '9) long stay abroad' },
} as const;

/** § 41⁸: a check at another time rests on a suspicion that arose during service. */
export const suspicionFields = {
  suspicion: told(
    optional(text({ et: 'Põhjendatud kahtlus (§ 41⁸)', en: 'Reasoned suspicion (§ 41⁸)' })),
    {
      by: '§ 41⁸',
      page: basis,
      help: {
        et: 'Nõutav, kui kontroll ei toimu viieaastase sammuga: millistest asjaoludest kahtlus ' +
          'tekkis ja miks on andmeid vaja koguda just nüüd.',
        en: 'Asked for where the check is not the one due every five years: which facts raised ' +
          'the suspicion, and why data are needed now.',
      },
    },
  ),
  suspectedClause: told(
    optional(choice({ et: 'Asjaolu (§ 41³ lg 1)', en: 'Circumstance (§ 41³ (1))' }, circumstances)),
    {
      by: '§ 41³ (1)',
      page: basis,
      help: {
        et: 'Asjaolu, mille kohta kahtlus on ja mis välistaks teenistusse või töölevõtmise.',
        en: 'The circumstance suspected, which would rule out recruitment.',
      },
    },
  ),
  suspicionDate: told(
    optional(dayField({ et: 'Asjaolu ilmnes', en: 'The circumstance arose on' })),
    {
      by: '§ 41⁸',
      page: basis,
      help: {
        et: 'See päev peab jääma teenistuse või tööloleku aega.',
        en: 'A day during the service or employment.',
      },
    },
  ),
} as const;

/** The consent on which every act of a background check rests. */
export const consentField = {
  consent: told(
    optional(reference({ et: 'Kirjalik nõusolek', en: 'Written consent' }, 'consent')),
    {
      by: '§ 41⁶ (1)',
      page: conditions,
      help: {
        et: 'Eelnev kirjalik nõusolek; see lubab andmeid koguda viis aastat. Nõusoleku ' +
          'küsimisel teavitati isikut kirjalikult tema õigustest (lg 2).',
        en: 'A prior written consent; it allows collecting data for five years. When it was ' +
          'asked for, the person was told in writing of the rights under (2).',
      },
    },
  ),
} as const;

/** What a request under § 41⁵ (1¹) is asked besides. */
export const checkFields = {
  aim: told(
    optional(
      choices(
        { et: 'Toimingu eesmärk (§ 41⁵ lg 1¹)', en: 'Aim of the act (§ 41⁵ (1¹))' },
        {
          profile: { et: 'ankeediandmete õigsuse kontroll', en: 'correctness of profile data' },
          suitability: { et: 'sobivuse otsustamine', en: 'deciding on suitability' },
        },
      ),
    ),
    {
      by: '§ 41⁵ (1¹)',
      page: basis,
      help: {
        et: 'Lisaõigused on antud üksnes nendeks eesmärkideks, tegevväelase, ametniku või ' +
          'töötaja puhul.',
        en: 'The additional rights serve these aims only, for an active serviceman, official ' +
          'or employee.',
      },
    },
  ),
  ...suspicionFields,
  watchesOthers: told(
    optional(flag({ et: 'Jälgitakse ka teisi isikuid', en: 'Other persons would be watched too' })),
    {
      by: '§ 41⁵ (1¹) 3)',
      page: collateral,
      help: {
        et: 'Jälgitakse üksnes kontrollitavat, kes ise on nõusoleku andnud (registri valik ' +
          'AMB-29).',
        en: 'Only the person checked, who gave the consent, is watched (the choice AMB-29 of ' +
          'this register).',
      },
    },
  ),
  ...consentField,
} as const;
