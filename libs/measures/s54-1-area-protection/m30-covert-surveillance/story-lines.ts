// Stretches that the stories of this measure share; times of day are UTC.
import type { StoryLine } from '../../measure.js';
import { secret } from '../../s36-common/said.js';

/** A request with nothing missing. */
export const request = {
  purpose: '36-1-6',
  area: '#area',
  threat: '@threat',
  link: 'Isik on kolmel õhtul pildistanud linnaku valvepostide vahetust ja laskemoonaladu.',
  cannotBePostponed: 'Laskemoona vedu algab ööpäeva pärast; muu asutus ei jõua enne tegutseda.',
  reasons: 'Linnaku valve teatas korduvast vaatlusest, mis eelneb veole.',
  necessity: 'Isiku kavatsust ja kaasosalisi ei saa enne vedu teisiti välja selgitada.',
  rightsAffected: ['privateLife'],
  proportionality: 'Jälgitakse üksnes linnaku ümbruses ja kuni veo lõpuni.',
  milderMeans: 'Isiku tara äärest ärasaatmine ja valve tugevdamine ei andnud tulemust.',
} as const;

export const grant = {
  extent: 'asAsked',
  reasons: 'Nõustun: kõrgendatud ohtu ei saa enne vedu muul viisil tõrjuda.',
  proportionality: 'Riive kestab kuni ööpäeva ja piirdub linnaku ümbrusega.',
} as const;

/** A person of its own, a threat assessed by the commander of the unit, a case opened. */
export const opened = (
  day: string,
  name: string,
  { grade = 'heightened', area = '#area' } = {},
): readonly StoryLine[] => [
  {
    at: `${day}T07:00:00.000Z`, who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'unknown', identified: true },
  },
  {
    at: `${day}T07:10:00.000Z`, who: 'unitCommander', register: 'threats', as: 'threat',
    with: { area, grade, facts: 'Korduv varjatud vaatlus enne laskemoona vedu.' },
  },
  {
    at: `${day}T07:20:00.000Z`, who: 'requester', opens: 'M30', unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

/** Asked, submitted and found lawful. */
export const checked = (day: string, more: object = {}, of = '@case'): readonly StoryLine[] => [
  {
    at: `${day}T07:30:00.000Z`, who: 'requester', to: of, says: 'request',
    with: { ...request, ...more }, state: 'drafted',
  },
  { at: `${day}T07:40:00.000Z`, who: 'requester', to: of, says: 'submit', state: 'submitted' },
  {
    at: `${day}T08:30:00.000Z`, who: 'legalOfficer', to: of, says: 'findLawful', state: 'checked',
    with: { reasons: 'Oht on hinnatud kõrgendatuks, ala kehtib ja üksus on määratud.' },
  },
];

/** Granted at 9.00 for 24 hours, both told, begun at 9.15. */
export const running = (day: string, until: string): readonly StoryLine[] => [
  {
    at: `${day}T09:00:00.000Z`, who: 'authorisedCommander', to: '@case', says: 'grant',
    with: { ...grant, until: `${until}T09:00:00.000Z` }, state: 'decided',
  },
  { at: `${day}T09:05:00.000Z`, who: 'kapoLiaison', receives: 'kapo', of: '@case' },
  { at: `${day}T09:10:00.000Z`, who: 'minister', receives: 'minister', of: '@case' },
  {
    at: `${day}T09:15:00.000Z`, who: 'requester', to: '@case', says: 'activate',
    state: 'effective.running',
  },
];

/** Documented, the need over, deleted by one person and confirmed by another, closed. */
export const deletedAndClosed = (
  day: string,
  state: string,
  of = '@case',
): readonly StoryLine[] => [
  {
    at: `${day}T12:00:00.000Z`, who: 'requester', to: of, says: 'storeItem', state,
    with: {
      file: 'Teabetoimik JA-54/2021', ...secret, lapsesAt: '2026-01-01T00:00:00.000Z',
    },
  },
  {
    at: `${day}T12:10:00.000Z`, who: 'requester', to: of, says: 'endNeed', state,
    with: { reasons: 'Vedu on lõppenud ja oht tõrjutud; ülesanne andmeid enam ei vaja.' },
  },
  {
    at: `${day}T13:00:00.000Z`, who: 'recordsOfficer', to: of, says: 'recordDeletion', state,
    with: { reference: 'Hävitamisakt 54-1/2021', what: 'Vaatluspäevik ja fotod.' },
  },
  {
    at: `${day}T13:05:00.000Z`, who: 'recordsOfficer', to: of, says: 'confirmDeletion',
    refused: ['KKS-54s1-4.b'],
  },
  { at: `${day}T13:30:00.000Z`, who: 'unitCommander', to: of, says: 'confirmDeletion', state },
  { at: `${day}T14:00:00.000Z`, who: 'recordsOfficer', to: of, says: 'close', state: 'closed' },
];
