import { said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { Cast, StoryLine } from '../../story.js';

/** For acting abroad, § 37 (2) 2) and § 37¹ (1) 4): the minister is told. */
export const request = {
  purpose: '36-1-1',
  limb: '37-2-2',
  clause: '4',
  pseudonym: 'Kajakas',
  consent: '@consent',
  access: 'Töötab sadamas, kuhu üksus võidakse saata; ajend on usk asjasse, võlgu ei ole.',
  risks: 'Avalikustumisel ohus töökoht; kokku saadakse harva ja koostöö lõpetatakse vargsi.',
  limits: 'Dokumente ei võeta, suletud aladele ei siseneta.',
  reasons: 'Sadama tegelikku seisu ei näe ühestki avalikust allikast.',
  necessity: 'Ilma selle teabeta ei saa üksuse saatmist kavandada.',
  abroadNecessity: 'Teave käib välisriigi sadama kohta, mille kaudu üksus liiguks.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Isik osaleb omal soovil; kogutakse teavet esemete, mitte inimeste kohta.',
  milderMeans: 'Liitlaste ülevaated ja satelliidipildid ei näita kaide tegelikku seisu.',
} as const;

export const grant = {
  extent: 'asAsked',
  reasons: 'Isik on sobiv, nõus ja täisealine; teavet mujalt ei saa.',
  proportionality: 'Oht isikule on maandatud, kolmandate isikute kohta teavet ei koguta.',
} as const;

interface Whom {
  readonly estonian?: string;
  readonly bornOn?: string;
  readonly form?: string;
}

/** A person of age with a consent, and a case opened on him or her. */
export const opened = (
  name: string,
  { estonian = 'no', bornOn = '1985-06-30', form = 'written' }: Whom = {},
  who: Cast = 'requester',
): StoryLine[] => [
  {
    at: '2021-02-16T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true, bornOn, bornVerified: true },
  },
  {
    at: '2021-02-16T07:10:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'consent',
    with: {
      person: '@subject', form, clauses: ['37-1.4', '37.2-1'],
      givenAt: '2021-02-15T15:00:00.000Z',
    },
  },
  {
    at: '2021-02-16T07:30:00.000Z', who, opens: 'M10',
    unit: who === 'requester' ? '#unit' : '#authorisedUnit', subject: '@subject', as: 'case',
  },
];

export const asks = (change: Given = {}, who: Cast = 'requester'): StoryLine[] => [
  said('2021-02-16T08:10:00.000Z', who, 'request', 'drafted',
    Object.fromEntries(Object.entries({ ...request, ...change })
      .filter(([, value]) => value !== undefined))),
];

export const checked = (): StoryLine[] => [
  ...asks(),
  said('2021-02-16T08:20:00.000Z', 'requester', 'submit', 'submitted'),
  said('2021-02-16T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Eesmärk on lõike 1 punktis 4, isik on täisealine ja nõus, üksus on määratud.',
  }),
];

export const permitted: readonly StoryLine[] = [
  said('2021-02-17T07:00:00.000Z', 'unitCommander', 'grant', 'decided', {
    ...grant, until: '2021-08-17T06:00:00.000Z',
  }),
];

/** The controller and the handler are assigned; neither may be the other. */
export const controlled = (controller: string): StoryLine[] => [
  said('2021-02-17T08:30:00.000Z', 'unitCommander', 'assignController', 'decided', {
    controller, until: '2021-12-01T08:00:00.000Z',
  }),
  said('2021-02-17T08:31:00.000Z', 'unitCommander', 'assign', ['KKS-37s1-5'], {
    role: 'handler', person: controller,
  }),
  said('2021-02-17T08:32:00.000Z', 'unitCommander', 'assign', 'decided', {
    role: 'handler', person: '#requester',
  }),
];

const shadow = (
  at: StoryLine['at'],
  who: Cast,
  says: string,
  state: string,
  given: Given = {},
): StoryLine => ({ at, who, to: '@shadow', says, with: given, state });

/** Shadow information on the person involved rests on this very cooperation. */
export const shadowing: readonly StoryLine[] = [
  {
    at: '2021-02-22T07:00:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'further',
    with: {
      person: '@subject', form: 'written', clauses: ['37-1.4-2.2'],
      givenAt: '2021-02-21T15:00:00.000Z',
    },
  },
  {
    at: '2021-02-22T07:30:00.000Z', who: 'requester', opens: 'M13', unit: '#unit',
    subject: '@subject', as: 'shadow',
  },
  shadow('2021-02-22T08:00:00.000Z', 'requester', 'request', 'drafted', {
    purpose: '36-1-1', aim: 'reliability', consent: '@further',
    concealedAct: 'Kontrollvestlus (viide VT-2021-10).', hides: ['performer'],
    hidesFrom: ['dataSubject'], reasons: request.reasons, necessity: request.necessity,
    rightsAffected: ['selfDetermination'], proportionality: request.proportionality,
    milderMeans: request.milderMeans,
  }),
  shadow('2021-02-22T08:10:00.000Z', 'requester', 'submit', 'submitted'),
  shadow('2021-02-22T12:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Isik on kaasatud menetluses, mis kestab; nõusolek nimetab punkti 2.',
  }),
  shadow('2021-02-23T07:00:00.000Z', 'commander', 'grant', 'decided', {
    ...grant, until: '2021-04-01T06:00:00.000Z',
  }),
  shadow('2021-02-23T08:00:00.000Z', 'requester', 'activate', 'effective.running'),
];
