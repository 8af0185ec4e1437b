import type { ActSection } from './act-text.js';
import { implementing } from './chapters.js';
import { s57Further } from './s57-further.js';

/** § 57 Seaduse rakendamine: the Act's own words. */
export const s57: ActSection = {
  key: '57',
  title: {
    et: 'Seaduse rakendamine',
    en: 'Implementation of Act',
  },
  chapter: implementing,
  rows: [
    {
      key: '57.1',
      et:
        'Kaitseväe struktuuriüksused korraldatakse ümber üheks valitsusasutuseks 2009. aasta 1. ' +
        'jaanuariks.',
      en:
        'The structural units of the Defence Forces shall be reorganised into one government ' +
        'agency by 1 January 2009.',
    },
    {
      key: '57.2',
      et:
        'Kaitseväe struktuuriüksuste valduses olev vara loetakse Kaitseväele üleantuks ning ' +
        'Kaitseväe poolt vastuvõetuks alates 2009. aasta 1. jaanuarist.',
      en:
        'The assets in the possession of the structural units of the Defence Forces are deemed ' +
        'to be transferred to the Defence Forces and accepted by the Defence Forces as of 1 ' +
        'January 2009.',
    },
    {
      key: '57.3',
      et:
        'Kaitseväe struktuuriüksuste kaitseväelaste ja teenistujate teenistuse jätkamisel ' +
        'Kaitseväe koosseisus ettenähtud ameti- või abiteenistuskohtadel või nende teenistus- ' +
        'või töösuhete lõpetamisel kohaldatakse vastavalt kas kaitseväeteenistuse seaduse § 105 ' +
        'lõike 1 punktis 2, avaliku teenistuse seaduse § 115 lõikes 2 või Eesti Vabariigi ' +
        'töölepingu seaduse §-s 6 sätestatut. Kaitseväe õppeasutuste õppejõududele, kellega ' +
        'sõlmitakse tööleping, ei maksta nende teenistusest vabastamisel avaliku teenistuse ' +
        'seaduse § 131 lõikes 1 sätestatud hüvitust.',
      en:
        'If a serviceman or a servant of a structural unit of the Defence Forces resumes service ' +
        'in a position or support staff position prescribed in the table of organisation of the ' +
        'Defence Forces or if their service or employment relationships are terminated, the ' +
        'provisions of clause 105 (1) 2) of the Defence Forces Service Act, subsection 115 (2) ' +
        'of the Civil Service Act or § 6 of the Republic of Estonia Employment Contracts Act ' +
        'correspondingly apply. If the teaching staff of the National Defence College with whom ' +
        'contracts of employment are entered into are released from service, the compensation ' +
        'provided for in subsection 131 (1) of the Civil Service Act shall not be paid upon ' +
        'their release from service.',
    },
    {
      key: '57.4',
      et:
        'Kaitseväe struktuuriüksuste teenistujad, kelle teenistusülesanded ja ametinimetus üheks ' +
        'valitsusasutuseks ühendamise tõttu ei muutu või kelle ametinimetuse muutmisega ei muutu ' +
        'tööülesanded, jätkavad teenistust alates 2009. aasta 1. jaanuarist Kaitseväe koosseisus ' +
        'ning nende suhtes ei kohaldata avaliku teenistuse seaduse § 29 lõikes 1 sätestatud ' +
        'avaliku konkursi läbiviimise kohustust.',
      en:
        'The servants of the structural units of the Defence Forces whose duties and official ' +
        'title do not change as a result of merger into one government agency or whose duties do ' +
        'not change after their official title is changed shall continue service in the Defence ' +
        'Forces as of 1 January 2009 and the obligation to conduct a public competition provided ' +
        'for in subsection 29 (1) of the Civil Service Act does not apply to them.',
    },
    {
      key: '57.5',
      et:
        'Kõikides õigussuhetes, milles Eesti Vabariik on esindatud Kaitseväe struktuuriüksuste ' +
        'kaudu, loetakse alates 2009. aasta 1. jaanuarist Eesti Vabariigi esindajaks Kaitsevägi.',
      en:
        'As of 1 January 2009, the Defence Forces are deemed to be the representative of the ' +
        'Republic of Estonia in all legal relationships in which the structural units of the ' +
        'Defence Forces represented the Government of the Republic.',
    },
    ...s57Further,
  ],
};
