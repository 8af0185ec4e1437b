import type { ActSection } from './act-text.js';
import { areas } from './chapters.js';

/** § 53 Kaitseväe territoorium: the Act's own words. */
export const s53: ActSection = {
  key: '53',
  title: {
    et: 'Kaitseväe territoorium',
    en: 'Military zone of Defence Forces',
  },
  chapter: areas,
  rows: [
    {
      key: '53.1',
      et:
        'Kaitseväe territoorium käesoleva seaduse tähenduses on alaliselt Kaitseväe valduses ' +
        'olev territoorium.',
      en:
        'Within the meaning of this Act, the military zone of the Defence Forces is a territory ' +
        'permanently in the possession of the Defence Forces.',
    },
    {
      key: '53.2',
      et:
        'Kaitseväe harjutusvälja territooriumil ei või kõrvaline isik viibida Kaitseväe üksuste ' +
        'taktikaliste harjutuste, õppuste, laskmiste, lõhketööde või relvade, lahingumoona, ' +
        'lahingu- ja muu tehnika katsetuste läbiviimise ajal ning see ala on sellekohaselt ' +
        'tähistatud.',
      en:
        'An unauthorised person shall not stay in the territory of the training area of the ' +
        'Defence Forces during tactical exercises, trainings, shooting and blasting and when ' +
        'weapons, munitions of war, battle equipment and other equipment is tested and the area ' +
        'is marked accordingly.',
      since: 'RT I, 20.03.2013, 1',
    },
    {
      key: '53.3',
      et:
        'Vabariigi Valitsus võib määrata korraldusega Kaitseväe territooriumiks muid objekte, ' +
        'mis ei ole Kaitseväe valduses, kui nende objektide valvamine või kaitsmine on tehtud ' +
        'ülesandeks Kaitseväele.',
      en:
        'Other objects which are not in the possession of the Defence Forces may be designated ' +
        'as the military zone of the Defence Forces by an order of the Government of the ' +
        'Republic provided that the duty to guard or protect these objects has been assigned to ' +
        'the Defence Forces.',
    },
  ],
};
