import type { ActSection } from './act-text.js';
import { structure } from './chapters.js';

/** § 21 Sõjaväepolitsei: the Act's own words. */
export const s21: ActSection = {
  key: '21',
  title: {
    et: 'Sõjaväepolitsei',
    en: 'Military Police of Estonian Defence Forces',
  },
  chapter: structure,
  rows: [
    {
      key: '21.1',
      et:
        'Sõjaväepolitsei on täidesaatva riigivõimu institutsioon Kaitseministeeriumi ' +
        'valitsemisalas ning selle põhiülesanded on menetleda süütegusid ja ' +
        'distsiplinaarsüütegusid, teha järelevalvet kaitseväelise distsipliini järgimise üle, ' +
        'teha haldus- ja riiklikku järelevalvet ning osutada isikukaitset.',
      en:
        'The Military Police of the Estonian Defence Forces is an institution of the state ' +
        'executive power in the area of government of the Ministry of Defence, whose main ' +
        'functions are the proceeding of offences and disciplinary offences, the exercise of ' +
        'supervision over the compliance with the military discipline, the exercise of ' +
        'administrative and state supervision and the provision of personal protection.',
      since: 'RT I, 29.05.2018, 1',
    },
    {
      key: '21.1-1',
      et:
        'Isikukaitse hõlmab välisriikide kaitseministrite, välisriikide relvajõudude juhtkonna, ' +
        'Põhja-Atlandi Lepingu Organisatsiooni tsiviil- ja sõjaliste peakorterite juhtkonna, ' +
        'valdkonna eest vastutava ministri ja Kaitseväe juhataja kaitsmist. Lisaks loetletuile ' +
        'võib valdkonna eest vastutav minister vajaduse korral määrata käskkirjaga veel ' +
        'kaitstavaid isikuid.',
      en:
        'Personal protection involves the protection of foreign defence ministers, the ' +
        'managerial staff of foreign troops, the managerial staff of civilian and military ' +
        'headquarters of the North-Atlantic Treaty Organisation, the minister responsible for ' +
        'the area and the Commander of the Defence Forces. In addition to those listed the ' +
        'minister responsible for the area may designate by a directive, where necessary, more ' +
        'persons to be protected.',
      since: 'RT I, 29.05.2018, 1',
    },
    {
      key: '21.1-2',
      et:
        'Isikukaitse korraldamise alused ja osutamise korra kehtestab valdkonna eest vastutav ' +
        'minister määrusega.',
      en:
        'The bases of organisation and the procedure for provision of personal protection shall ' +
        'be established by a regulation of the minister responsible for the area.',
      since: 'RT I, 29.05.2018, 1',
    },
    {
      key: '21.2',
      et: '[Kehtetu - RT I, 29.05.2018, 1 - jõust. 01.07.2018]',
      en: '[Repealed - RT I, 29.05.2018, 1 - entry into force 01.07.2018]',
    },
    {
      key: '21.3',
      et:
        'Käesoleva paragrahvi lõikes 1 nimetatud põhiülesannete täitmise eest vastutav ' +
        'struktuuriüksus sätestatakse Kaitseväe põhimääruses.',
      en:
        'The structural unit responsible for the performance of main functions specified in ' +
        'subsection (1) of this section shall be provided in the statutes of the Defence Forces.',
      since: 'RT I, 29.05.2018, 1',
    },
  ],
};
