import type { ActSection } from './act-text.js';
import { intelligence } from './chapters.js';
import { s41s4Further } from './s41-4-further.js';

/** § 41⁴ Isikuankeet: the Act's own words. */
export const s41s4: ActSection = {
  key: '41-4',
  title: {
    et: 'Isikuankeet',
    en: 'Personal profile',
  },
  chapter: intelligence,
  rows: [
    {
      key: '41-4.1',
      et:
        'Kaitseväkke teenistusse või tööle kandideerimisel ja isiku teenistuse või töösuhte ajal ' +
        'peab isik iga viie aasta järel täitma isikuankeedi, milles tuleb märkida andmed, mis ' +
        'võimaldavad hinnata kontrollitava sobivust teenistusse või tööle Kaitseväkke. ' +
        'Kaitseväkke teenistusse või tööle kandideerimisel teavitatakse isikut taustakontrolli ' +
        'regulaarsusest.',
      en:
        'During application for the service or employment in the Defence Forces and the period ' +
        'of service or employment relationship a person is required to fill in the personal ' +
        'profile every five years, where the data which enable the assessment of the suitability ' +
        'of the person to be controlled for the service or employment in the Defence Forces. ' +
        'Upon application for the service or employment in the Defence Forces the person shall ' +
        'be notified of the regularity of the background check.',
    },
    {
      key: '41-4.2',
      et: 'Isikuankeedis peab isik esitama järgmised andmed:',
      en: 'A person shall submit the following data in the personal profile:',
    },
    {
      key: '41-4.2.1',
      et: 'ees- ja perekonnanimi, sealhulgas endised nimed, kui isik ei ole Eesti kodanik;',
      en:
        'given name and surname, including the previous name if the person is not an Estonian ' +
        'citizen;',
    },
    {
      key: '41-4.2.2',
      et: 'isikutunnistuse või passi number, kui see ei ole Eestis väljastatud;',
      en: 'number of the identification certificate or passport if it is not issued in Estonia;',
    },
    {
      key: '41-4.2.3',
      et: 'sünniaeg ja -koht;',
      en: 'date and place of birth;',
    },
    {
      key: '41-4.2.4',
      et: 'isikukood;',
      en: 'personal identification code;',
    },
    {
      key: '41-4.2.5',
      et: 'kontaktandmed;',
      en: 'contact data;',
    },
    {
      key: '41-4.2.6',
      et: 'kodakondsus, sealhulgas varasem või topeltkodakondsus;',
      en: 'citizenship, including previous or double citizenship;',
    },
    {
      key: '41-4.2.7',
      et: 'abikaasa või abieluga sarnanevas suhtes oleva elukaaslase nimi ja kodakondsus;',
      en: 'name and citizenship of the spouse or partner in a marriage-like relationship;',
    },
    ...s41s4Further,
  ],
};
