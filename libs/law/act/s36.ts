import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';

/** § 36 Kaitseväeluure: the Act's own words. */
export const s36: ActSection = {
  key: '36',
  title: {
    et: 'Kaitseväeluure',
    en: 'Military intelligence',
  },
  chapter: intelligence,
  rows: [
    {
      key: '36.1',
      et: 'Kaitseväeluure on teabe kogumine ja töötlemine Kaitseväe poolt:',
      en: 'Military intelligence is collecting and processing information by the Defence Forces:',
    },
    {
      key: '36.1.1',
      et: 'riigi sõjaliseks kaitsmiseks;',
      en: 'for military defence of the state;',
    },
    {
      key: '36.1.2',
      et: 'rahvusvahelise sõjalise operatsiooni ettevalmistamiseks ja läbiviimiseks;',
      en: 'for preparation and conduct of international military operation;',
    },
    {
      key: '36.1.3',
      et:
        'riigi vastu suunatud luuretegevuse ennetamiseks või tõkestamiseks riigisaladuse ja ' +
        'salastatud välisteabe seaduses ettenähtud juhtudel ja korras;',
      en:
        'for the prevention of and combating intelligence activities directed against the state ' +
        'in the cases and pursuant to the procedure prescribed in the State Secrets and ' +
        'Classified Information of Foreign States Act;',
    },
    {
      key: '36.1.4',
      et:
        'rahvusvahelise sõjalise operatsiooni piirkonnas operatsioonil osaleva Kaitseväe üksuse ' +
        'kaitseks käesolevas seaduses ettenähtud korras;',
      en:
        'for the defence of a military unit of the Defence Forces participating in an operation ' +
        'in the area of an international military operation pursuant to the procedure prescribed ' +
        'in this Act;',
    },
    {
      key: '36.1.5',
      et: 'taustakontrolli teostamiseks;',
      en: 'for the conduct of background check;',
      since: 'RT I, 23.04.2014, 1',
    },
    {
      key: '36.1.6',
      et: 'Kaitseväe julgeolekuala kaitseks.',
      en: 'for the protection of the restricted military area of the Defence Forces.',
      since: 'RT I, 26.05.2020, 1',
    },
    {
      key: '36.2',
      et:
        'Käesoleva paragrahvi lõike 1 punktis 4 nimetatud eesmärgil teabe kogumisel ja ' +
        'töötlemisel ei koguta ega töödelda teavet Eesti kodaniku kohta, välja arvatud ' +
        'Kaitseväkke kandideeriva, Kaitseväes teeniva või töötava isiku või Kaitseväe ' +
        'julgeolekualale juurdepääsu õigust taotleva isiku kohta.',
      en:
        'Upon collecting and processing of information for the purpose specified in clause (1) ' +
        '4) of this Act, information is not collected or processed with regard to an Estonian ' +
        'citizen, except a person who is running as candidate to the Defence Forces, a person ' +
        'who is serving or is being employed in the Defence Forces or a person who is applying ' +
        'for the right of access to the restricted military area of the Defence Forces.',
      since: 'RT I, 23.04.2014, 1',
    },
    {
      key: '36.3',
      et:
        'Kaitseväeluure teostamisel kogub ja töötleb Kaitsevägi teavet, sealhulgas isikuandmeid, ' +
        'kui see on vajalik kaitseväeluure ülesannete täitmiseks, lähtudes järgmistest ' +
        'põhimõtetest:',
      en:
        'Upon conduct of military intelligence the Defence Forces shall collect and process ' +
        'information, including personal data insofar as this is necessary for the performance ' +
        'of the functions of military intelligence, based on the following principles:',
    },
    {
      key: '36.3.1',
      et:
        'teabe kogumise ja töötlemise viis ja ulatus ning kohaldatavad korralduslikud ja ' +
        'tehnilised kaitsemeetmed ei kahjusta isiku põhiõigusi ülemäära, võrreldes ' +
        'kaitseväeluure taotletava eesmärgiga;',
      en:
        'the manner and scope of the collection and processing of information and the ' +
        'organizational and technical safeguards applied may not excessively harm the ' +
        'fundamental rights of a person compared to the objective pursued by military ' +
        'intelligence;',
    },
    {
      key: '36.3.2',
      et:
        'isikuandmeid töödeldakse ja säilitatakse nii kaua, kui see on vajalik kaitseväeluure ' +
        'ülesande täitmiseks ja kooskõlas kaitseväeluure tegevuse eesmärgiga, ning kustutatakse, ' +
        'kui töötlemise vajadus lõppeb;',
      en:
        'personal data are processed and retained for as long as is necessary for the ' +
        'performance of the functions of military intelligence and in accordance with the ' +
        'purpose of the activities of military intelligence and shall be deleted when the ' +
        'processing needs expire;',
    },
    {
      key: '36.3.3',
      et:
        'isikuandmeid kogutakse ja töödeldakse viisil, mis tagab nende turvalisuse, sealhulgas ' +
        'kaitseb loata või ebaseadusliku töötlemise eest ning juhusliku kadumise, hävimise või ' +
        'kahjustumise eest, rakendades asjakohaseid tehnilisi või korralduslikke meetmeid.',
      en:
        'personal data are collected and processed in a manner that ensures their security, ' +
        'including protection against unauthorized or unlawful processing and against accidental ' +
        'loss, destruction or damage by implementing appropriate technical or organizational ' +
        'measures.',
      since: 'RT I, 13.03.2019, 2',
    },
    {
      key: '36.4',
      et:
        'Kaitsevägi kasutab ainult kaitseväeluure ülesande täitmiseks vajalikke abinõusid või ' +
        'õigusi. Mitme võimaliku abinõu olemasolul kasutab ta sellist, mis isikute põhiõigusi ' +
        'seoses kaitseväeluure ülesande täitmisega võimalikult vähe kahjustab. Kasutada võib ' +
        'abinõu, mis ei kahjusta üksikisiku põhiõigusi ülemäära, võrreldes Kaitseväe taotletava ' +
        'eesmärgiga.',
      en:
        'The Defence Forces shall use only the measures or rights necessary for the performance ' +
        'of the function of military intelligence. In the case there are several possible ' +
        'measures, they shall use the measure which causes the least possible damage to the ' +
        'fundamental rights of persons upon the performance of the functions of military ' +
        'intelligence. A measure that does not excessively harm the fundamental rights of an ' +
        'individual may be used, compared to the objective pursued by the Defence Forces.',
      since: 'RT I, 13.03.2019, 2',
    },
  ],
};
