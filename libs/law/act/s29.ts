import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 29 Käsk: the Act's own words. */
export const s29: ActSection = {
  key: '29',
  title: {
    et: 'Käsk',
    en: 'Order',
  },
  chapter: commanding,
  rows: [
    {
      key: '29.1',
      et: 'Käsk on ülema tahte väljendus suulises, kirjalikus või märguande vormis.',
      en:
        'An order is a communication, written, oral, or by signal, which conveys instructions of ' +
        'a commander.',
    },
    {
      key: '29.2',
      et: 'Käsk peab olema kooskõlas seaduste ja nende alusel kehtestatud õigusaktidega.',
      en: 'An order shall comply with Acts and legislation established on the basis thereof.',
    },
    {
      key: '29.3',
      et: 'Käsk ei tohi ületada käsu andja käsuõiguse ulatust.',
      en: 'An order shall not exceed the extent of command authority of the issuer of the order.',
    },
    {
      key: '29.4',
      et:
        'Suuline või kirjalik käsk peab sisaldama nõutava tegevuse eesmärki, täpset ülesannet ja ' +
        'täitmise tähtaega.',
      en:
        'An order issued orally or in writing shall set out the purpose of the required ' +
        'activity, the specific task and the term for compliance with the order.',
    },
    {
      key: '29.5',
      et: 'Kui käsu saaja ei saanud käsust aru, on ta kohustatud küsima käsu andjalt selgitusi.',
      en:
        'If the recipient of an order does not understand the order, he or she is required to ' +
        'ask explanations from the issuer of the order.',
    },
    {
      key: '29.6',
      et:
        'Käsu tohib anda teenistuskohustuste täitmiseks. Käesoleva seaduse §-s 30 sätestatud ' +
        'juhtudel võib anda teenistuskohustustevälise käsu.',
      en:
        'An order may be issued for the performance of service duties. In the cases provided for ' +
        'in § 30 of this Act, an order related to special conditions may be issued.',
    },
    {
      key: '29.7',
      et:
        'Käsu saaja on kohustatud vastuvaidlematult täitma saadud käsud. Käsu saaja on ' +
        'kohustatud täitma ka teenistusalased käsud, mille täitmise kohustus ei tulene tema ' +
        'ametikohast.',
      en:
        'The recipient of an order is required to comply with the received orders without ' +
        'argument. The recipient of an order is also required to comply with all duty related ' +
        'orders even if the obligation to comply with the order does not arise from his or her ' +
        'position.',
    },
  ],
};
