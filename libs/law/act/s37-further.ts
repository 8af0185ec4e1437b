import type { ActRow } from './act-text.js';

/** § 37 (2)–(5). */
export const s37Further: readonly ActRow[] = [
  {
    key: '37.2',
    et:
      'Kaitseväel on õigus kaitseväeluure teostamiseks lisaks käesoleva paragrahvi lõikes 1 ' +
      'sätestatule:',
    en:
      'In order to conduct military intelligence, in addition to the provisions of subsection ' +
      '(1) of this section, the Defence Forces shall have the right:',
  },
  {
    key: '37.2.1',
    et:
      'rahvusvahelise sõjalise operatsiooni piirkonnas isikuid küsitleda ja varjatult jälgida, ' +
      'kaasata isikut salajasse koostöösse, kasutada variandmeid ja konspiratsioonivõtteid, ' +
      'sealhulgas teeselda eraõiguslikku juriidilist isikut, tema struktuuriüksust või organit ' +
      'või äriühingu filiaali ning kasutada variisikut;',
    en:
      'in the area of an international military operation to interview persons and conduct ' +
      'covert intelligence, involve a person in secret cooperation, use shadow information and ' +
      'conspiracy techniques, including simulate a legal person governed by private law, a ' +
      'structural unit or body or branch thereof and use an undercover agent;',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37.2.2',
    et:
      'väljaspool Eesti Vabariigi territooriumi tegutsemiseks isikuid küsitleda, kaasata ' +
      'isikut salajasse koostöösse, kasutada variandmeid ja konspiratsioonivõtteid, sealhulgas ' +
      'teeselda eraõiguslikku juriidilist isikut, tema struktuuriüksust või organit või ' +
      'äriühingu filiaali ning kasutada variisikut;',
    en:
      'in order to act outside of the territory of the Republic of Estonia to interview ' +
      'persons, involve a person in secret cooperation, use shadow information and conspiracy ' +
      'techniques, including simulate a legal person governed by private law, a structural ' +
      'unit or body or branch thereof and use an undercover agent;',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37.2.3',
    et: 'väljaspool Eesti Vabariigi territooriumi isikuid varjatult jälgida.',
    en: null,
    since: 'RT I, 06.07.2016, 1',
  },
  {
    key: '37.2-1',
    et:
      'Käesoleva paragrahvi lõike 2 punktis 2 sätestatud juhul teabe töötlemisel ei koguta ega ' +
      'töödelda teavet Eesti kodaniku kohta, välja arvatud isiku kirjalikku taasesitamist ' +
      'võimaldavas vormis antud nõusolekul.',
    en:
      'Upon processing information in the case specified in clause (2) 2) of this section ' +
      'information is not collected or processed with regard to an Estonian citizen, except ' +
      'with the consent of the person given in a format enabling reproduction in a written ' +
      'form.',
    since: 'RT I, 06.07.2016, 1',
  },
  {
    key: '37.2-2',
    et:
      'Variandmete ja konspiratsioonivõtete kasutamise eesmärk on varjata andmesubjekti eest ' +
      'toimingu tegijaid, toimingu eesmärki, õiguste ja kohustuste ning kasutatava kinnis- ja ' +
      'vallasasja kuuluvust.',
    en:
      'The objective of using shadow information and conspiracy techniques is to hide from the ' +
      'data subject the performers of the act, the target of the act and the ownership of the ' +
      'rights and obligations and immovable and movable used.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37.3',
    et:
      'Käesoleva paragrahvi lõike 1 punktides 1 ja 2 ning lõike 2 punktis 2 nimetatud viisil ' +
      'võivad teavet koguda üksnes Kaitseväe põhimääruses määratud Kaitseväe struktuuriüksused.',
    en:
      'Only the structural units of the Defence Forces designated in the statutes of the ' +
      'Defence Forces may collect information in the manner specified in clauses (1) 1) and 2) ' +
      'and clause (2) 2) of this section.',
    since: 'RT I, 06.07.2016, 1',
  },
  {
    key: '37.4',
    et: 'Kaitseväe õigused taustakontrolli teostamisel sätestatakse käesoleva seaduse §-s 41⁵.',
    en:
      'The rights of the Defence Forces upon conducting background check shall be provided in ' +
      '§ 41⁵ of this Act.',
    since: 'RT I, 26.05.2020, 1',
  },
  {
    key: '37.5',
    et: 'Kaitseväe õigused julgeolekuala kaitsel sätestatakse käesoleva seaduse §-s 54¹.',
    en:
      'The rights of the Defence Forces upon protection of the military area of the Defence ' +
      'Forces shall be provided in § 54¹ of this Act.',
    since: 'RT I, 26.05.2020, 1',
  },
];
