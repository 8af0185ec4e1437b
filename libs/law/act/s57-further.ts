import type { ActRow } from './act-text.js';

/** § 57 (6)–(11). */
export const s57Further: readonly ActRow[] = [
  {
    key: '57.6',
    et:
      'Staabi- ja Sidepataljoni Küberkaitse Kompetentsikeskuse Eesti kontingendi teenistujale, ' +
      'kes jätkab NATO küberkaitsekoostöö keskuse Eesti kontingendi koosseisus ettenähtud ' +
      'ametikohal töölepingu alusel, ei maksta avaliku teenistuse seaduse § 131 lõigetes 1 ja ' +
      '1² sätestatud hüvitisi.',
    en:
      'The benefits provided for in subsections 131 (1) and (1²) of the Civil Service Act ' +
      'shall not be paid to a servant of the Headquarters Support and Signal Battalion at the ' +
      'Estonian Contingency of the NATO Cooperative Cyber Defence Centre of Excellence who ' +
      'resumes the post established on the staff of the Estonian Contingency of the NATO ' +
      'Cooperative Cyber Defence Centre of Excellence on the basis of the employment contract.',
    since: 'RT I, 18.12.2012, 1',
  },
  {
    key: '57.7',
    et:
      'Käesoleva paragrahvi lõikes 6 nimetatud isikule nähakse töölepingus ette järgmised ' +
      'õigused:',
    en:
      'The following rights shall be prescribed to a person specified in subsection (6) of ' +
      'this section in the contract of employment:',
  },
  {
    key: '57.7.1',
    et: 'jätkatakse töötasu maksmist vähemalt senise palga suuruses;',
    en: 'the payment of the salary shall continue at least in the amount of the previous salary;',
  },
  {
    key: '57.7.2',
    et: 'säilitatakse 35-kalendripävane põhipuhkus;',
    en: 'the basic holiday of 35 calendar days shall be retained;',
  },
  {
    key: '57.7.3',
    et:
      'töölepingu alusel töötatud aeg arvatakse viie aasta jooksul töölepingu sõlmimisest ' +
      'avaliku teenistuse staaži hulka pensioni suurendamisel avaliku teenistuse seaduse ' +
      'alusel.',
    en:
      'upon the increase of the amount of pension on the basis of the Civil Service Act the ' +
      'period worked under the contract of employment shall be included into the period worked ' +
      'in civil service during five years as of the entry into employment contract.',
    since: 'RT I, 18.12.2012, 1',
  },
  {
    key: '57.8',
    et:
      'Käesoleva paragrahvi lõike 7 punktides 2 ja 3 nimetatud õigus säilib üksnes juhul, kui ' +
      'isik on katkematult NATO küberkaitsekoostöö keskuse Eesti kontingendi koosseisus ' +
      'ettenähtud ametikohal töölepingu alusel või kui töösuhte katkemine NATO ' +
      'küberkaitsekoostöö keskuse Eesti kontingendis ei ületa 90 kalendripäeva.',
    en:
      'The right specified in clauses (7) 2) and 3) of this section shall be retained only in ' +
      'the case the person has been employed uninterruptedly in the post established on the ' +
      'staff of the Estonian Contingency of the NATO Cooperative Cyber Defence Centre of ' +
      'Excellence or if the interruption of the employment relationship at the Estonian ' +
      'Contingency of the NATO Cooperative Cyber Defence Centre of Excellence does not exceed ' +
      '90 calendar days.',
    since: 'RT I, 18.12.2012, 1',
  },
  {
    key: '57.9',
    et:
      'Kui Staabi- ja Sidepataljoni Küberkaitse Kompetentsikeskuse Eesti kontingendi ' +
      'teenistuja vabastati ametist koondamise tõttu ja temaga sõlmitakse tööleping NATO ' +
      'küberkaitsekoostöö keskuse Eesti kontingendi koosseisus ettenähtud ametikohal ' +
      'töötamiseks pärast avaliku teenistuse seaduse § 131 lõikes 1 sätestatud hüvitise ' +
      'maksmist ja enne ajavahemiku möödumist, mille eest talle hüvitist maksti, peab ta ' +
      'tagastama saadud hüvitise sellele ajavahemikule vastavas ulatuses, mille võrra varem ' +
      'temaga tööleping sõlmiti, võrreldes hüvitise maksmisel aluseks olnud ajavahemikuga.',
    en:
      'If a servant of the Headquarters Support and Signal Battalion at the Estonian ' +
      'Contingency of the NATO Cooperative Cyber Defence Centre of Excellence was released ' +
      'from office due to reduction and he or she enters into the employment contract for ' +
      'employment in the post established on the staff the Estonian Contingency of the NATO ' +
      'Cooperative Cyber Defence Centre of Excellence after the benefit provided for in ' +
      'subsection 131 (1) of the Civil Service Act has been paid and before the period has ' +
      'passed for which he or she was paid benefit, he or she shall return the benefit ' +
      'received to the extent corresponding to the period by which the employment contract was ' +
      'entered into earlier compared to the period being the basis for payment of the benefit.',
    since: 'RT I, 18.12.2012, 1',
  },
  {
    key: '57.10',
    et:
      'Tegevväelane, Kaitseväes teenistuses olev ametnik ja Kaitseväes töölepingu alusel ' +
      'töötav isik annab hiljemalt 2014. aasta 31. oktoobriks kirjaliku nõusoleku enda kohta ' +
      'käesoleva seaduse §-s 41⁵ sätestatud viisil andmete kogumiseks või päringu tegemiseks ' +
      'ning esitab isikuankeedi.',
    en:
      'An active serviceman, an official in the service of the Defence Forces and a person ' +
      'employed under a contract of employment shall give their written consent at the latest ' +
      'by 31 October 2014 for collecting data or making an inquiry in a manner provided for in ' +
      '§ 41⁵ and shall submit his personal profile.',
    since: 'RT I, 18.02.2014, 1',
  },
  {
    key: '57.11',
    et:
      'Käesoleva paragrahvi lõikes 10 nimetatud nõusoleku andmata või ankeedi esitamata ' +
      'jätmisel vabastatakse isik teenistusest või öeldakse tööleping üles hüvitiseta ' +
      'käesoleva lõike alusel kirjaliku nõusoleku esitamise tähtajale järgnenud päevast ' +
      'arvates.',
    en:
      'Upon failure to give consent specified in subsection (10) of this section or submit the ' +
      'personal profile the person shall be released from service or the contract of ' +
      'employment shall be terminated without compensation pursuant to this section as of the ' +
      'day following the due date for submission of a written consent.',
    since: 'RT I, 18.02.2014, 1',
  },
];
