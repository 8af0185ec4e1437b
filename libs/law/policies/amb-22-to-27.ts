import type { Policy } from './policy.js';

/** AMB-22 to AMB-27: powers abroad, and citizens. */
export const amb22To27: readonly Policy[] = [
  {
    id: 'AMB-22',
    provision: '§ 37 (2) 1), 3)',
    about: ['§ 37 (2) 1)', '§ 37 (2) 3)'],
    question: {
      et:
        'Kes otsustab varjatud jälgimise välismaal, kui kauaks, kelle nõusolekul ja kas isikut ' +
        'teavitatakse?',
      en: 'Covert surveillance abroad: decider, term, approval, notice to person?',
    },
    readings: 'None in the Act; § 40 (1) does not list it; § 42 (4) covers only (2) 2).',
    choice: {
      et:
        'Poliitika: otsustab Kaitseväe juhataja või tema kirjalikult volitatud ülem, kuni ' +
        'kaheks kuuks § 37¹ lg 4³ eeskujul; ministrit teavitatakse nagu § 42 lg 4 puhul. ' +
        'Seadusest tulenevad teabetoimik (§ 43 lg 1) ja § 38 loetelus olev meetod. § 40 ' +
        'juhtumit ei avata, kuid kandesse jääb, kes, millal ja mis liiki toiming, et selle ' +
        'saaks seaduse muutumisel avada.',
      en:
        'Policy: decision by the Commander or a commander authorised in writing, two months at ' +
        'most by analogy with § 37¹ (4³), minister informed as under § 42 (4), information ' +
        'file (law, § 43 (1)), method on the § 38 list (law). No § 40 case, but the record ' +
        'keeps who/time/type so one can be opened if the law changes.',
    },
    reason: 'The most intrusive means should not have the thinnest record.',
  },
  {
    id: 'AMB-23',
    provision:
      '§ 37 (2) interview and shadow information; § 37¹ (4²) 1); § 41⁵ (1) 4) covert; ' +
      '§ 41⁵ (1¹) 2); § 54¹ (1), (2) 1); § 37 (1) 1)–3), 5)',
    about: [
      '§ 37 (2)',
      '§ 37¹ (4²) 1)',
      '§ 41⁵ (1) 4)',
      '§ 41⁵ (1¹) 2)',
      '§ 54¹ (1)',
      '§ 54¹ (2) 1)',
      '§ 37 (1) 1)',
      '§ 37 (1) 2)',
      '§ 37 (1) 3)',
      '§ 37 (1) 5)',
    ],
    question: {
      et: 'Kes otsustab, kui seadus otsustajat ei nimeta?',
      en: 'No decider named.',
    },
    readings: 'Any official of the unit; or by analogy.',
    choice: {
      et:
        'Varjatud või eksitav abinõu (variandmed, varjatud andmekogukontroll): Kaitseväe ' +
        'juhataja või tema volitatud ülem nagu § 37¹ lg 4³ puhul. Avalik abinõu (küsitlemine, ' +
        'avalik kontroll, avalikud allikad, kujutised, signaalid): määratud üksuse ülem. § 54¹ ' +
        'lg 2 p 1: nagu § 54¹ lg 3 puhul.',
      en:
        'Covert or deceptive means (shadow information, covert database check): Commander or ' +
        'authorised commander, as § 37¹ (4³). Overt means (interview, open check, open ' +
        'sources, imagery, signals tasking): commander of the designated unit. § 54¹ (2) 1): ' +
        'as § 54¹ (3).',
    },
    reason: '§ 37¹ (4³) shows how the legislator treats the same means elsewhere.',
  },
  {
    id: 'AMB-24',
    provision: 'same, and § 37², § 37³, § 37¹ (3)',
    about: [
      '§ 37 (2)',
      '§ 37¹ (4²) 1)',
      '§ 41⁵ (1) 4)',
      '§ 41⁵ (1¹) 2)',
      '§ 54¹ (1)',
      '§ 54¹ (2) 1)',
      '§ 37 (1) 1)',
      '§ 37 (1) 2)',
      '§ 37 (1) 3)',
      '§ 37 (1) 5)',
      '§ 37²',
      '§ 37³',
      '§ 37¹ (3)',
    ],
    question: {
      et: 'Milline on pikim tähtaeg, kui seadus seda ei nimeta?',
      en: 'No maximum term.',
    },
    readings: 'Unlimited until aim met (§ 36 (4)).',
    choice: {
      et:
        'Varjatud andmekogukontroll ja variandmed: kaks kuud; § 54¹ lg 1: kuni ohu ' +
        'lõppemiseni, kuid mitte üle kahe kuu; § 54¹ lg 2 p 1: 24 tundi. Teesklemine, variisik ' +
        'ja koostöö on tähtajatud, kuid lõpp või läbivaatamine on hiljemalt kuue kuu pärast; ' +
        'läbivaatamata jätmine peatab meetme.',
      en:
        'Covert database check and shadow information: two months; § 54¹ (1): until the threat ' +
        'is closed, two months at most; § 54¹ (2) 1): 24 hours. Simulation, undercover agent, ' +
        'cooperation: open-ended but with an end or review date of six months at most; missed ' +
        'review suspends.',
    },
    reason: 'Necessity is continuous; a date is the only way software can test it.',
  },
  {
    id: 'AMB-25',
    provision: '§ 37¹ (1) 3), § 37² (1) 3), § 37³ (1) 3) with § 4, § 37 (2)',
    about: ['§ 37¹ (1) 3)', '§ 37² (1) 3)', '§ 37³ (1) 3)', '§ 4', '§ 37 (2)'],
    question: {
      et: 'Kas „sõjaline operatsioon” ilma sõnadeta „piirkonnas” võib toimuda Eestis?',
      en: '"Military operation" without "in the area": may it be inside Estonia?',
    },
    readings:
      '§ 4 includes national defence; but § 37 (2) gives these powers only in an operation ' +
      'area or for acting abroad.',
    choice: {
      et:
        'Nõutav on ka § 37 lg 2 punkt 1 või 2; ainuüksi punktile 3 tuginev taotlus lükatakse ' +
        'tagasi.',
      en: 'Require a § 37 (2) limb 1) or 2) as well; clause 3) alone is refused.',
    },
    reason:
      '§ 37² etc. regulate the use of powers that § 37 (2) grants; they do not create a ' +
      'domestic power.',
  },
  {
    id: 'AMB-26',
    provision: '§ 37 (2¹), § 36 (2)',
    about: ['§ 37 (2¹)', '§ 36 (2)'],
    question: {
      et: 'Kas § 37 lg 2 p 1 või 3 meedet võib rakendada Eesti kodaniku suhtes?',
      en: 'Estonian citizen under § 37 (2) 1) or 3)?',
    },
    readings: '(2¹) speaks only of (2) 2); § 36 (2) only of purpose 4). Literally no bar.',
    choice: {
      et:
        'Üldjuhul lükatakse taotlus tagasi viitega „§ 37 lg 2¹ analoogia alusel – AMB-26”. ' +
        'Erandi võib avada üksnes õigusnõuniku dokumenteeritud seisukoht, mille on ' +
        'allkirjastanud Kaitseväe juhataja, ja mitte § 36 lg 1 p 4 eesmärgil.',
      en:
        'Refuse by default citing "§ 37 (2¹) by analogy – AMB-26"; may be unlocked only by a ' +
        'recorded counsel decision signed by the Commander, purpose other than 4).',
    },
    reason: 'It would be odd to protect a citizen from an interview and not from surveillance.',
  },
  {
    id: 'AMB-27',
    provision: '§ 36 (2), § 37 (2¹)',
    about: ['§ 36 (2)', '§ 37 (2¹)'],
    question: {
      et:
        'Mis saab, kui kodakondsus on teadmata, kodakondsusi on mitu, kodakondsus selgub ' +
        'hiljem või andmed on juhuslikud?',
      en: 'Citizenship unknown, dual, discovered later, incidental data?',
    },
    readings: 'Silent.',
    choice: {
      et:
        'Teadmata kodakondsusega isikut käsitatakse Eesti kodanikuna, kuni kontroll on ' +
        'märgitud; mitme kodakondsusega isik on Eesti kodanik. Hilisemal selgumisel meede ' +
        'lõpetatakse ning andmed suletakse ja kustutatakse, kui märgitud ei ole erandit ega ' +
        'nõusolekut. Juhuslikud andmed kodaniku kohta kaetakse sisestamisel.',
      en:
        'Unknown = Estonian until a check is recorded; dual = Estonian; discovered: stop, ' +
        'seal, delete unless an exception or consent is recorded; incidental data on a ' +
        'citizen: mask at entry.',
    },
    reason: 'The bar is on collecting and processing, not on targeting.',
  },
];
