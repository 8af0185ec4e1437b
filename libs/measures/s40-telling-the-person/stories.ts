import type { Cast, Story, StoryLine } from '../story.js';
import { secret } from '../s36-common/said.js';

type At = StoryLine['at'];
type Fields = Readonly<Record<string, unknown>>;
interface Then {
  readonly state?: string;
  readonly refused?: readonly string[];
}

const saying = (to: string) =>
  (at: At, who: Cast, says: string, fields: Fields = {}, then: Then = {}): StoryLine =>
    ({ at, who, to, says, with: fields, ...then });
const act = saying('@case');
const telling = saying('@telling');
const stands = (at: At, state: string): StoryLine => ({ at, expect: '@telling', state });

const request = {
  purpose: '36-1-2',
  operation: '#operation',
  aim: 'reliability',
  consent: '@consent',
  reasons: 'Kaastöötaja kahe teate vahel on vastuolu.',
  necessity: 'Vastuolu tuleb enne operatsiooni algust kõrvaldada.',
  rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse üksnes kokkulepitud kohtumisi.',
  milderMeans: 'Vestlus ja avalikud allikad vastuolu ei selgitanud.',
} as const;

const grant = {
  until: '2021-03-01T07:00:00.000Z',
  extent: 'asAsked',
  reasons: 'Vastuolu selgitamine on üksuse julgeoleku huvides.',
  proportionality: 'Jälgimine on lühike ja piirdub kohtumistega.',
} as const;

const registered = (name: string): StoryLine[] => [
  {
    at: '2021-01-18T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'no', identified: true },
  },
  {
    at: '2021-01-18T07:05:00.000Z', who: 'recordsOfficer', register: 'cooperation',
    with: { person: '@subject', from: '2020-11-02T07:00:00.000Z' },
  },
  {
    at: '2021-01-18T07:10:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
    with: {
      person: '@subject', form: 'written', clauses: ['37-1.4-2.3'],
      givenAt: '2021-01-15T08:00:00.000Z',
    },
  },
];

/** A covert surveillance that ended on 12.02.2021; what it gave is classified to 10.03.2021. */
const watched = (name: string, decider: Cast): StoryLine[] => [
  ...registered(name),
  {
    at: '2021-01-19T07:00:00.000Z', who: 'requester', opens: 'M14', unit: '#unit',
    subject: '@subject', as: 'case',
  },
  act('2021-01-19T07:10:00.000Z', 'requester', 'request', request),
  act('2021-01-19T07:20:00.000Z', 'requester', 'submit', {}, { state: 'submitted' }),
  act('2021-01-19T12:00:00.000Z', 'legalOfficer', 'findLawful', {
    reasons: 'Nõusolek kehtib ja nimetab varjatud jälgimist; üksus on määratud.',
  }, { state: 'checked' }),
  act('2021-01-20T07:00:00.000Z', decider, 'grant', grant, { state: 'decided' }),
  { at: '2021-01-20T07:30:00.000Z', who: 'kapoLiaison', receives: 'kapo', of: '@case' },
  act('2021-01-20T08:00:00.000Z', 'requester', 'activate', {}, { state: 'effective.running' }),
  act('2021-02-11T08:00:00.000Z', 'requester', 'storeItem', {
    file: 'Teabetoimik 2021/14-3', ...secret, lapsesAt: '2021-03-10T08:00:00.000Z',
  }),
  act('2021-02-12T10:00:00.000Z', 'requester', 'stop', {
    because: 'aimMet', reasons: 'Vastuolu on selgitatud.',
  }, { state: 'ended.stopped' }),
  {
    at: '2021-02-12T10:00:00.000Z', expect: '@case', state: 'ended.stopped', effective: false,
    tellingAs: 'telling',
  },
  stands('2021-03-10T07:59:59.999Z', 'awaitingLapse'),
  stands('2021-03-10T08:00:00.000Z', 'notifyDue'),
];

const letter = { began: '2021-01-20', ended: '2021-02-12', kind: 'M14', classifiedLeftOut: true };
const source = {
  grounds: ['40-2-3'], source: 'Allikas A-17',
  reasons: 'Teade paljastaks allika, kes kohtumisest teatas.',
};
const withheld = { state: 'withheldTemporarily' };

/** Whole cases of § 40; each begins with the act of which the person is to be told. */
export const stories: readonly Story[] = [
  {
    id: 's40-told-after-the-lapse',
    title: {
      et: 'Salastatus kustub, isikut teavitatakse', en: 'Classification lapses, the person is told',
    },
    lines: [
      ...watched('Näidis Teavitatu', 'commander'),
      telling('2021-03-11T08:00:00.000Z', 'recordsOfficer', 'notify',
        { classifiedLeftOut: true }, { refused: ['KKS-40-1.e'] }),
      telling('2021-03-11T08:05:00.000Z', 'recordsOfficer', 'notify',
        { ...letter, kind: 'M27' }, { refused: ['KKS-40-1.e'] }),
      telling('2021-03-11T08:10:00.000Z', 'recordsOfficer', 'notify', letter,
        { state: 'notified' }),
    ],
  },
  {
    id: 's40-permanent-after-a-year',
    title: {
      et: 'Ajutiselt teavitamata, läbi vaadatud, aasta möödudes püsivalt',
      en: 'Un-notified for the time being, reviewed, permanent after a year',
    },
    lines: [
      ...watched('Näidis Teavitamata', 'commander'),
      telling('2021-03-12T08:00:00.000Z', 'legalOfficer', 'withhold', source,
        { refused: ['KKS-40-3.a'] }),
      telling('2021-03-12T08:10:00.000Z', 'authorisedCommander', 'withhold',
        { reasons: 'Teavitamine ei ole otstarbekas.' }, { refused: ['KKS-40-2'] }),
      telling('2021-03-12T08:20:00.000Z', 'authorisedCommander', 'withhold',
        { ...source, grounds: ['40-2-2'] }, { refused: ['KKS-40-2-2'] }),
      telling('2021-03-12T08:30:00.000Z', 'authorisedCommander', 'withhold', source, withheld),
      telling('2021-06-10T08:00:00.000Z', 'authorisedCommander', 'reviewGround',
        { reasons: 'Allikas on samas ringis endiselt tegev.' }, withheld),
      telling('2021-09-08T08:00:00.000Z', 'authorisedCommander', 'reviewGround',
        { reasons: 'Allika olukord ei ole muutunud.' }, withheld),
      telling('2021-12-07T08:00:00.000Z', 'authorisedCommander', 'reviewGround',
        { reasons: 'Allikas kohtub isikuga jätkuvalt.' }, withheld),
      telling('2022-03-04T08:00:00.000Z', 'commander', 'reviewGround',
        { reasons: 'Oht allikale püsib.' }, withheld),
      telling('2022-03-10T08:00:00.000Z', 'commander', 'withholdPermanently',
        { ...source, reasons: 'Allikas on isikule teada nime ja näo järgi.' },
        { refused: ['KKS-40-4.a'] }),
      telling('2022-03-11T08:00:00.000Z', 'commander', 'withholdPermanently',
        { ...source, reasons: 'Allikas on isikule teada nime ja näo järgi.' },
        { state: 'withheldPermanently' }),
    ],
  },
  {
    id: 's40-ground-ceases',
    title: {
      et: 'Alus langeb ära, isikut teavitatakse', en: 'The ground ceases, the person is told',
    },
    lines: [
      ...watched('Näidis Hiljem Teavitatu', 'commander'),
      telling('2021-03-12T08:00:00.000Z', 'commander', 'withhold', source, withheld),
      telling('2021-04-20T07:00:00.000Z', 'commander', 'ceaseGround',
        { grounds: ['40-2-3'], reasons: 'Allikas on ringist lahkunud ega ole ohus.' },
        { state: 'notifyDue' }),
      telling('2021-04-21T07:00:00.000Z', 'commander', 'withhold', source,
        { refused: ['KKS-40-3.b'] }),
      telling('2021-04-22T07:00:00.000Z', 'recordsOfficer', 'notify', letter,
        { state: 'notified' }),
    ],
  },
  {
    id: 's40-not-deliverable',
    title: {
      et: 'Teadet ei saa kätte toimetada, aasta pärast uus katse',
      en: 'Not deliverable, tried again after a year',
    },
    lines: [
      ...watched('Näidis Kättesaamatu', 'commander'),
      telling('2021-03-12T10:00:00.000Z', 'recordsOfficer', 'markUndeliverable',
        { reasons: 'Isiku asukoht ei ole teada.' }, { refused: ['KKS-40-1.a'] }),
      telling('2021-03-12T10:00:00.000Z', 'recordsOfficer', 'markUndeliverable', {
        attempts: 'Tähtkirjad 10.03 ja 11.03.2021 tagastati.',
        reasons: 'Isik on riigist lahkunud, uut aadressi ei ole.',
      }, { state: 'notDeliverable' }),
      stands('2022-03-12T09:59:59.999Z', 'notDeliverable'),
      stands('2022-03-12T10:00:00.000Z', 'notifyDue'),
      telling('2022-03-15T08:00:00.000Z', 'recordsOfficer', 'notify', letter,
        { state: 'notified' }),
    ],
  },
  {
    id: 's40-nobody-decides',
    title: {
      et: 'Keegi ei otsusta: kohustus on rikutud ja kestab edasi',
      en: 'Nobody decides: the duty is breached and goes on',
    },
    lines: [
      ...watched('Näidis Ununenu', 'authorisedCommander'),
      stands('2021-03-15T22:00:00.000Z', 'notifyDue'),
      telling('2021-03-16T08:00:00.000Z', 'authorisedCommander', 'withhold', source,
        { refused: ['KKS-40-3.a'] }),
      telling('2021-03-17T08:00:00.000Z', 'recordsOfficer', 'notify', letter,
        { state: 'notified' }),
    ],
  },
];
