// Stretches of path that stories of § 54¹ share; times of day are UTC.
import type { StoryLine } from '../story.js';
import { said, secret } from '../s36-common/said.js';
import type { Given } from '../s36-common/said.js';

/** What every request of the family says, with nothing missing but what is the measure's own. */
export const asked = {
  purpose: '36-1-6',
  area: '#area',
  threat: '@threat',
  reasons: 'Valve teatas, et isik on kolmel õhtul vaadelnud valvepostide vahetust.',
  necessity: 'Kes isik on ja kellega ta on seotud, ei selgu enne laskemoona vedu teisiti.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Piirdutakse andmetega, mis näitavad ohtu, ja lõpetatakse ohu möödudes.',
  milderMeans: 'Isiku tara äärest ärasaatmine ja valve tugevdamine ei andnud tulemust.',
  link: 'Isik vaatleb just seda linnakut ja just enne vedu.',
} as const;

export const granted = {
  extent: 'asAsked',
  reasons: 'Nõustun: ohtu alale ei saa muul viisil õigel ajal tõrjuda.',
  proportionality: 'Riive on lühike ja piirdub ohu väljaselgitamisega.',
} as const;

/** A person of its own, a threat assessed by the commander of the unit, a case opened. */
export const opened = (
  measure: string,
  day: string,
  name: string,
  { grade = 'significant', area = '#area' } = {},
): readonly StoryLine[] => [
  {
    at: `${day}T07:00:00.000Z`, who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'unknown', identified: true },
  },
  {
    at: `${day}T07:10:00.000Z`, who: 'authorisedCommander', register: 'threats', as: 'threat',
    with: { area, grade, facts: 'Korduv varjatud vaatlus enne laskemoona vedu.' },
  },
  {
    at: `${day}T07:20:00.000Z`, who: 'requester', opens: measure, unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

/** Asked, submitted and found lawful. */
export const checked = (day: string, request: Given): readonly StoryLine[] => [
  said(`${day}T07:30:00.000Z`, 'requester', 'request', 'drafted', request),
  said(`${day}T07:40:00.000Z`, 'requester', 'submit', 'submitted'),
  said(`${day}T08:30:00.000Z`, 'legalOfficer', 'findLawful', 'checked', {
    reasons: 'Oht on hinnatud, ala kehtib, üksus on määratud ja seos on põhjendatud.',
  }),
];

/** Documented, the need over, deleted by one person and confirmed by another, closed. */
export const deletedAndClosed = (day: string, state: string): readonly StoryLine[] => [
  said(`${day}T12:00:00.000Z`, 'requester', 'storeItem', state, {
    file: 'Teabetoimik JA-54/2021', ...secret, lapsesAt: '2026-01-01T00:00:00.000Z',
  }),
  said(`${day}T12:05:00.000Z`, 'requester', 'close', ['KKS-54s1-4.a', 'KKS-54s1-4.b']),
  said(`${day}T12:10:00.000Z`, 'requester', 'endNeed', state, {
    reasons: 'Vedu on lõppenud ja oht tõrjutud; ülesanne andmeid enam ei vaja.',
  }),
  said(`${day}T13:00:00.000Z`, 'recordsOfficer', 'recordDeletion', state, {
    reference: 'Hävitamisakt 54-1/2021', what: 'Päringute vastused ja märkmed.',
  }),
  said(`${day}T13:30:00.000Z`, 'unitCommander', 'confirmDeletion', state),
  said(`${day}T14:00:00.000Z`, 'recordsOfficer', 'close', 'closed'),
];

/**
 * A temporary area designated at 6.30 of the day, told of to both and marked; it is named
 * `@temporary`.
 */
export const temporaryArea = (day: string, until: string): readonly StoryLine[] => [
  designated(day, until), ...notified(day, '06:35'),
  {
    at: `${day}T06:50:00.000Z`, who: 'recordsOfficer', register: 'areas', act: 'mark',
    with: { entry: '@temporary', markedAt: `${day}T06:45:00.000Z` },
  },
];

/** The designation alone: neither marked nor told of. */
export const designated = (day: string, until: string): StoryLine => ({
  at: `${day}T06:30:00.000Z`, who: 'commander', register: 'areas', as: 'temporary',
  with: {
    name: 'Õppuse ajutine laagriala', kind: '3',
    rightToStay: 'Maaomaniku kirjalik luba (näidis).',
    unavoidable: 'Laskemoona ei saa mujal hoida; väiksem ala ei jätaks ohutut vahet.',
    from: `${day}T06:30:00.000Z`, until: `${until}T15:00:00.000Z`,
  },
});

/** Both told at the time (`HH:m5`), on record four minutes later; `late` says why, if it was. */
export const notified = (day: string, time: string, late: Given = {}): readonly StoryLine[] =>
  (['police', 'localGovernment'] as const).map((to) => ({
    at: `${day}T${time.slice(0, 4)}9:00.000Z`, who: 'recordsOfficer', register: 'areas',
    act: 'notify',
    with: {
      entry: '@temporary', to, toldAt: `${day}T${time}:00.000Z`,
      reference: 'Teade 54-3 (näidis)', ...late,
    },
  }));
