import type { Policy } from './policy.js';

/** AMB-25 to AMB-27: place and citizens. */
export const amb25To27: readonly Policy[] = [
  {
    id: 'AMB-25',
    provision: {
      et: '§ 37¹ lg 1 p 3, § 37² lg 1 p 3, § 37³ lg 1 p 3 koostoimes §-ga 4 ja § 37 lg-ga 2',
      en: '§ 37¹ (1) 3), § 37² (1) 3), § 37³ (1) 3) with § 4, § 37 (2)',
    },
    about: ['§ 37¹ (1) 3)', '§ 37² (1) 3)', '§ 37³ (1) 3)', '§ 4', '§ 37 (2)'],
    question: {
      et: 'Kas „sõjaline operatsioon” ilma sõnadeta „piirkonnas” võib toimuda Eestis?',
      en: '"Military operation" without "in the area": may it be inside Estonia?',
    },
    readings: {
      et:
        '§ 4 hõlmab ka riigi sõjalist kaitsmist; § 37 lg 2 annab need volitused siiski üksnes ' +
        'operatsiooni piirkonnas või väljaspool Eestit tegutsemiseks.',
      en:
        '§ 4 includes national defence; but § 37 (2) gives these powers only in an operation ' +
        'area or for acting abroad.',
    },
    choice: {
      et:
        'Nõutav on ka § 37 lg 2 punkt 1 või 2; ainuüksi punktile 3 tuginev taotlus lükatakse ' +
        'tagasi.',
      en: 'Require a § 37 (2) limb 1) or 2) as well; clause 3) alone is refused.',
    },
    reason: {
      et:
        '§ 37² ja selle sarnased sätted reguleerivad § 37 lg-s 2 antud volituste kasutamist ' +
        'ega loo riigisisest volitust.',
      en:
        '§ 37² etc. regulate the use of powers that § 37 (2) grants; they do not create a ' +
        'domestic power.',
    },
  },
  {
    id: 'AMB-26',
    provision: { et: '§ 37 lg 2¹, § 36 lg 2', en: '§ 37 (2¹), § 36 (2)' },
    about: ['§ 37 (2¹)', '§ 36 (2)'],
    question: {
      et: 'Kas § 37 lg 2 p 1 või 3 meedet võib rakendada Eesti kodaniku suhtes?',
      en: 'Estonian citizen under § 37 (2) 1) or 3)?',
    },
    readings: {
      et:
        'Lõige 2¹ räägib üksnes lg 2 punktist 2, § 36 lg 2 üksnes punkti 4 eesmärgist. ' +
        'Sõnasõnalist keeldu ei ole.',
      en: '(2¹) speaks only of (2) 2); § 36 (2) only of purpose 4). Literally no bar.',
    },
    choice: {
      et:
        'Üldjuhul lükatakse taotlus tagasi viitega „§ 37 lg 2¹ analoogia alusel – AMB-26”. ' +
        'Erandi võib avada üksnes õigusnõuniku dokumenteeritud seisukoht, mille on ' +
        'allkirjastanud Kaitseväe juhataja, ja mitte § 36 lg 1 p 4 eesmärgil.',
      en:
        'Refuse by default citing "§ 37 (2¹) by analogy – AMB-26"; may be unlocked only by a ' +
        'recorded counsel decision signed by the Commander, purpose other than 4).',
    },
    reason: {
      et: 'Oleks kummaline kaitsta kodanikku küsitlemise, kuid mitte jälgimise eest.',
      en: 'It would be odd to protect a citizen from an interview and not from surveillance.',
    },
  },
  {
    id: 'AMB-27',
    provision: { et: '§ 36 lg 2, § 37 lg 2¹', en: '§ 36 (2), § 37 (2¹)' },
    about: ['§ 36 (2)', '§ 37 (2¹)'],
    question: {
      et:
        'Mis saab, kui kodakondsus on teadmata, kodakondsusi on mitu, kodakondsus selgub ' +
        'hiljem või andmed on juhuslikud?',
      en: 'Citizenship unknown, dual, discovered later, incidental data?',
    },
    readings: { et: 'Seadus vaikib.', en: 'Silent.' },
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
    reason: {
      et:
        'Keelatud on andmete kogumine ja töötlemine, sõltumata sellest, kas meede oli isikule ' +
        'suunatud.',
      en: 'The bar is on collecting and processing, not on targeting.',
    },
  },
];
