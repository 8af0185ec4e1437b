import type { ActRow } from './act-text.js';

/** § 37¹ (4¹)–(7). */
export const s37s1Acts: readonly ActRow[] = [
  {
    key: '37-1.4-1',
    et:
      'Kaitseväe põhimääruses määratud struktuuriüksus võib enne isiku kaasamist varjatult ' +
      'kontrollida tema kohta isikuandmeid riigi, kohaliku omavalitsuse või muu ' +
      'avalik-õigusliku või eraõigusliku juriidilise isiku andmekogust.',
    en:
      'A structural unit assigned in the statute of the Defence Forces may, before recruitment ' +
      'of the person, covertly verify personal information on/concerning the person in the ' +
      'database of the state, local government or other legal person governed by public law or ' +
      'private law;',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.4-2',
    et:
      'Kaitseväe põhimääruses määratud struktuuriüksus võib kaasatud isiku kirjalikul ' +
      'nõusolekul salajaseks koostööks jätkuva sobivuse otsustamiseks või teabe ' +
      'usaldusväärsuse kontrollimiseks:',
    en:
      'With the written consent of the person recruited a structural unit assigned in the ' +
      'statute of the Defence Forces may, for making a decision on the continuing suitability ' +
      'for secret cooperation or verification of the credibility of information:',
  },
  {
    key: '37-1.4-2.1',
    et: 'koguda tema kohta isikuandmeid käesoleva seaduse § 41⁵ lõikes 1 sätestatud viisil;',
    en:
      'collect personal information concerning him or her in a manner specified in subsection ' +
      '41⁵ (1) of this Act;',
  },
  {
    key: '37-1.4-2.2',
    et: 'kasutada variandmeid ja konspiratsioonivõtteid;',
    en: 'use shadow information and conspiracy techniques;',
  },
  {
    key: '37-1.4-2.3',
    et: 'isikut varjatult jälgida.',
    en: 'to conduct covert surveillance of a person.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.4-3',
    et:
      'Isiku õiguste piiramise käesoleva paragrahvi lõikes 4¹ ning lõike 4² punktides 2 ja 3 ' +
      'nimetatud viisil otsustab Kaitseväe juhataja või tema poolt volitatud pädeva ' +
      'struktuuriüksuse ülem. Otsus kehtib selles märgitud tähtaja jooksul, kuid mitte kauem ' +
      'kui kaks kuud.',
    en:
      'The restriction of the rights of a person in a manner specified in subsection (4¹) and ' +
      'clauses (4²) 2) and 3) of this section shall be decided by the Commander of the Defence ' +
      'Forces or a commander of the competent structural unit authorised thereby. The decision ' +
      'shall be valid for the term period indicated therein but for no longer than two months.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.4-4',
    et:
      'Kaitsevägi teavitab Kaitsepolitseiametit viivitamata käesoleva paragrahvi lõike 4² ' +
      'punktis 3 nimetatud toimingu teostamise otsusest.',
    en:
      'The Defence Forces shall notify the Estonian Internal Security Service immediately of ' +
      'the decision to perform an act specified in clause (4²) 3) of this section.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.5',
    et:
      'Kontrolli salajast koostööd tegema kaasatud isiku tegevuse üle teostab Kaitseväe ' +
      'juhataja või tema volitatud ametnik.',
    en:
      'Supervision over the activities of the person involved in secret cooperation shall be ' +
      'conducted by the Commander of the Defence Forces or an official authorized by him.',
    since: 'RT I, 18.02.2014, 1',
  },
  {
    key: '37-1.6',
    et:
      'Isiku kaasamise ja käesoleva paragrahvi lõigetes 4¹ ja 4² nimetatud toimingute ' +
      'dokumenteerimise korra kehtestab valdkonna eest vastutav minister määrusega.',
    en:
      'The procedure for documenting the involvement of a person and acts specified in ' +
      'subsections (4¹) and (4²) shall be established by a regulation of the minister ' +
      'responsible for the area.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.6-1',
    et:
      'Kui isik salajase koostööga seotud ülesande täitmisel hukkub või isikul tuvastatakse ' +
      'salajase koostööga seotud ülesande täitmise tõttu saadud tervisekahjustuse tagajärjel ' +
      'ajutine või püsiv töövõimetus, maksab riik hüvitist samadel alustel ja korras, mis on ' +
      'ette nähtud hüvitise maksmisel kaitseväeteenistuse seaduse §-des 196 ja 197 sätestatud ' +
      'juhtudel.',
    en:
      'If a person gets killed upon the performance of a task relating to secret cooperation ' +
      'or temporary or permanent incapacity for work resulting from health damage received due ' +
      'to the performance of a task relating to secret cooperation is established with regard ' +
      'to a person, compensation shall be paid by the state on the same basis and in ' +
      'accordance with the same procedure provided for payment of compensation in the cases ' +
      'provided for in §§ 196 and 197 of the Military Service Act.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.6-2',
    et:
      'Kui käesoleva paragrahvi lõikes 6¹ nimetatud juhul tervisekahjustuse saanud isiku ' +
      'töövõimet ei ole kaitseväeteenistuse seaduse §-des 196 ja 197 sätestatud alustel ja ' +
      'korras võimalik hinnata või see kujutab ohtu koostöö salajasuse säilimisele või ' +
      'salajase kaastöötaja või tema pereliikmete elule ja tervisele, lähtutakse hüvitise ' +
      'maksmisel riigikaitseseaduse § 32 alusel kehtestatud kahjunõude menetlemise korrast.',
    en:
      'If the work ability of a person who received health damage in the case specified in ' +
      'subsection (6¹) of this section cannot be objectively assessed on the basis of and in ' +
      'accordance with the procedure provided for in §§ 196 and 197 of the Military Service ' +
      'Act or it poses a threat to the maintenance of the secrecy of cooperation or to the ' +
      'life and health of the undercover co-worker or his or her family members, the procedure ' +
      'for processing a claim for damages established on the basis of § 32 of the National ' +
      'Defence Act shall be followed upon payment of compensation.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37-1.7',
    et:
      'Kui isik salajase koostööga seotud ülesande täitmisel rahvusvahelise sõjalise ' +
      'operatsiooni piirkonnas hukkub või saab tervisekahjustuse, lähtutakse hüvitise ' +
      'maksmisel riigikaitseseaduse § 32 alusel kehtestatud kahjunõude menetlemise korrast.',
    en:
      'If a person gets killed or receives health damage upon the performance of tasks ' +
      'relating to secret cooperation in the area of international military operation, the ' +
      'compensation shall be paid pursuant to the procedure for the processing of claims for ' +
      'damage established on the basis of subsection § 32 of the National Defence Act.',
    since: 'RT I, 26.05.2020, 1',
  },
];
