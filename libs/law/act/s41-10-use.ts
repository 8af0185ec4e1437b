import type { ActRow } from './act-text.js';

/** § 41¹⁰ (4)–(8). */
export const s41s10Use: readonly ActRow[] = [
  {
    key: '41-10.4',
    et:
      'Käesoleva paragrahvi lõike 3 alusel võib piirata andmesubjekti õigusi juhul, kui ' +
      'piiramata jätmine võib:',
    en:
      'The rights of the data subject may be restricted on the basis of subsection (3) of this ' +
      'section if the failure to restrict may:',
  },
  {
    key: '41-10.4.1',
    et: 'kahjustada kaitseväeluure ülesannete täitmist;',
    en: 'damage the performance of military intelligence tasks;',
  },
  {
    key: '41-10.4.2',
    et: 'kahjustada andmesubjekti või teise isiku õigusi ja vabadusi.',
    en: 'damage the rights and freedoms of the data subject or another person.',
  },
  {
    key: '41-10.5',
    et:
      'Kaitsevägi võib kaitseväeluure ülesande täitmisel kogutud isikuandmeid töödelda ' +
      'käesolevas või muus seaduses sätestatud ülesande täitmiseks või täitmise tagamiseks. ' +
      'Välislepingust, Euroopa Liidu õigusaktist või muust õigusaktist tulenevate kohustuste ' +
      'täitmiseks võib töödelda välisriigilt või rahvusvaheliselt organisatsioonilt saadud ' +
      'isikuandmeid.',
    en:
      'The Defence Forces may process personal data collected in the course of performing a ' +
      'military intelligence task for the performance of or for ensuring the performance of a ' +
      'task provided for in this Act or another Act. Personal data obtained from a foreign ' +
      'state or an international organization may be processed for the purpose of fulfilling ' +
      'obligations arising from an international agreement, European Union legislation or ' +
      'other legislation.',
  },
  {
    key: '41-10.6',
    et:
      'Kaitseväeluure ülesande täitmisel saadud isikuandmeid võib edastada teisele isikule või ' +
      'asutusele, kui see on vajalik kaitseväeluure ülesannete täitmiseks või tausta- või ' +
      'julgeolekukontrolli eesmärgil. Välislepingust, Euroopa Liidu õigusaktist või muust ' +
      'õigusaktist tulenevate kohustuste täitmiseks võib kaitseväeluure ülesande täitmisel ' +
      'saadud isikuandmeid edastada ka välisriigile või rahvusvahelisele organisatsioonile.',
    en:
      'Personal data obtained upon the performance of a military intelligence task may be ' +
      'transferred to another person or agency if this is necessary for the performance of ' +
      'military intelligence tasks or for the purpose of background or security vetting. In ' +
      'order to perform the obligations arising from a treaty, European Union legislation or ' +
      'other legislation, personal data obtained in the course of performing a military ' +
      'intelligence task may also be transferred to a foreign state or an international ' +
      'organization.',
  },
  {
    key: '41-10.7',
    et:
      'Kaitsevägi säilitab käesoleva või muu seaduse alusel kogutud isikuandmeid nii kaua, kui ' +
      'see on kaitseväeluure ülesannete täitmiseks vajalik või kuni vajadust edasiseks ' +
      'töötlemiseks ei saa välistada.',
    en:
      'The Defence Forces shall retain personal data collected on the basis of this Act or any ' +
      'other Act as long as it is necessary for the performance of military intelligence tasks ' +
      'or until the need for further processing cannot be excluded.',
  },
  {
    key: '41-10.8',
    et:
      'Kaitsevägi võib käesolevas paragrahvis sätestatut kohaldada isikuandmete töötlemisele ' +
      'riikliku järelevalve teostamise käigus ning kaitseväelase, ametniku ja töötaja ' +
      'teenistusse või tööle võtmisel ning teenistuse või töötamise ajal.',
    en:
      'The Defence Forces may apply the provisions of this section to the processing of ' +
      'personal data in the exercise of state supervision and in accepting into service or ' +
      'employment of a serviceman, official and employee or during service or employment.',
    since: 'RT I, 13.03.2019, 2',
  },
];
