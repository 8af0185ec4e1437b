import type { Policy } from './policy.js';

/** AMB-35 to AMB-40: answers, windows and files. */
export const amb35To40: readonly Policy[] = [
  {
    id: 'AMB-35',
    provision: { et: '§ 41⁵ lg 2–3', en: '§ 41⁵ (2)–(3)' },
    about: ['§ 41⁵ (2)', '§ 41⁵ (3)'],
    question: {
      et: 'Millest alates ja millal lõpevad kümme tööpäeva?',
      en: 'Ten working days: from what, until when?',
    },
    readings: {
      et: '„Järelepärimise saamisest arvates”.',
      en: '"Järelepärimise saamisest arvates" (from receipt of the enquiry).',
    },
    choice: {
      et:
        'Esimene päev on märgitud kättesaamisele järgnev esimene tööpäev; riigipühi ja ' +
        'nädalavahetusi ei arvestata; tähtaeg lõpeb kümnenda päeva lõpus kell 24.00. Kui ' +
        'kättesaamist ei ole märgitud, ei ole tähtaeg ületatud, vaid tuleb selgitada ' +
        'kättesaamine. Näide: kätte saadud reedel 11.06.2021 → tähtaeg teisipäev 29.06.2021 ' +
        '(23. ja 24. juuni on pühad).',
      en:
        'Day 1 = first working day after recorded receipt; Estonian public holidays and ' +
        'weekends out; due 24:00 of day 10. No receipt recorded → not overdue, chase receipt. ' +
        'Example: receipt Fri 11.06.2021 → due Tue 29.06.2021 (23 and 24 June are holidays).',
    },
    reason: {
      et: 'Nii ei loeta hilinejaks kedagi, kes seda ei pruugi olla.',
      en: 'Never calls someone late who may not be.',
    },
  },
  {
    id: 'AMB-36',
    provision: { et: '§ 41¹', en: '§ 41¹' },
    about: ['§ 41¹'],
    question: {
      et: 'Milline on KrMS § 126² lg 1 p 1–2 ja lg 3 p 1–2 sisu ning kui kaua luba kehtib?',
      en: 'Content of KrMS § 126² (1) 1)–2), (3) 1)–2); life of the permission?',
    },
    readings: {
      et:
        'Sätted ei kuulu lähtetekstide hulka. Säilitatud avaliku koopia (EJN-i teabeleht) ' +
        'järgi on lg 1 p 1 vajadus koguda teavet kuriteo ettevalmistamise kohta selle ' +
        'avastamiseks ja tõkestamiseks ning lg 1 p 2 isiku tagaotsitavaks kuulutamise määruse ' +
        'täitmine; lõiget 3 ei ole loetud.',
      en:
        'Outside the seed. A stored public copy (EJN fiche) gives (1) 1) as need to collect ' +
        'information about preparation of a crime for detection and prevention, (1) 2) as ' +
        'execution of an order declaring a person a fugitive; (3) not read.',
    },
    choice: {
      et:
        'Alus ja isikute ring salvestatakse loeteluna üksnes KrMS-i sätte numbriga; üks luba ' +
        'annab õiguse üheks järelepärimiseks ühele ettevõtjale ühe tunnuse või isiku kohta; ' +
        'kasutamata luba lõpeb 30 päeva pärast (poliitika).',
      en:
        'Store basis and person class as enumerations with the KrMS number only; one ' +
        'permission = one enquiry to one undertaking about one identifier or person; unused ' +
        'permission lapses in 30 days (policy).',
    },
    reason: {
      et: 'Teise asutuse antud luba kasutatakse kõige kitsamal viisil.',
      en: "Narrowest use of another body's permission.",
    },
  },
  {
    id: 'AMB-37',
    provision: { et: '§ 41²', en: '§ 41²' },
    about: ['§ 41²'],
    question: {
      et:
        'Kes annab loa KrMS § 126³ lg 1 jälitustoiminguks, millal isikut teavitatakse ja kas ' +
        'teavitamata võib jätta?',
      en:
        'Who authorises the KrMS § 126³ (1) surveillance activity? When is the person told? ' +
        'May notice be withheld?',
    },
    readings: {
      et:
        'Paragrahv nõuab üksnes nõusolekut ja üksust; KrMS-i loareeglid ei kuulu lähtetekstide ' +
        'hulka; aega ega aluseid ei nimetata.',
      en:
        'The section asks only consent and unit; KrMS permission rules are outside the seed; ' +
        'no time; no grounds.',
    },
    choice: {
      et:
        'Nõutav on viide KrMS-i alusel antud loale või õigusnõuniku dokumenteeritud seisukoht, ' +
        'et seda vaja ei ole; isikut teavitatakse P-IMM-40 jooksul toimingu lõpust; ' +
        'teavitamata ei jäeta kunagi (§ 40 ei laiene §-le 41²).',
      en:
        "Require a recorded KrMS permission reference or counsel's recorded finding that none " +
        "is needed; notify within P-IMM-40 of the act's end; never withhold (§ 40 is not open " +
        'to § 41²).',
    },
    reason: {
      et: 'Isik on andnud nõusoleku ja on ise taotleja; saladuses hoidmiseks siin alust ei ole.',
      en: 'The person consented and is the applicant; secrecy has no basis here.',
    },
  },
  {
    id: 'AMB-38',
    provision: { et: '§ 41⁸, § 41⁴ lg 1', en: '§ 41⁸, § 41⁴ (1)' },
    about: ['§ 41⁸', '§ 41⁴ (1)'],
    question: {
      et: 'Mis on viieaastaste akende alguspunkt ja pikkus?',
      en: 'Five-year windows: anchor and length?',
    },
    readings: {
      et:
        'Viis aastat loetakse teenistusse võtmisest; lahtine on, kas ka viimasest kontrollist; ' +
        'akna pikkuse kohta seadus vaikib.',
      en: 'From entry; whether from the last check; length silent.',
    },
    choice: {
      et:
        'Alguspunkt on teenistusse või tööle võtmine; aken kestab 90 päeva igast viiendast ' +
        'aastapäevast (mitte kunagi enne seda) ja algab ankeedist; kandidaadi aken kestab ' +
        'avaldusest selle kohta tehtud otsuseni.',
      en:
        'Anchor = entry into service or employment; window = 90 days from each fifth ' +
        'anniversary (never before it), profile first; candidate window = from application to ' +
        'the decision on it.',
    },
    reason: { et: '„Ainult” nõuab selget piiri.', en: '"Ainult" (only) demands an edge.' },
  },
  {
    id: 'AMB-39',
    provision: { et: '§ 41⁹', en: '§ 41⁹' },
    about: ['§ 41⁹'],
    question: {
      et: 'Kui vana võib varasem kontroll olla?',
      en: 'How old may the earlier check be?',
    },
    readings: { et: 'Piirangut ei ole.', en: 'No limit.' },
    choice: {
      et:
        'Loobumise päeval kõige rohkem viis aastat ja ilma negatiivse tulemuseta; vanema puhul ' +
        'keeldutakse viitega §-le 41⁹ koostoimes §-ga 41⁸.',
      en:
        'At most five years old on the waiver date and with no negative finding; an older one ' +
        'refused citing § 41⁹ with § 41⁸.',
    },
    reason: {
      et: 'Muidu muudaks loobumine viie aasta reegli sisutühjaks.',
      en: 'Otherwise the waiver undoes the five-year rule.',
    },
  },
  {
    id: 'AMB-40',
    provision: { et: '§ 43 lg 1, 1¹', en: '§ 43 (1), (1¹)' },
    about: ['§ 43 (1)', '§ 43 (1¹)'],
    question: {
      et: 'Kuidas dokumenteeritakse toimingud, mille kohta teabetoimikut ei ole ette nähtud?',
      en: 'Acts not listed for a file (e.g. § 37¹ (4¹), § 54¹ (1), § 54¹ (2) 1), § 41¹, § 41²)?',
    },
    readings: {
      et: 'Kas üksnes § 37¹ lg 6 määrus või mitte midagi.',
      en: 'Only § 37¹ (6) regulation or nothing.',
    },
    choice: {
      et:
        'Teabetoimik avatakse iga toimingu kohta, mis puudutab tuvastatud isikut; isikut ' +
        'nimetav avaliku allika teave kantakse registrisse. Märgitakse poliitikana ja ' +
        'juurdepääs järgib § 43¹.',
      en:
        'Open an information file for every act that concerns an identified person; ' +
        'public-source items naming a person go to the register. Marked "policy", and access ' +
        'follows § 43¹.',
    },
    reason: {
      et: 'Dokumenteerimata varjatud kontrolli üle ei saa järelevalvet teha.',
      en: 'An unrecorded covert check cannot be supervised.',
    },
  },
];
