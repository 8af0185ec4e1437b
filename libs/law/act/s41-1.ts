import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41¹ Päringu tegemine sideettevõtjale: the Act's own words. */
export const s41s1: ActSection = {
  key: '41-1',
  title: {
    et: 'Päringu tegemine sideettevõtjale',
    en: 'Making enquiry to communications undertaking',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-1.1',
      et:
        'Kaitsevägi võib teha päringu elektroonilise side ettevõtjale kriminaalmenetluse ' +
        'seadustiku § 126² lõike 1 punktides 1 ja 2 nimetatud alusel ning kriminaalmenetluse ' +
        'seadustiku § 126² lõike 3 punktides 1 ja 2 nimetatud isikute suhtes järgmiste andmete ' +
        'saamiseks:',
      en:
        'The Defence Forces may make an enquiry to telecommunications undertaking on the basis ' +
        'specified in clauses 126² (1) 1) and 2) of the Code of Criminal Procedure and in ' +
        'respect of the persons specified in clauses 126² (3) 1) and 2) of the Code of Criminal ' +
        'Procedure to get the following data:',
      since: 'RT I, 29.05.2018, 1',
    },
    {
      key: '41-1.1.1',
      et:
        'elektroonilise side võrgus kasutatavate identifitseerimistunnustega seotud lõppkasutaja ' +
        'tuvastamiseks vajalikud andmed, välja arvatud sõnumi edastamise faktiga seotud andmed;',
      en:
        'the information needed to establish the end-user who is connected to the user ' +
        'identifier used in the electronic communication network, except the data relating to ' +
        'the fact of forwarding a message;',
    },
    {
      key: '41-1.1.2',
      et:
        'elektroonilise side ettevõtjale elektroonilise side seaduse § 111¹ lõigetes 2 ja 3 ' +
        'nimetatud andmed, mida ei ole nimetatud käesoleva lõike punktis 1.',
      en:
        'to the electronic communications undertaking, the information specified in subsections ' +
        '111¹ (2) and (3) of the Electronic Communications Act which is not mentioned in clause ' +
        '1) of this subsection.',
      since: 'RT I, 29.06.2012, 2',
    },
    {
      key: '41-1.2',
      et:
        'Käesoleva paragrahvi lõike 1 punktis 2 nimetatud päringu tegemiseks annab loa ' +
        'prokuratuur. Päringu tegemise loas märgitakse kuupäevalise täpsusega ajavahemik, mille ' +
        'kohta andmete nõudmine on lubatud.',
      en:
        'The authorisation for making the enquiry specified in clause (1) 2) of this section ' +
        'shall be granted by the prosecutor’s office. The authorisation for making an enquiry ' +
        'shall set out the interval for which the request for information is allowed with an ' +
        'accuracy of date.',
      since: 'RT I, 29.06.2012, 2',
    },
    {
      key: '41-1.3',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud päringu tegemise õigus on Kaitseväe ' +
        'põhimääruses sätestatud struktuuriüksuse ülemal või tema volitatud tegevväelasel või ' +
        'ametnikul.',
      en:
        'The commander of a structural unit provided in the statutes of the Defence Forces or an ' +
        'active serviceman or official authorised by him shall have the right to make an enquiry ' +
        'specified in subsection (1) of this section.',
      since: 'RT I, 29.05.2018, 1',
    },
  ],
};
