import type { Policy } from './policy.js';

/** AMB-60 to AMB-65: consent, separation of roles and stacking. */
export const amb60To65: readonly Policy[] = [
  {
    id: 'AMB-60',
    provision: {
      et: '§ 40 lg 1 koostoimes § 37¹ lg-ga 4², § 41⁶',
      en: '§ 40 (1) with § 37¹ (4²), § 41⁶',
    },
    about: ['§ 40 (1)', '§ 37¹ (4²)', '§ 41⁶'],
    question: {
      et: 'Kas teavitada tuleb ka isikut, kes andis nõusoleku?',
      en: 'Is notice owed to someone who consented?',
    },
    readings: {
      et: '§ 40 lg 1 loetleb need toimingud erandita.',
      en: '§ 40 (1) lists those acts without exception.',
    },
    choice: {
      et: 'Jah, alati.',
      en: 'Yes, always.',
    },
    reason: {
      et: 'Üldine nõusolek ei ütle, millal ja kuidas seda kasutati.',
      en: 'General consent does not tell when and how it was used.',
    },
  },
  {
    id: 'AMB-61',
    provision: { et: '§ 41⁷', en: '§ 41⁷' },
    about: ['§ 41⁷'],
    question: {
      et: 'Mis saab nõusoleku tagasivõtmisel või teenuse osutamisega seotud isiku keeldumisel?',
      en: 'Withdrawal, or refusal by a service-related person?',
    },
    readings: {
      et: 'Üksnes „nõusoleku andmisest keeldumine”, üksnes teenistus ja töö.',
      en: 'Only "refusal to give", only service and employment.',
    },
    choice: {
      et:
        'Tagasivõtmine iseenesest § 41⁷ juhtumit ei ava; keelduvat teenuse osutamisega seotud ' +
        'isikut lihtsalt ei kontrollita ja loa kohta otsustatakse § 41⁵ andmeteta.',
      en:
        'Withdrawal does not open a § 41⁷ case by itself; a refusing service-related person ' +
        'simply gets no check and the permit decision is taken without § 41⁵ data.',
    },
    reason: {
      et: 'Sanktsiooni aluseid ei laiendata analoogia korras.',
      en: 'Penalty grounds are not extended by analogy.',
    },
  },
  {
    id: 'AMB-62',
    provision: { et: 'kõik meetmed', en: 'all measures' },
    about: [],
    question: {
      et: 'Kas üks isik võib taotleda, otsustada, kontrollida ja jätta teavitamata?',
      en: 'May one person request, decide, control and withhold notice?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
    choice: {
      et:
        'Taotleja ≠ otsustaja ≠ kontrollija; meetme otsustaja ≠ § 40 lg 3–4 otsustaja (v.a ' +
        'Kaitseväe juhataja, kellele vastuolu näidatakse); keegi ei otsusta meedet, mis ' +
        'puudutab teda ennast või tema lähedast; hävitamiseks on vaja kahte isikut.',
      en:
        'Requester ≠ decider ≠ controller; decider of the measure ≠ decider under § 40 (3)–(4) ' +
        '(except the Commander, who is shown the conflict); nobody decides on a measure ' +
        'touching himself or kin; two persons for destruction.',
    },
    reason: { et: 'Kande usaldusväärsus.', en: 'Record credibility.' },
  },
  {
    id: 'AMB-63',
    provision: { et: '§ 41¹, § 41² koostoimes § 36 lg-ga 1', en: '§ 41¹, § 41² with § 36 (1)' },
    about: ['§ 41¹', '§ 41²', '§ 36 (1)'],
    question: {
      et: 'Mis saab 4. peatüki volitustest, mille eesmärki § 36 lõikes 1 ei ole?',
      en: 'Chapter 4 powers whose aim is not in § 36 (1)?',
    },
    readings: {
      et:
        '§ 41¹ tugineb KrMS-i kuritegudega seotud alustele ja § 41² jälitusteabele ' +
        'juurdepääsule või sõjaväepolitsei ülesannetele; kumbki ei ole üks kuuest eesmärgist, ' +
        'seega on need küll samas peatükis, kuid määratluse järgi mitte „kaitseväeluure”.',
      en:
        '§ 41¹ rests on KrMS crime-related bases and § 41² on access to surveillance ' +
        'information or Military Police functions; neither is one of the six purposes, so they ' +
        'are in the chapter but not "military intelligence" by definition.',
    },
    choice: {
      et:
        'Neil meetmetel on oma suletud eesmärkide loetelu (§ 41¹ lg 1, § 41² lg 1), mitte ' +
        'kunagi § 36 lg 1 eesmärk; § 36 lg 3–4 põhimõtteid kontrollitakse siiski; § 43 lg 2 ' +
        'ülevaates on neil eraldi rida; nende andmed ei või ilma § 41¹⁰ lg 5 kandeta jõuda ' +
        '§ 37 töösse.',
      en:
        'These measure types take their own closed purpose lists (§ 41¹ (1), § 41² (1)), never ' +
        'a § 36 (1) purpose; § 36 (3)–(4) principles are still asked; they are counted in a ' +
        'separate line of the § 43 (2) overview; their data may not flow to § 37 work without ' +
        'a § 41¹⁰ (5) record.',
    },
    reason: {
      et: 'Nii ei märgita vale eesmärki ega jää ükski meede ülevaatest välja.',
      en: 'Neither a false purpose nor an unreported measure.',
    },
  },
  {
    id: 'AMB-64',
    provision: { et: 'kõik otsused; § 1 lg 2', en: 'all decisions; § 1 (2)' },
    about: ['§ 1 (2)'],
    question: {
      et:
        'Kas tagasi lükatud või tagasi võetud taotlusest jääb kanne ja kas selle võib mujal ' +
        'uuesti esitada?',
      en:
        'Does a refused or withdrawn request leave a record, and may it be filed again ' +
        'elsewhere?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
    choice: {
      et:
        'Iga keeldumine (süsteemi, otsustaja, Kaitsepolitseiameti, prokuratuuri või kohtu) ' +
        'jääb alles koos reegli tunnusega; uue taotluse juures sama isiku kohta näidatakse ' +
        'otsustajale kõiki varasemaid; sama sisuga taotlus lükatakse 30 päeva jooksul tagasi, ' +
        'kui uusi asjaolusid ei esitata.',
      en:
        'Every refusal (by software, decider, KAPO, prosecutor, court) is a permanent record ' +
        'with rule id; a new request on the same person shows all earlier ones to the decider; ' +
        'same content within 30 days is refused unless new facts are stated.',
    },
    reason: {
      et:
        'Ei lase otsustajate ega sätete vahel soodsamat valida (§ 37¹, § 41⁵ ja § 54¹ ' +
        'võimaldavad sama isikut jälgida eri piirangutega).',
      en:
        'Prevents shopping between deciders and provisions (§ 37¹, § 41⁵, § 54¹ watch the same ' +
        'person under different limits).',
    },
  },
  {
    id: 'AMB-65',
    provision: {
      et: '§ 37¹ lg 4², § 41⁵ lg 1¹, § 54¹ lg 2',
      en: '§ 37¹ (4²), § 41⁵ (1¹), § 54¹ (2)',
    },
    about: ['§ 37¹ (4²)', '§ 41⁵ (1¹)', '§ 54¹ (2)'],
    question: {
      et: 'Kas ühte isikut võib jälgida korraga või järjestikku kahe sätte alusel?',
      en: 'May one person be watched under two provisions at once or in turn?',
    },
    readings: {
      et:
        'Seadus vaikib; piirangud on erinevad (kaks kuud nõusoleku ja Kaitsepolitseiameti ' +
        'teavitamisega; kaks kuud nõusoleku ja Kaitsepolitseiameti kooskõlastusega; 24 tundi ' +
        'nõusolekuta).',
      en:
        'Silent; limits differ (two months with consent and KAPO notice; two months with ' +
        'consent and KAPO approval; 24 hours without consent).',
    },
    choice: {
      et:
        'Isiku suhtes on korraga üks varjatud jälgimine; teise sätte alusel jätkamiseks peavad ' +
        'olema täidetud kõik selle sätte tingimused; juba muu sätte alusel jälgitava isiku ' +
        'suhtes lükatakse § 54¹ taotlus tagasi, välja arvatud kui oht on eraldiseisev.',
      en:
        'One covert surveillance per person at a time; switching provision needs that ' +
        "provision's full conditions; § 54¹ on a person already watched under another " +
        'provision is refused unless the threat is separate.',
    },
    reason: {
      et: 'Muidu määraks tulemuse kõige leebem tingimus.',
      en: 'Otherwise the weakest condition governs.',
    },
  },
];
