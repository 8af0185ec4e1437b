import { said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { Cast, StoryLine } from '../../story.js';
import { ageVerified } from '../verified-age.js';

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
  readonly minor?: boolean;
  readonly form?: string;
}

// The minor comes of age the day after the case is opened, 16 February 2021.
const born = { ofAge: '1985-06-30', minor: '2003-02-17' } as const;

/** A person, of age if not said otherwise, with a consent, and a case opened on him or her. */
export const opened = (
  name: string,
  { estonian = 'no', minor = false, form = 'written' }: Whom = {},
  who: Cast = 'requester',
): StoryLine[] => [
  {
    at: '2021-02-16T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian, identified: true },
  },
  minor
    ? ageVerified('2021-02-16T07:05:00.000Z', '@subject', born.minor, ['KKS-37s1-4.a'])
    : ageVerified('2021-02-16T07:05:00.000Z', '@subject', born.ofAge),
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

const asked = {
  purpose: '36-1-1', reasons: request.reasons, necessity: request.necessity,
  rightsAffected: ['selfDetermination'], proportionality: request.proportionality,
  milderMeans: request.milderMeans,
} as const;

/** Another case on the same person, from its opening until it runs. */
const beside = (
  measure: string,
  as: string,
  day: string,
  given: Given,
  reasons: string,
): StoryLine[] => {
  const at = (time: string) => `${day}T${time}:00.000Z` as StoryLine['at'];
  const said = (time: string, who: Cast, says: string, state: string, fields: Given = {}) =>
    ({ at: at(time), who, to: `@${as}`, says, with: fields, state }) as const;
  return [
    {
      at: at('07:40'), who: 'requester', opens: measure, unit: '#unit', subject: '@subject', as,
    },
    said('07:50', 'requester', 'request', 'drafted', { ...asked, ...given }),
    said('08:10', 'requester', 'submit', 'submitted'),
    said('12:00', 'legalOfficer', 'findLawful', 'checked', { reasons }),
    said('12:10', 'commander', 'grant', 'decided', {
      ...grant, until: '2021-04-01T06:00:00.000Z',
    }),
    said('12:20', 'requester', 'activate', 'effective.running'),
  ];
};

/** Shadow information on the person involved rests on this very cooperation. */
export const shadowing: readonly StoryLine[] = [
  {
    at: '2021-02-22T07:00:00.000Z', who: 'recordsOfficer', register: 'consents', as: 'further',
    with: {
      person: '@subject', form: 'written', clauses: ['37-1.4-2.2'],
      givenAt: '2021-02-21T15:00:00.000Z',
    },
  },
  ...beside('M13', 'shadow', '2021-02-22', {
    aim: 'reliability', consent: '@further', hides: ['performer'], hidesFrom: ['dataSubject'],
    concealedAct: 'Kontrollvestlus (viide VT-2021-10).',
  }, 'Isik on kaasatud menetluses, mis kestab; nõusolek nimetab punkti 2.'),
];

/** A covert check in databases, lawful only as long as the person is not involved. */
export const checking: readonly StoryLine[] = beside('M11', 'check', '2021-02-16', {
  clause: '4', databases: 'Äriregister: isiku osalused; avalik päring annaks kavatsusest teada.',
}, 'Isikut ei ole veel kaasatud, andmekogu on nimetatud.');
