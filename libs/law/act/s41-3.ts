import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41³ Taustakontroll: the Act's own words. */
export const s41s3: ActSection = {
  key: '41-3',
  title: {
    et: 'Taustakontroll',
    en: 'Background check',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-3.1',
      et:
        'Kaitseväkke teenistusse või tööle kandideeriva isiku ning tegevväelase, ametniku või ' +
        'töötaja Kaitseväkke sobivuse hindamisel ja Kaitseväele teenuse osutamisega seotud ' +
        'isikute Kaitseväe julgeolekualale lubamise otsustamisel kontrollib Kaitseväe ' +
        'põhimääruses määratud struktuuriüksus, kas:',
      en:
        'Upon the evaluation of the eligibility of a person applying for service or employment ' +
        'in the Defence Forces and of the active serviceman, official or employee and upon the ' +
        'authorisation of persons relating to the provision of service to the Defence Forces for ' +
        'entry into the restricted military area of the Defence Forces a structural unit ' +
        'assigned in the statutes of the Defence Forces shall verify whether:',
    },
    {
      key: '41-3.1.1',
      et:
        'isiku tegevus on või on olnud suunatud Eesti Vabariigi või Kaitseväe üksuste julgeoleku ' +
        'vastu;',
      en:
        'the activities of a person are or have been directed against the Republic of Estonia or ' +
        'the security of the units of the Defence Forces;',
    },
    {
      key: '41-3.1.2',
      et: 'isik on või on olnud kaasatud koostöösse välisriigi luure- või julgeolekuteenistusega;',
      en:
        'a person is or has been involved in cooperation with an intelligence or security ' +
        'service of a foreign state;',
    },
    {
      key: '41-3.1.3',
      et:
        'isik on seotud organisatsiooni või liikumisega, mis oma tegevusega eirab avalikku korda ' +
        'või mille tegevus on suunatud Eesti Vabariigi iseseisvuse ja sõltumatuse vägivaldsele ' +
        'muutmisele, territoriaalse terviklikkuse vägivaldsele rikkumisele, vägivaldsele ' +
        'võimuhaaramisele või Eesti põhiseadusliku korra vägivaldsele muutmisele;',
      en:
        'a person is involved with an organisation or movement which ignores public order with ' +
        'its activities or which is aimed at the violent changing of the sovereignty and ' +
        'independence of the Republic of Estonia, violent breach of territorial integrity, ' +
        'violent seizure of power, or violent changing of the constitutional order of Estonia;',
    },
    {
      key: '41-3.1.4',
      et: 'isik on piiratud teovõimega;',
      en: 'a person is legally incapacitated;',
    },
    {
      key: '41-3.1.5',
      et: 'isikul on karistatus tahtlikult toimepandud kuriteo eest;',
      en: 'a person has a criminal record for an intentionally committed criminal offence;',
    },
    {
      key: '41-3.1.6',
      et:
        'isik on isikuankeedis või sellele lisatud dokumentides tahtlikult varjanud andmeid, ' +
        'esitanud valeteavet või võltsitud andmeid;',
      en:
        'a person has deliberately withheld information, submitted false data or falsified ' +
        'information in the personal profile or the documents appended thereto;',
    },
    {
      key: '41-3.1.7',
      et: 'isikul on narkootilise või psühhotroopse aine, alkoholi- või hasartmängusõltuvus;',
      en: 'a person is dependent on narcotic or psychotropic substance, alcohol or gambling;',
    },
    {
      key: '41-3.1.8',
      et:
        'isikul on psüühikahäire, mis piirab tema võimet oma käitumisest aru saada või seda ' +
        'juhtida;',
      en:
        'a person suffers from mental disturbances that limit his or her ability to understand ' +
        'or control behaviour;',
    },
    {
      key: '41-3.1.9',
      et: 'isik on pikemat aega viibinud välisriigis asjaoludel, mis ei ole tuvastatavad.',
      en:
        'a person has stayed in a foreign state for a longer period under the circumstances that ' +
        'cannot be identified.',
    },
    {
      key: '41-3.2',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud asjaolud, välja arvatud punktis 5 nimetatud ' +
        'asjaolu, on isiku Kaitseväe tegevteenistusse võtmisest keeldumise ja tegevteenistusest ' +
        'vabastamise aluseks juhul, kui need toovad endaga kaasa usalduse kaotuse isiku vastu ' +
        'ning võib arvata, et isik ei suuda ka edaspidi teenistuskohustusi täita. Käesoleva ' +
        'paragrahvi lõike 1 punktis 5 nimetatud asjaolu kontrollitakse kaitseväeteenistuse ' +
        'seaduse alusel ja selle ilmnemisel lähtutakse kaitseväeteenistuse seadusest.',
      en:
        'The circumstances specified in subsection (1) of this section, with the exception of ' +
        'the circumstance specified in clause 5), shall form a basis for refusal to accept a ' +
        'person into or release from active service in the Defence Forces, where the ' +
        'circumstances might lead to a loss of confidence in a person and it can be assumed that ' +
        'the person shall be unable to continue the performance of service duties in future. The ' +
        'circumstance specified in clause (1) 5) of this section shall be verified on the basis ' +
        'of the Military Service Act and if it becomes evident guidance shall be taken from the ' +
        'Military Service Act.',
    },
    {
      key: '41-3.3',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud asjaolud, välja arvatud punktides 4, 5 ja 8 ' +
        'nimetatud asjaolud, ning isiku terviseseisund võivad olla isiku Kaitseväkke ametnikuna ' +
        'teenistusse võtmisest keeldumise aluseks ja teenistusest vabastamise aluseks juhul, kui ' +
        'need toovad endaga kaasa usalduse kaotuse isiku vastu ning võib arvata, et isik ei ' +
        'suuda ka edaspidi teenistuskohustusi täita. Käesoleva paragrahvi lõike 1 punktides 4, 5 ' +
        'ja 8 nimetatud asjaolude esinemise korral lähtutakse avaliku teenistuse seadusest.',
      en:
        'Circumstances specified in subsection (1) of this section, with the exception of ' +
        'circumstances specified in clauses 4), 5) and 8), and the state of health of a person ' +
        'may form a basis for refusal to accept into and release from office of a person as an ' +
        'official in the service of the Defence Forces, based on where they might lead to a loss ' +
        'of confidence in a person and it can be assumed that the person shall be unable to ' +
        'ensure the performance of duties also in future. Upon the occurrence of the ' +
        'circumstances specified in clauses (1) 4), 5) and 8) guidance shall be taken from the ' +
        'Civil Service Act.',
    },
    {
      key: '41-3.4',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud asjaolud võivad olla aluseks isiku Kaitseväkke ' +
        'tööle võtmisest keeldumiseks ja töölepingu ülesütlemiseks ning Kaitseväele teenuse ' +
        'osutamisega seotud isikule Kaitseväe julgeolekualal saatjata viibimise õiguse andmisest ' +
        'keeldumiseks.',
      en:
        'Circumstances specified in subsection (1) of this section may form a basis for refusal ' +
        'to enter into and terminate a contract of employment with a person and refusal to grant ' +
        'the right to a person related to the provision of service to the Defence Forces for the ' +
        'unaccompanied stay in the restricted military area.',
      since: 'RT I, 18.02.2014, 1',
    },
  ],
};
