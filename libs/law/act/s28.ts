import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 28 Käsuõiguse üleandmine ja vastuvõtmine: the Act's own words. */
export const s28: ActSection = {
  key: '28',
  title: {
    et: 'Käsuõiguse üleandmine ja vastuvõtmine',
    en: 'Transfer and receipt of command authority',
  },
  chapter: commanding,
  since: 'RT I, 12.03.2015, 1',
  rows: [
    {
      key: '28.1',
      et:
        'Ülem võib talle alluva väeüksuse või allüksuse ülema käsuõiguse teisele talle alluvale ' +
        'kaitseväelasele käsuga ajutiselt üle anda.',
      en:
        'A commander may, by an order, temporarily delegate command authority of a commander of ' +
        'a military unit or subunit who is subordinate to him or her to another serviceman who ' +
        'is subordinate to him or her.',
    },
    {
      key: '28.2',
      et:
        'Käsuõiguse üleandmise käsk peab sisaldama täpset ülesannet, mille täitmiseks käsuõigus ' +
        'üle antakse ning kui kauaks käsuõigus üle antakse.',
      en:
        'An order regarding delegation of command authority shall set out a specific task for ' +
        'the performance of which command authority is delegated and the period for which ' +
        'command authority is delegated.',
    },
    {
      key: '28.3',
      et:
        'Käsuõiguse üleandmisel ei saa anda üle distsiplinaarvõimu. Käsuõiguse üleandmine ei ' +
        'muuda väeüksuse alalist struktuuri ega koosseisu.',
      en:
        'Upon delegation of command authority, disciplinary authority cannot be delegated. ' +
        'Delegation of command authority shall not change the permanent structure or composition ' +
        'of a military unit.',
    },
    {
      key: '28.4',
      et: 'Käsuõiguse üleandmisega võib moodustada ajutisi väeüksusi või allüksusi.',
      en: 'Task units and subunits may be formed by delegation of command authority.',
    },
    {
      key: '28.5',
      et:
        'Käsuõiguse üleandmise ja vastuvõtmise korra, käsuõiguse üleandmisel kajastatavate ' +
        'andmete loetelu ning käsuõiguse üleandmise ulatuse kehtestab riigikaitse korraldamise ' +
        'valdkonna eest vastutav minister määrusega.',
      en:
        'The procedure for transfer and receipt of command authority, data to be reflected upon ' +
        'transfer of command authority and the extent of the transfer of command authority shall ' +
        'be established by a regulation of the minister responsible for the organisation of ' +
        'national defence.',
      since: 'RT I, 12.03.2015, 1',
    },
    {
      key: '28.6',
      et:
        'Kaitseväe osalemiseks rahvusvahelises sõjalises koostöös võib Kaitseväe juhataja anda ' +
        'osa oma käsuõigusest üle teise riigi või rahvusvahelise organisatsiooni ülemale ning ta ' +
        'võib võtta vastu osa teise riigi või rahvusvahelise organisatsiooni ülema käsuõigusest.',
      en:
        'For participation of the Defence Forces in international military cooperation the ' +
        'Commander of the Defence Forces may transfer part of command authority to a commander ' +
        'of another state or an international organisation and he may receive part of command ' +
        'authority of a commander of another state or an international organisation.',
      since: 'RT I, 12.03.2015, 1',
    },
    {
      key: '28.7',
      et:
        'Käsuõiguse üleandmisel teise riigi või rahvusvahelise organisatsiooni ülemale võib see ' +
        'ülem anda osaliselt või täielikult temale antud käsuõigust edasi temale alluvale ' +
        'ülemale, sealhulgas teise riigi relvajõudude või rahvusvahelise organisatsiooni ülemale.',
      en:
        'If command authority is transferred to a commander of another state or an international ' +
        'organisation, such commander may transfer command authority transferred thereto partly ' +
        'or fully to a commander who is subordinate thereto, including the commander of the ' +
        'armed forces of another state or an international organisation.',
      since: 'RT I, 12.03.2015, 1',
    },
    {
      key: '28.8',
      et:
        'Käsuõiguse vastuvõtmisel võib Kaitseväe käsuõigust omav ülem anda oma käsuõiguse ' +
        'osaliselt või täielikult edasi temale alluvale ülemale, sealhulgas teise riigi ' +
        'relvajõudude või rahvusvahelise organisatsiooni ülemale.',
      en:
        'Upon receipt of command authority a commander of the Defence Forces holding command ' +
        'authority may transfer command authority transferred thereto partly or fully to a ' +
        'commander who is subordinate thereto, including the commander of the armed forces of ' +
        'another state or an international organisation.',
      since: 'RT I, 12.03.2015, 1',
    },
  ],
};
