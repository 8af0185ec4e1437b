import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 40 Isiku teavitamine kasutatud vahenditest: the Act's own words. */
export const s40: ActSection = {
  key: '40',
  title: {
    et: 'Isiku teavitamine kasutatud vahenditest',
    en: 'Notification of person of means used',
  },
  chapter: intelligence,
  rows: [
    {
      key: '40.1',
      et:
        'Kaitsevägi teavitab isikut, kelle suhtes tehti käesoleva seaduse § 37 lõike 1 punktis ' +
        '1, § 37¹ lõike 4² punktis 3, §-s 39, § 41⁵ lõike 1¹ punktis 3 või § 54¹ lõike 2 punktis ' +
        '2 nimetatud toiming või kelle põhiõigusi ja -vabadusi nimetatud toiminguga oluliselt ' +
        'piirati ning kes on selle käigus tuvastatud, toimingu ajast ja liigist viivitamata ' +
        'pärast toiminguga kogutud teabe salastatuse kustumist.',
      en:
        'The Defence Forces shall notify a person in respect of whom an act specified in clause ' +
        '37 (1) 1), clause 37¹ (4²) 3), § 39, clause 41⁵ (1¹) 3) or clause 54¹ (2) 2) of this ' +
        'Act was performed or whose fundamental rights and freedoms have been materially ' +
        'restricted by the specified act and who has been identified in the course of the act, ' +
        'of the time and type of the act immediately after the declassification of information ' +
        'collected by means of the act.',
    },
    {
      key: '40.2',
      et:
        'Kaitsevägi võib jätta isiku käesoleva paragrahvi lõikes 1 sätestatud toimingu ajast ja ' +
        'liigist teavitamata, kui teavitamine võib:',
      en:
        'The Defence Forces may not notify a person of the time and type of an act provided for ' +
        'in subsection (1) of this section if the notification may:',
    },
    {
      key: '40.2.1',
      et:
        'kahjustada oluliselt teise isiku seadusega tagatud õigusi ja vabadusi või seada teise ' +
        'isiku ohtu;',
      en:
        'significantly damage the rights and freedoms of another person guaranteed by law or ' +
        'endanger another person;',
    },
    {
      key: '40.2.2',
      et: 'ohustada Kaitseväe või Välisluureameti vahendi, meetodi või taktika salajasust;',
      en:
        'endanger the secrecy of means, method or tactic of the Defence Forces or the Estonian ' +
        'Foreign Intelligence Service;',
    },
    {
      key: '40.2.3',
      et: 'ohustada teabe allikat või salajasse koostöösse kaasatud isikut;',
      en:
        'endanger the source of information or a person who has been recruited to secret ' +
        'cooperation;',
    },
    {
      key: '40.2.4',
      et:
        'kahjustada Kaitseväe või Välisluureameti teabevahetust või koostööd välisriigi või ' +
        'rahvusvahelise organisatsiooniga.',
      en:
        'damage the exchange of information or cooperation of the Defence Forces or the Estonian ' +
        'Foreign Intelligence Service with the foreign state or international organization.',
    },
    {
      key: '40.3',
      et:
        'Isiku võib Kaitseväe juhataja või tema poolt volitatud struktuuriüksuse ülema otsusel ' +
        'jätta teavitamata kuni käesoleva paragrahvi lõikes 2 sätestatud toimingust teavitamata ' +
        'jätmise aluse äralangemiseni.',
      en:
        'A person may not be notified by a decision of the Commander of the Defence Forces or ' +
        'the head of a structural unit authorized by him or her until the grounds for ' +
        'non-notification of the act provided for in subsection (2) of this section ceases to ' +
        'exist.',
    },
    {
      key: '40.4',
      et:
        'Kui toiminguga kogutud teabe salastatuse kustumisest on möödunud üks aasta ja käesoleva ' +
        'paragrahvi lõikes 2 sätestatud toimingust teavitamata jätmise alus ei ole ära langenud, ' +
        'otsustab Kaitseväe juhataja või tema volitatud struktuuriüksuse ülem isiku püsivalt ' +
        'teavitamata jätmise, välja arvatud käesoleva paragrahvi lõikes 5 sätestatud juhul.',
      en:
        'If one year has elapsed since the declassification of information collected by an act ' +
        'and the grounds for non-notification of the act provided for in subsection (2) of this ' +
        'section have not ceased to exist, the Commander of the Defence Forces or the head of a ' +
        'structural unit authorized by him or her shall decide on permanent non-notification of ' +
        'the person except in the case provided for in subsection (5) of this section.',
    },
    {
      key: '40.5',
      et:
        'Kui käesoleva seaduse § 39 alusel rakendatud julgeolekuasutuste seaduse § 25 lõikes 3 ' +
        'või § 26 lõike 3 punktis 5 sätestatud toiminguga kogutud teabe salastatuse kustumisest ' +
        'on möödunud üks aasta ja käesoleva paragrahvi lõikes 2 sätestatud toimingust ' +
        'teavitamata jätmise alus ei ole ära langenud, taotleb Kaitseväe juhataja hiljemalt 15 ' +
        'päeva enne nimetatud tähtaja möödumist halduskohtu esimehelt või tema määratud ' +
        'halduskohtunikult luba isiku püsivalt teavitamata jätmiseks. Loa andmine või sellest ' +
        'keeldumine otsustatakse halduskohtumenetluse seadustiku haldustoiminguks loa andmise ' +
        'sätete kohaselt.',
      en:
        'If one year has elapsed since the declassification of information collected by an act ' +
        'provided for in subsection 25 (3) or clause 26 (3) 5) of the Security Authorities Act ' +
        'implemented on the basis of § 39 of this Act and the grounds for non-notification of ' +
        'the act provided for in subsection (2) of this section have not ceased, the Commander ' +
        'of the Defence Forces shall apply for permission from the chairman of the ' +
        'administrative court or an administrative judge appointed by him or her, not later than ' +
        '15 days before the expiry of the specified term permission not to permanently notify ' +
        'the person. The granting or refusal of a permit shall be decided pursuant to the ' +
        'provisions for the granting of a permit for an administrative act of the Code of ' +
        'Administrative Court Procedure.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
