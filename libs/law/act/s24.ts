import type { ActSection } from './act-text.js';
import { commanding } from './chapters.js';

/** § 24 Kaitseväe juhataja ülesanded: the Act's own words. */
export const s24: ActSection = {
  key: '24',
  title: {
    et: 'Kaitseväe juhataja ülesanded',
    en: 'Duties of Commander of Defence Forces',
  },
  chapter: commanding,
  rows: [
    {
      key: '24',
      et: 'Kaitseväe juhataja:',
      en: 'The Commander of the Defence Forces shall:',
    },
    {
      key: '24.0.1',
      et:
        'juhib Kaitseväe tegevust ja korraldab Kaitseväe pädevusse kuuluvate ülesannete täitmist;',
      en:
        'direct the activities of the Defence Forces and organise the performance of functions ' +
        'within the competence of the Defence Forces;',
    },
    {
      key: '24.0.2',
      et: 'esindab Kaitseväge ja annab volitusi Kaitseväe esindamiseks;',
      en: 'represent the Defence Forces and issue authorisations to represent the Defence Forces;',
      since: 'RT I 2010, 7, 29',
    },
    {
      key: '24.0.3',
      et:
        'võtab isiku tegevteenistusse ja vabastab tegevteenistusest, nimetab ametikohale ja ' +
        'vabastab ametikohalt kaitseväelase oma pädevuse piires kaitseväeteenistuse seaduses ' +
        'sätestatud korras;',
      en:
        'enter into and terminate active service contracts and appoint members of the Defence ' +
        'forces to and release them from positions within the limits of his or her competence ' +
        'pursuant to the procedure provided for in the Defence Forces Service Act;',
      since: 'RT I, 10.07.2012, 2',
    },
    {
      key: '24.0.4',
      et:
        'nimetab ametisse ja vabastab ametist Kaitseväes töötava ametniku ning sõlmib, muudab ja ' +
        'lõpetab töötaja töölepingu või volitab nimetatud ülesannet täitma väeliigi või ' +
        'struktuuriüksuse ülema;',
      en:
        'appoint officials of the Defence Forces to and release them from office and enter into, ' +
        'amend and terminate contracts of employment with the support staff of the agency or ' +
        'authorise the chief of service or the commander of a structural unit to perform the ' +
        'specified functions;',
      since: 'RT I, 10.07.2012, 2',
    },
    {
      key: '24.0.5',
      et: 'esitab valdkonna eest vastutavale ministrile Kaitseväe eelarve projekti;',
      en: 'submit the draft budget of the Defence Forces to the minister responsible for the area;',
    },
    {
      key: '24.0.6',
      et:
        'korraldab Kaitseväe raamatupidamist või annab volitusi raamatupidamise korraldamiseks ' +
        'Kaitseväe põhimääruses sätestatud korras;',
      en:
        'organise the accounting of the Defence Forces or grant authorisations for the ' +
        'organisation of accounting pursuant to the procedure provided for in the statutes of ' +
        'the Defence Forces;',
    },
    {
      key: '24.0.7',
      et:
        'käsutab Kaitseväe eelarvelisi vahendeid või annab volitusi eelarveliste vahendite ' +
        'käsutamiseks Kaitseväe põhimääruses sätestatud korras;',
      en:
        'dispose of the budgetary funds of the Defence Forces or grant authorisations for the ' +
        'disposal of the budgetary funds pursuant to the procedure provided for in the statutes ' +
        'of the Defence Forces;',
    },
    {
      key: '24.0.8',
      et: 'korraldab Kaitseväe valdusesse antud riigivara kasutamist kooskõlas riigivaraseadusega;',
      en:
        'manage the use of state assets granted into the possession of the Defence Forces in ' +
        'accordance with the State Assets Act;',
    },
    {
      key: '24.0.9',
      et: 'korraldab riigisaladuse kaitset Kaitseväes kooskõlas õigusaktidega;',
      en:
        'organise the protection of state secrets in the Defence Forces in compliance with ' +
        'legislation;',
    },
    {
      key: '24.0.10',
      et:
        'vastutab Kaitseväe tegevust korraldavate õigusaktide täpse ja otstarbeka täitmise eest, ' +
        'eelarvevahendite sihipärase kasutamise eest ning annab aru valdkonna eest vastutavale ' +
        'ministrile;',
      en:
        'be responsible for the accurate and purposeful implementation of legislation governing ' +
        'the activities of the Defence Forces and the purposeful use of budgetary funds and ' +
        'report to the minister responsible for the area;',
    },
    {
      key: '24.0.11',
      et:
        'inspekteerib ja teostab teenistuslikku järelevalvet Kaitseväe struktuuriüksuste ja ' +
        'ametiisikute tegevuse üle;',
      en:
        'inspect and exercise supervisory control over the activities of the structural units ' +
        'and officials of the Defence Forces;',
    },
    {
      key: '24.0.11-1',
      et: 'kehtestab Kaitseväe tegevust reguleerivad eeskirjad ja korrad, sealhulgas sisekorra;',
      en:
        'establish the rules and procedures governing the activities of the Defence League, ' +
        'including the rules of procedure;',
      since: 'RT I, 10.07.2012, 2',
    },
    {
      key: '24.0.12',
      et: 'täidab muid õigusaktidest tulenevaid ülesandeid.',
      en: 'perform other duties arising from legislation.',
    },
  ],
};
