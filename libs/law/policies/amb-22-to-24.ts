import type { Policy } from './policy.js';

/** AMB-22 to AMB-24: powers abroad, and means without a decider or a term. */
export const amb22To24: readonly Policy[] = [
  {
    id: 'AMB-22',
    provision: { et: '§ 37 lg 2 p 1, 3', en: '§ 37 (2) 1), 3)' },
    about: ['§ 37 (2) 1)', '§ 37 (2) 3)'],
    question: {
      et:
        'Kes otsustab varjatud jälgimise välismaal, kui kauaks, kelle nõusolekul ja kas isikut ' +
        'teavitatakse?',
      en: 'Covert surveillance abroad: decider, term, approval, notice to person?',
    },
    readings: {
      et:
        'Seadus ei sätesta neist ühtegi; § 40 lg 1 seda toimingut ei loetle; § 42 lg 4 hõlmab ' +
        'üksnes § 37 lg 2 p 2.',
      en: 'None in the Act; § 40 (1) does not list it; § 42 (4) covers only (2) 2).',
    },
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
    reason: {
      et: 'Kõige enam riivava abinõu kohta ei tohi jääda kõige napim kanne.',
      en: 'The most intrusive means should not have the thinnest record.',
    },
  },
  {
    id: 'AMB-23',
    provision: {
      et:
        '§ 37 lg 2 küsitlemine ja variandmed; § 37¹ lg 4² p 1; § 41⁵ lg 1 p 4 varjatud ' +
        'kontroll; § 41⁵ lg 1¹ p 2; § 54¹ lg 1, lg 2 p 1; § 37 lg 1 p 1–3, 5',
      en:
        '§ 37 (2) interview and shadow information; § 37¹ (4²) 1); § 41⁵ (1) 4) covert; § 41⁵ ' +
        '(1¹) 2); § 54¹ (1), (2) 1); § 37 (1) 1)–3), 5)',
    },
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
    readings: {
      et: 'Otsustab iga üksuse ametnik või leitakse otsustaja analoogia alusel.',
      en: 'Any official of the unit; or by analogy.',
    },
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
    reason: {
      et: '§ 37¹ lg 4³ näitab, kuidas seadusandja samu abinõusid mujal käsitab.',
      en: '§ 37¹ (4³) shows how the legislator treats the same means elsewhere.',
    },
  },
  {
    id: 'AMB-24',
    provision: {
      et: 'samad sätted mis AMB-23 puhul ning § 37², § 37³, § 37¹ lg 3',
      en: 'as AMB-23, and § 37², § 37³, § 37¹ (3)',
    },
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
    readings: {
      et: 'Piiranguta kuni eesmärgi saavutamiseni (§ 36 lg 4).',
      en: 'Unlimited until aim met (§ 36 (4)).',
    },
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
    reason: {
      et:
        'Vajalikkus peab püsima kogu meetme aja; tarkvara saab seda kontrollida üksnes ' +
        'kuupäeva järgi.',
      en: 'Necessity is continuous; a date is the only way software can test it.',
    },
  },
];
