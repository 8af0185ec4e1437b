import type { Policy } from './policy.js';

/** AMB-28 to AMB-30: whose consent, and who may be checked. */
export const amb28To30: readonly Policy[] = [
  {
    id: 'AMB-28',
    provision: { et: '§ 37 lg 2¹', en: '§ 37 (2¹)' },
    about: ['§ 37 (2¹)'],
    question: {
      et: 'Kelle nõusolekut on vaja ja kui kauaks?',
      en: 'Whose consent, how long?',
    },
    readings: {
      et: '„Isiku … nõusolekul”: isik, kelle kohta teave käib.',
      en:
        '"Isiku … nõusolekul" (with the consent of the person): the person the information is ' +
        'about.',
    },
    choice: {
      et:
        'Vaja on selle isiku nõusolekut, kelle kohta teave käib, kirjalikku taasesitamist ' +
        'võimaldavas vormis ja eesmärki nimetades. Kaasatud isiku nõusolek hõlmab üksnes ' +
        'andmeid tema enda kohta ja kehtib ühe meetme puhul.',
      en:
        'Consent of that very person, stored in reproducible form, naming the aim; a ' +
        "cooperating person's consent covers only data about himself; valid for the one " +
        'measure.',
    },
    reason: {
      et: 'Allikas ei saa loobuda teise kodaniku kaitsest.',
      en: "A source cannot waive another citizen's protection.",
    },
  },
  {
    id: 'AMB-29',
    provision: { et: '§ 41⁵ lg 1¹, lg 1¹ p 3', en: '§ 41⁵ (1¹), (1¹) 3)' },
    about: ['§ 41⁵ (1¹)', '§ 41⁵ (1¹) 3)'],
    question: {
      et: 'Kas lisaabinõusid võib kasutada kandidaadi või muu isiku kui kontrollitava suhtes?',
      en: 'May the additional means be used on a candidate? On someone other than the subject?',
    },
    readings: {
      et:
        '„Andmete õigsuse kontrollimiseks ja … otsustamiseks”: eesmärgid on kas alternatiivsed ' +
        '(kandidaat sobib esimese alla) või kumulatiivsed (üksnes teenistujad). „Isikut” ei ' +
        'ole sama mis „kontrollitavat”.',
      en:
        '"Andmete õigsuse kontrollimiseks ja … otsustamiseks" (to verify the data and to ' +
        'decide): alternative aims (candidate fits the first) or cumulative (only staff). ' +
        '"Isikut" (a person) is not "kontrollitavat" (the person checked).',
    },
    choice: {
      et:
        'Kandidaadi ja iga muu isiku kui nõusoleku andnud kontrollitava puhul lükatakse ' +
        'taotlus tagasi viitega § 41⁵ lg-le 1¹ ja AMB-29-le.',
      en:
        'Refuse on candidates and on anyone but the consenting subject, citing § 41⁵ (1¹) with ' +
        'AMB-29.',
    },
    reason: {
      et:
        '§ 41⁶ lg 1 nõuab jälgitava enda nõusolekut; kõige rangemal abinõul peab olema kõige ' +
        'kitsam isikute ring.',
      en:
        "§ 41⁶ (1) needs the watched person's consent; the strictest means should have the " +
        'narrowest circle.',
    },
  },
  {
    id: 'AMB-30',
    provision: { et: '§ 41⁵ lg 1¹ p 1 koostoimes §-ga 37¹', en: '§ 41⁵ (1¹) 1) with § 37¹' },
    about: ['§ 41⁵ (1¹) 1)', '§ 37¹'],
    question: {
      et: 'Kas § 37¹ reeglid kehtivad ka taustakontrolli jaoks kaasamisel?',
      en: 'Do § 37¹ rules apply to recruitment for a background check?',
    },
    readings: {
      et: '§ 37¹ lg 1 loetleb neli eesmärki, see ei ole nende seas.',
      en: '§ 37¹ (1) lists four purposes, not this one.',
    },
    choice: {
      et:
        '§ 37¹ lõikeid 2–4, 5 ja 6 kohaldatakse täies ulatuses; lõigete 4¹ ja 4² toiminguid ' +
        'kaasatud isiku suhtes saab teha üksnes nende endi tingimustel.',
      en:
        'Apply § 37¹ (2)–(4), (5), (6) in full; acts on the recruited person under (4¹)–(4²) ' +
        'are available only with their own conditions.',
    },
    reason: {
      et: 'Vanus, nõusolek ja luba kaitsevad kaasatud isikut eesmärgist sõltumata.',
      en: 'Age, consent and permission protect the recruited person whatever the aim.',
    },
  },
];
