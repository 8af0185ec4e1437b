// The lines that the stories of §§ 41¹ and 41² share.
import type { StoryLine } from '../story.js';

/** What is weighed before an enquiry. */
export const weighed = {
  reasons: 'Tunnuselt on väeosa juhtkonnale saadetud ähvardusi kuriteo ettevalmistamise kohta.',
  necessity: 'Ilma lõppkasutajata ei saa kuriteo ettevalmistamist ära hoida.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Küsitakse ühe tunnuse kohta ja üksnes vajalikke andmeid.',
  milderMeans: 'Avalikest allikatest tunnuse kasutajat ei selgu.',
} as const;

export const decision = {
  extent: 'asAsked',
  reasons: 'Andmed on vajalikud ja nende ring on kitsas.',
  proportionality: 'Riive on väike, sest sõnumite sisu ei puudutata.',
} as const;

export const opened = (measure: string, name: string): StoryLine[] => [
  {
    at: '2021-03-01T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
    with: { name, estonian: 'yes', identified: true },
  },
  {
    at: '2021-03-01T07:30:00.000Z', who: 'requester', opens: measure, unit: '#unit',
    subject: '@subject', as: 'case',
  },
];

export const undertaking: StoryLine = {
  at: '2021-03-01T07:40:00.000Z', who: 'recordsOfficer', register: 'undertakings',
  as: 'undertaking', with: { name: 'Näidisside AS', from: '2020-06-05T06:00:00.000Z' },
};

const term = {
  from: '2021-03-02T08:30:00.000Z', until: '2022-03-02T08:30:00.000Z',
  instrument: 'Üksuse ülema käskkiri 18 (näidis)',
} as const;

const authorising = (
  at: StoryLine['at'], who: 'commander' | 'unitCommander', person: string, provision: string,
  refused: readonly string[] = [],
): StoryLine => ({
  at, who, register: 'authorisations', with: { person, provision, ...term }, refused,
});

/** The commander of the unit authorises; the Commander cannot. */
export const authorised: readonly StoryLine[] = [
  authorising('2021-03-02T08:20:00.000Z', 'commander', '#otherRequester', '41-1.3',
    ['KKS-41s1-3']),
  authorising('2021-03-02T08:30:00.000Z', 'unitCommander', '#otherRequester', '41-1.3'),
];

/** Somebody in employment is not authorised. */
export const employee = (provision: string, rule: string): readonly StoryLine[] => [
  {
    at: '2021-03-02T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'employee',
    with: { name: 'Näidis Töötaja', estonian: 'yes', identified: true },
  },
  {
    at: '2021-03-02T07:05:00.000Z', who: 'recordsOfficer', register: 'service',
    with: { person: '@employee', status: 'employee', from: '2019-02-01T07:00:00.000Z' },
  },
  authorising('2021-03-02T08:40:00.000Z', 'unitCommander', '@employee', provision, [rule]),
];
