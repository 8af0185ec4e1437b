import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 41² Jälitusteabele juurdepääsu võimaldamine: the Act's own words. */
export const s41s2: ActSection = {
  key: '41-2',
  title: {
    et: 'Jälitusteabele juurdepääsu võimaldamine',
    en: 'Enabling access to surveillance information',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-2.1',
      et:
        'Kaitsevägi võib kaitseväeteenistuses oleva või kaitseväeteenistusse asuda sooviva isiku ' +
        'kohta koguda andmeid kriminaalmenetluse seadustiku § 126³ lõikes 1 nimetatud ' +
        'jälitustoiminguga ja elektroonilise side seaduse § 111¹ lõigetes 2 ja 3 sätestatud ' +
        'andmeid sideettevõtjale tehtava päringuga, kui see on vajalik otsustamiseks, kas ' +
        'võimaldada isikule juurdepääs jälitusteabele või lubada tal sõjaväepolitsei ülesandeid ' +
        'täita.',
      en:
        'The Defence Forces may collect personal information concerning a person who is in ' +
        'military service or wishes to enter the military service by means of surveillance ' +
        'activities specified in subsection § 126³ (1) of the Code of Criminal Procedure and by ' +
        'means of an enquiry to the communications undertaking concerning the information ' +
        'provided in subsections 111¹ (2) and (3) of the Electronic Communications Act if this ' +
        'is needed for making a decision whether to allow the access of a person to surveillance ' +
        'information or allow the person to perform the functions of the Military Police of the ' +
        'Estonian Defence Forces.',
      since: 'RT I, 29.05.2018, 1',
    },
    {
      key: '41-2.2',
      et:
        'Käesoleva paragrahvi lõikes 1 sätestatud andmete kogumiseks või päringu teostamiseks on ' +
        'vajalik isiku eelnev kirjalik nõusolek.',
      en:
        'A prior written consent of a person is required for the collecting of data provided for ' +
        'in subsection (1) of this section or making an enquiry.',
      since: 'RT I, 29.06.2012, 2',
    },
    {
      key: '41-2.3',
      et:
        'Isikut teavitatakse tema suhtes käesoleva paragrahvi lõikes 1 ettenähtud toimingu ' +
        'tegemisest ning talle tutvustatakse toiminguga kogutud andmeid tema soovil.',
      en:
        'A person shall be notified of the performance of an act specified in subsection (1) of ' +
        'this section with regard to him and the data collected by means of the act shall be ' +
        'introduced at his request.',
      since: 'RT I, 29.06.2012, 2',
    },
    {
      key: '41-2.4',
      et:
        'Käesoleva paragrahvi lõikes 1 sätestatud andmeid võib koguda Kaitseväe põhimääruses ' +
        'sätestatud struktuuriüksuse ülem või tema volitatud tegevväelane või ametnik.',
      en:
        'The commander of a structural unit provided in the statutes of the Defence Forces or an ' +
        'active serviceman or official authorised by him may collect information specified in ' +
        'subsection (1) of this section.',
      since: 'RT I, 29.05.2018, 1',
    },
  ],
};
