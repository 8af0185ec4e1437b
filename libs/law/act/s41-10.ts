import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';
import { s41s10Use } from './s41-10-use.js';

/** § 41¹⁰: the Act's own words. */
export const s41s10: ActSection = {
  key: '41-10',
  title: {
    et: 'Teabe kogumine ja töötlemine ning teabe ja isikuandmete saamise õiguse piirangud',
    en:
      'Collection and processing of information and restrictions on the right to receive ' +
      'information and personal data',
  },
  chapter: intelligence,
  since: 'RT I, 13.03.2019, 2',
  rows: [
    {
      key: '41-10.1',
      et:
        'Kaitsevägi võib oma kaitseväeluure ülesande täitmiseks või täitmise tagamiseks koguda ' +
        'ja töödelda muu hulgas järgmist teavet:',
      en:
        'The Defence Forces may collect and process, inter alia, the following information in ' +
        'order to perform or to ensure performance of military intelligence tasks:',
    },
    {
      key: '41-10.1.1',
      et: 'isikuandmeid;',
      en: 'personal data;',
    },
    {
      key: '41-10.1.2',
      et: 'eriliiki isikuandmeid;',
      en: 'personal data of special categories;',
    },
    {
      key: '41-10.1.3',
      et: 'anonüümitud andmeid;',
      en: 'anonymised data;',
    },
    {
      key: '41-10.1.4',
      et: 'üldsusele suunatud ja avalikest allikatest kättesaadavaid isikuandmeid.',
      en: 'personal data aimed to the general public and accessible from public sources.',
    },
    {
      key: '41-10.2',
      et:
        'Isikuandmete töötlemine toimub vahetult Kaitseväe või selleks volitatud asutuse või ' +
        'koostööle kaasatud isiku poolt.',
      en:
        'The processing of personal data shall be carried out directly by the Defence Forces or ' +
        'an agency authorized for that purpose or by a person involved in cooperation.',
    },
    {
      key: '41-10.3',
      et:
        'Kaitsevägi võib kaitseväeluure ülesande täitmise raames isikuandmete töötlemisel ' +
        'piirata andmesubjekti õigusi, sealhulgas õigust:',
      en:
        'Upon the processing of personal data within the framework of performing a military ' +
        'intelligence task the Defence Forces may restrict the rights of the data subject, ' +
        'including the right to:',
    },
    {
      key: '41-10.3.1',
      et:
        'saada teada tema isikuandmete automatiseeritud või automatiseerimata töötlemisest, ' +
        'sealhulgas sellest, milliseid isikuandmeid töödeldakse, samuti töötlemise eesmärki, ' +
        'õiguslikku alust, ulatust ja põhjust;',
      en:
        'be informed of the automated or non-automated processing of his or her personal data, ' +
        'including which personal data are processed, as well as the purpose of the processing, ' +
        'legal basis, extent and reason;',
    },
    {
      key: '41-10.3.2',
      et:
        'saada teada tema isikuandmete vastuvõtjaid ja avaldatavate isikuandmete kategooriaid ' +
        'ning teavet selle kohta, kas tema isikuandmed edastatakse välisriigile või ' +
        'rahvusvahelisele organisatsioonile;',
      en:
        'be informed of the recipients of his or her personal data and the categories of ' +
        'personal data to be disclosed and information on whether his or her personal data are ' +
        'transferred to a foreign state or an international organization;',
    },
    {
      key: '41-10.3.3',
      et: 'saada teada tema isikuandmete säilitamise tähtaega või tähtaja määramise kriteeriumeid;',
      en:
        'be informed of the term for the retention of his or her personal data or the criteria ' +
        'for determination of the term;',
    },
    {
      key: '41-10.3.4',
      et:
        'saada teada tema isikuandmete töötlemise tehnilistest ja korralduslikest ' +
        'kaitsemeetmetest;',
      en:
        'be informed of the technical and organizational protection measures for the processing ' +
        'of his or her personal data;',
    },
    {
      key: '41-10.3.5',
      et: 'tutvuda kogutud ja töödeldavate isikuandmetega;',
      en: 'have access to personal data collected and processed;',
    },
    {
      key: '41-10.3.6',
      et: 'nõuda tema isikuandmete töötlemise piiramist;',
      en: 'demand that the processing of his or her personal data be restricted;',
    },
    {
      key: '41-10.3.7',
      et: 'nõuda tema isikuandmete ülekandmist;',
      en: 'demand the transfer of his or her personal data;',
    },
    {
      key: '41-10.3.8',
      et: 'esitada vastuväiteid tema isikuandmete töötlemise kohta;',
      en: 'present objections regarding the processing of his or her personal data;',
    },
    {
      key: '41-10.3.9',
      et: 'saada teada isikuandmetega seotud rikkumisest.',
      en: 'be informed of any personal data breaches.',
    },
    ...s41s10Use,
  ],
};
