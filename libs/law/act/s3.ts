import type { ActSection } from './act-text.js';
import { general } from './chapters.js';
import { s3Further } from './s3-further.js';

/** § 3 Kaitseväe ülesanded: the Act's own words. */
export const s3: ActSection = {
  key: '3',
  title: {
    et: 'Kaitseväe ülesanded',
    en: 'Functions of Defence Forces',
  },
  chapter: general,
  rows: [
    {
      key: '3.1',
      et: 'Kaitseväe ülesanded on:',
      en: 'The functions of the Defence Forces are the following:',
    },
    {
      key: '3.1.1',
      et: 'riigi sõjaline kaitsmine ja osalemine kollektiivses enesekaitses;',
      en: 'military defence of the state and participation in collective self-defence;',
    },
    {
      key: '3.1.2',
      et: 'valmistumine riigi sõjaliseks kaitseks ja osalemiseks kollektiivses enesekaitses;',
      en:
        'preparation for the military defence of the state and participation in collective ' +
        'self-defence;',
    },
    {
      key: '3.1.3',
      et: 'osalemine rahvusvahelises sõjalises koostöös riigikaitseseaduses sätestatud korras;',
      en:
        'participation in international military cooperation pursuant to the procedure provided ' +
        'for in the National Defence Act;',
      since: 'RT I, 12.03.2015, 1',
    },
    {
      key: '3.1.4',
      et: '[kehtetu - RT I, 12.03.2015, 1 - jõust. 01.01.2016]',
      en: '[Repealed - RT I, 12.03.2015, 1 - entry into force 01.01.2016]',
    },
    {
      key: '3.1.4-1',
      et: 'lahingumoona kahjutuks tegemine sise- ja territoriaalmeres ning majandusvööndis;',
      en:
        'disposal of ordnance in the internal waters or territorial sea and in the exclusive ' +
        'economic zone;',
      since: 'RT I 2010, 24, 115',
    },
    {
      key: '3.1.4-2',
      et: 'demineerimistöö Kaitseväe ja Kaitseliidu territooriumil ning harjutusväljadel;',
      en:
        'demining activities in the territory of the Defence Forces and the Defence League and ' +
        'in the training areas;',
      since: 'RT I 2010, 24, 115',
    },
    {
      key: '3.1.4-3',
      et: 'Kaitseväe aktsiisilao pidamine;',
      en: 'operating an excise warehouse of the Defence Forces;',
      since: 'RT I, 30.12.2010, 3',
    },
    {
      key: '3.1.4-4',
      et: 'isikute kaitse käesolevas seaduses sätestatud alustel ja korras;',
      en: 'protection of persons on the bases and in the procedure provided for in this Act;',
      since: 'RT I, 18.12.2012, 1',
    },
    {
      key: '3.1.4-5',
      et: 'riigikaitselise rakenduskõrgkooli tegevuse korraldamine;',
      en:
        'organisation of activities of an institution of professional higher education for ' +
        'national defence.',
      since: 'RT I, 19.03.2019, 12',
    },
    {
      key: '3.1.5',
      et: 'muude talle seadusega antud ülesannete täitmine.',
      en: 'performance of other functions imposed on the Defence Forces by law.',
    },
    ...s3Further,
  ],
};
