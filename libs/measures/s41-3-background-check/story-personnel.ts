// Background checks that end against the person, or without one: each class by its own Act.
import type { Story, StoryLine } from '../story.js';
import * as lines from './story-lines.js';

const { said } = lines;

const story = (id: string, et: string, en: string, all: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines: all });

const heard = (at: StoryLine['at'], explanation: string): StoryLine =>
  said(at, 'requester', 'recordHearing', 'established', { explained: 'given', explanation });

const official = {
  governs: 'civilService',
  reasons: 'Asjaolu selgus karistusregistrist.',
} as const;
const bothFindings = {
  trustLost: 'Isik varjas sidet, mille kohta temalt otse küsiti.',
  cannotPerform: 'Ülesanne eeldab juurdepääsu, mida talle enam usaldada ei saa.',
} as const;

/** Checks of an official, of two servicemen and of persons giving a service. */
export const personnelStories: readonly Story[] = [
  story('s41-official-left-to-its-act',
    'Ametniku karistus tahtliku kuriteo eest lahendatakse avaliku teenistuse seaduse järgi',
    "An official's conviction for an intentional crime is left to the Civil Service Act", [
    ...lines.opened('Näidis Karistatud Ametnik', 'official'),
    ...lines.told(lines.request), ...lines.agreed, lines.handedIn(),
    lines.finding('2021-03-16T08:00:00.000Z', 'yes', ['41-3.1.5'],
      'Karistusregistri vastus 15.03.2021.'),
    lines.restClear('2021-03-16T08:10:00.000Z', ['41-3.1.5']),
    said('2021-03-16T08:20:00.000Z', 'requester', 'completeFindings', 'established'),
    heard('2021-03-17T08:00:00.000Z', 'Isik kinnitas karistust; süütegu oli enne teenistust.'),
    lines.concluded('2021-03-18T08:00:00.000Z', ['KKS-41s3-3.a', 'KKS-41s3-3.b'],
      { ...official, outcome: 'release', grounds: ['41-3.1.5'] }),
    lines.concluded('2021-03-18T08:10:00.000Z', ['KKS-41s3-3.b'],
      { ...official, outcome: 'suitable' }),
    lines.concluded('2021-03-18T08:20:00.000Z', 'decided', { ...official, outcome: 'routed' }),
    ...lines.filed('2021-03-18T09:00:00.000Z', '2021-03-18T09:10:00.000Z'),
  ]),
  story('s41-consent-refused',
    'Nõusolekust keeldumine avab personaliotsuse, mitte varjatud toimingu',
    'Refusing consent opens a personnel decision, never a covert measure', [
    ...lines.opened('Näidis Nõusolekust Keelduja', 'serviceman'),
    ...lines.told(lines.request),
    said('2021-03-04T08:00:00.000Z', 'recordsOfficer', 'refuseConsent', 'consentRefused',
      { reference: 'Isiku avaldus 04.03.2021' }),
    {
      at: '2021-03-04T09:00:00.000Z', who: 'requester', opens: 'M27', unit: '#unit',
      subject: '@subject', as: 'act',
    },
    said('2021-03-04T09:10:00.000Z', 'requester', 'linkAct', ['KKS-41s6-1.a'],
      { linkedCase: '@act' }),
    {
      at: '2021-03-04T09:20:00.000Z', who: 'requester', to: '@act', says: 'withdraw',
      with: { reasons: 'Isik keeldus nõusolekust.' }, state: 'withdrawn',
    },
    lines.concluded('2021-03-10T08:00:00.000Z', ['KKS-41s7'],
      { outcome: 'noUnaccompaniedStay', reasons: 'Isik keeldus nõusolekust.' }),
    lines.concluded('2021-03-10T08:10:00.000Z', 'decidedOnRefusal', {
      outcome: 'release', governs: 'militaryService',
      reasons: 'Ilma nõusolekuta ei ole sobivust võimalik hinnata; ametikoht seda nõuab.',
    }),
  ]),
  story('s41-waived-and-released',
    'Toimingutest loobutakse varasema kontrolli tõttu; ankeedis varjatu on vabastamise alus',
    'Acts are waived on an earlier check; what the profile concealed is a ground for release', [
    ...lines.opened('Näidis Varasem Kontroll', 'serviceman'),
    ...lines.told(lines.request), ...lines.agreed,
    lines.handedIn({ withheld: ['41-4.2.19'] }),
    said('2021-03-10T08:00:00.000Z', 'requester', 'waive', ['KKS-41s9.a', 'KKS-41s9.b', 'KKS-1-2'],
      { reasons: '–' }),
    said('2021-03-10T08:10:00.000Z', 'unitCommander', 'waive', ['KKS-41s9.b'], {
      authority: 'Näidisamet', kind: 'security', date: '2016-03-09', result: 'adverse',
      reasons: 'Julgeolekukontroll tehti juurdepääsuloa andmisel.',
    }),
    said('2021-03-10T08:20:00.000Z', 'unitCommander', 'waive', 'waived', {
      authority: 'Näidisamet', kind: 'security', date: '2019-09-16', result: 'clean',
      reasons: 'Julgeolekukontroll tehti juurdepääsuloa andmisel ega ole vananenud.',
    }),
    said('2021-03-16T08:00:00.000Z', 'requester', 'recordFinding', ['KKS-41s3-1-6'],
      { circumstances: ['41-3.1.6'], found: 'yes', source: 'Ankeedi ja vestluse võrdlus.' }),
    said('2021-03-16T08:05:00.000Z', 'requester', 'recordFinding', ['KKS-41s6-2-2'], {
      circumstances: ['41-3.1.6'], found: 'yes', source: 'Ankeedi ja vestluse võrdlus.',
      items: ['41-4.2.19'],
    }),
    lines.finding('2021-03-16T08:10:00.000Z', 'yes', ['41-3.1.6'], 'Ankeedi ja vestluse võrdlus.',
      { items: ['41-4.2.17'] }, 'waived'),
    lines.finding('2021-03-16T08:15:00.000Z', 'yes', ['41-3.1.5'],
      'Karistusregistri vastus 15.03.2021.', {}, 'waived'),
    lines.restClear('2021-03-16T08:20:00.000Z', ['41-3.1.5', '41-3.1.6'], 'waived'),
    said('2021-03-16T08:30:00.000Z', 'requester', 'completeFindings', 'established'),
    lines.concluded('2021-03-17T08:00:00.000Z',
      ['KKS-41s3-2.a', 'KKS-41s3-2.b', 'KKS-41s3-1-6', 'KKS-41s6-2-4'], {
        outcome: 'release', governs: 'militaryService', grounds: ['41-3.1.5', '41-3.1.6'],
        reasons: 'Isik varjas ankeedis kontakte.',
      }),
    heard('2021-03-18T08:00:00.000Z', 'Isik ei pidanud kohtumisi mainimisväärseks.'),
    lines.concluded('2021-03-19T08:00:00.000Z', 'decided', {
      outcome: 'release', governs: 'militaryService', grounds: ['41-3.1.6'], ...bothFindings,
      reasons: 'Selgitus on vastuolus kirjaliku vastusega; karistus lahendatakse eraldi.',
    }),
    ...lines.filed('2021-03-19T09:00:00.000Z', '2021-03-19T09:10:00.000Z'),
  ]),
  story('s41-service-related',
    'Teenuse osutamisega seotud isikule ei anta saatjata viibimise õigust, muud ei järgne',
    'A person giving a service gets no unaccompanied stay, and nothing else follows', [
    ...lines.opened('Näidis Koristusfirma Töötaja', 'serviceRelated'),
    said('2021-03-02T07:30:00.000Z', 'requester', 'request', 'opened', lines.request),
    said('2021-03-02T07:40:00.000Z', 'requester', 'begin', ['KKS-41s3-1.b']),
    ...lines.told({ aim: 'admission' }), ...lines.agreed,
    said('2021-03-09T07:50:00.000Z', 'recordsOfficer', 'handInProfile', ['KKS-41s4-1.a'],
      lines.profile),
    said('2021-03-09T08:00:00.000Z', 'requester', 'beginWithoutProfile', 'checking'),
    lines.finding('2021-03-16T08:00:00.000Z', 'yes', ['41-3.1.3'],
      'Isiku enda avalikud postitused; vestlus 15.03.2021.'),
    lines.restClear('2021-03-16T08:10:00.000Z', ['41-3.1.3']),
    said('2021-03-16T08:20:00.000Z', 'requester', 'completeFindings', 'established'),
    lines.concluded('2021-03-17T08:00:00.000Z', ['KKS-41s3-4', 'KKS-41s6-2-4'],
      { outcome: 'release', grounds: ['41-3.1.3'], reasons: 'Seotus keelatud ühendusega.' }),
    heard('2021-03-18T08:00:00.000Z', 'Isik kinnitas liikmesust.'),
    lines.concluded('2021-03-19T08:00:00.000Z', 'decided', {
      outcome: 'noUnaccompaniedStay', governs: 'defenceForces', grounds: ['41-3.1.3'],
      reasons: 'Liikmesus kestab; saatjaga viibimine jääb võimalikuks.',
    }),
    ...lines.filed('2021-03-19T09:00:00.000Z', '2021-03-19T09:10:00.000Z'),
  ]),
  story('s41-service-related-refuses',
    'Keeldub teenuse osutamisega seotud isik: kontrolli ei tehta',
    'A person giving a service refuses: there is no check', [
    ...lines.opened('Näidis Keelduv Elektrik', 'serviceRelated'),
    ...lines.told({ ...lines.request, aim: 'admission' }),
    said('2021-03-04T08:00:00.000Z', 'recordsOfficer', 'refuseConsent', 'notChecked',
      { reference: 'Isiku avaldus 04.03.2021' }),
  ]),
];
