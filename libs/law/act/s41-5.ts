import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41⁵ Kaitseväe õigused taustakontrolli teostamisel: the Act's own words. */
export const s41s5: ActSection = {
  key: '41-5',
  title: {
    et: 'Kaitseväe õigused taustakontrolli teostamisel',
    en: 'Rights of the Defence Forces upon conduct of background check',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-5.1',
      et:
        'Kaitseväe põhimääruses määratud struktuuriüksusel on õigus isikuankeedis esitatud ' +
        'andmete õigsuse kontrollimiseks, tegevväelase, ametniku või töötaja Kaitseväkke ' +
        'sobivuse üle otsustamiseks ja Kaitseväele teenuse osutamisega seotud isiku Kaitseväe ' +
        'julgeolekualale lubamise üle otsustamiseks:',
      en:
        'For verification of the data submitted in the personal profile, deciding on the ' +
        'suitability of an active serviceman, official or employee for the Defence Forces and on ' +
        'granting the right for a person related to the provision of service for the Defence ' +
        'Forces to enter the restricted military area of the Defence Forces a structural unit ' +
        'assigned in the statute of the Defence Forces shall have the right to:',
    },
    {
      key: '41-5.1.1',
      et:
        'pöörduda riigi ja kohaliku omavalitsuse üksuse asutuste ja ametiisikute, samuti ' +
        'füüsiliste ja juriidiliste isikute poole järelepärimisega kontrollitava isikuandmete ' +
        'kohta;',
      en:
        'contact state and local government agencies and officials, as well as natural and legal ' +
        'persons with an inquiry about the personal data of the person to be checked;',
    },
    {
      key: '41-5.1.2',
      et:
        'vestelda kontrollitava, samuti tema tööandja või õppeasutuse esindajate ning teiste ' +
        'isikutega, et selgitada välja kontrollitava kõlbelisi ja teisi isiksuseomadusi ning ' +
        'vajaduse korral ja küsitletava isiku nõusolekul võtta temalt kirjalik seletus;',
      en:
        'interview the person being checked as well as representatives of the employer or ' +
        'educational institutions thereof and other entities in order to identify the moral ' +
        'character and other personal qualities of the person being checked and, where ' +
        'appropriate, take a written explanation from the person being interviewed with the ' +
        'consent thereof;',
    },
    {
      key: '41-5.1.3',
      et:
        'kontrollida, kas kontrollitavat on karistatud kuriteo eest, kas kontrollitav on kandnud ' +
        'vabadusekaotuslikku karistust või kas ta on kriminaalmenetluses kahtlustatav või ' +
        'süüdistatav;',
      en:
        'to verify whether the person being checked has been punished for a criminal offence, or ' +
        'has served a custodial sentence, or he is a suspect or accused in criminal proceedings;',
    },
    {
      key: '41-5.1.4',
      et:
        'kontrollida isikuandmeid riigi, kohaliku omavalitsuse või muu avalik-õigusliku ' +
        'juriidilise isiku või eraõigusliku juriidilise isiku andmekogust, sealhulgas varjatult;',
      en:
        'to verify personal information in the database of the state, local government or other ' +
        'legal person governed by public law or private law, including covertly;',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '41-5.1.5',
      et: 'saada andmeid karistusregistri arhiivist.',
      en: 'obtain information from the criminal records archive.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '41-5.1-1',
      et:
        'Kaitseväe põhimääruses määratud struktuuriüksusel on isikuankeedis esitatud andmete ' +
        'õigsuse kontrollimiseks ja tegevväelase, ametniku või töötaja Kaitseväkke sobivuse üle ' +
        'otsustamiseks lisaks käesoleva paragrahvi lõikes 1 sätestatule õigus:',
      en:
        'For verification of the data submitted in the personal profile and making a decision on ' +
        'the suitability of an active serviceman, official or employee for the Defence Forces, ' +
        'in addition to the provisions of subsection (1) of this section, a structural unit ' +
        'assigned in the statute of the Defence Forces shall have the right to:',
    },
    {
      key: '41-5.1-1.1',
      et: 'kaasata isikut salajasse koostöösse;',
      en: 'recruit a person in secret cooperation;',
    },
    {
      key: '41-5.1-1.2',
      et: 'kasutada variandmeid ja konspiratsioonivõtteid;',
      en: 'use shadow information and conspiracy techniques;',
    },
    {
      key: '41-5.1-1.3',
      et: 'isikut varjatult jälgida.',
      en: 'conduct covert surveillance of a person.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '41-5.2',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud järelepärimise saanud asutus või isik vastab ' +
        'järelepärimisele viivitamata, kuid mitte hiljem kui kümne tööpäeva möödumisel ' +
        'järelepärimise saamisest arvates, välja arvatud juhul, kui andmeid edastatakse ' +
        'kriminaalmenetluse seadustiku § 214 alusel.',
      en:
        'The authority or person that has received the inquiry specified in subsection (1) of ' +
        'this section shall comply with the inquiry promptly, but not later than ten working ' +
        'days after the receipt of the inquiry, except in the case where the data are forwarded ' +
        'pursuant to § 214 of the Criminal Procedure Code.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '41-5.3',
      et:
        'Kaitseväe põhimääruses määratud struktuuriüksusel on õigus teha järelepärimine ' +
        'raviasutusele või arstile, kes peab viivitamata, kuid mitte hiljem kui kümne tööpäeva ' +
        'möödumisel järelepärimise saamisest arvates, väljastama kinnituse käesoleva seaduse § ' +
        '41⁴ lõike 2 punktides 18 ja 20 nimetatud asjaolude olemasolu või puudumise kohta.',
      en:
        'A structural unit assigned in the statute of the Defence Forces shall have the right to ' +
        'make an inquiry to a medical institution or physician, who shall immediately, but not ' +
        'later than ten working days after the receipt of the inquiry, issue a confirmation of ' +
        'the presence or absence of the circumstances specified in clauses § 41⁴ (2) 18) and 20) ' +
        'of this Act.',
      since: 'RT I, 18.02.2014, 1',
    },
    {
      key: '41-5.4',
      et:
        'Isiku varjatud jälgimise otsustab Kaitseväe juhataja või tema poolt volitatud pädeva ' +
        'struktuuriüksuse ülem. Otsus kooskõlastatakse eelnevalt Kaitsepolitseiametiga. Otsus ' +
        'kehtib selles märgitud tähtaja jooksul, kuid mitte kauem kui kaks kuud. Kaitsevägi ' +
        'teavitab otsusest valdkonna eest vastutavat ministrit või tema volitatud ametnikku.',
      en:
        'Covert surveillance of a person shall be decided by the Commander of the Defence Forces ' +
        'or the commander of a competent structural unit authorized by him or her. The decision ' +
        'shall be approved in advance by the Estonian Internal Security Service. The decision ' +
        'shall be valid within the period specified therein, but for no longer than two months. ' +
        'The Defence Forces shall notify the minister responsible for the area or an official ' +
        'authorized by him or her of the decision.',
      since: 'RT I, 26.05.2020, 1',
    },
  ],
};
