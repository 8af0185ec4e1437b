// Lines that the stories of a background check have in common: the person, service and consent.
import type { Cast, StoryLine } from '../story.js';

export type Fields = Readonly<Record<string, unknown>>;
export interface Then {
  readonly state?: string;
  readonly refused?: readonly string[];
}
type At = StoryLine['at'];

/** A request in order, and the reasons of a decision to grant it. */
export const request = {
  purpose: '36-1-5',
  aim: ['suitability'],
  consent: '@consent',
  reasons: 'Ankeedis nimetamata kohtumised võivad viidata salatsetud välissidemele.',
  necessity: 'Kohtumiste laad selgub üksnes kohapeal vaadeldes.',
  rightsAffected: ['privateLife'],
  proportionality: 'Vaadeldakse vaid avalikus kohas toimuvaid kohtumisi, mitte kodu ega peret.',
  milderMeans: 'Vestlus ja andmekogude kontroll vastuolu ei kõrvaldanud.',
  claims: [{
    claim: 'Isik kohtus jaanuaris kahel korral välisesinduse töötajaga.',
    source: 'Üksuse julgeolekuohvitseri teade 11/2021', reliability: 'probable',
    checkedOn: '2021-02-15',
  }],
  factsAgainst: 'Varasemad kontrollid olid puhtad; otsiti ka teenistustoimikust.',
  alternatives: [{
    means: 'Vestlus isikuga', outcome: 'tried', whyNot: 'Isik eitas kohtumisi.',
  }, {
    means: 'Andmekogude kontroll', outcome: 'tried', whyNot: 'Kohtumisi andmekogudes ei ole.',
  }],
} as const;
export const grant = {
  extent: 'asAsked',
  reasons: 'Isikul on juurdepääs üksuse kaitseplaanidele; vastuolu tuleb selgitada.',
  proportionality: 'Riive piirdub avaliku ruumiga ega kesta kauem kui vaja.',
} as const;

/** Somebody says a step to the story's case. */
export const says = (
  at: At, who: Cast, step: string, fields: Fields = {}, then: Then = {},
): StoryLine => ({ at, who, to: '@case', says: step, with: fields, ...then });

/** A person of the story's own, in service since 15.02.2016, who consented to the clause. */
export function checked(clause: string) {
  const consented = (at: At, as: string, fields: Fields = {}): StoryLine => ({
    at, who: 'recordsOfficer', register: 'consents', as,
    with: {
      person: '@subject', form: 'written', clauses: [clause], told: [1, 2, 3, 4, 5],
      toldAt: '2021-02-17T08:00:00.000Z', givenAt: '2021-02-18T07:00:00.000Z', ...fields,
    },
  });
  const subject = (name: string, service: Fields = {}, consent: Fields = {}): StoryLine[] => [
    {
      at: '2021-02-16T07:00:00.000Z', who: 'recordsOfficer', register: 'people', as: 'subject',
      with: { name, estonian: 'yes', identified: true },
    },
    {
      at: '2021-02-16T07:05:00.000Z', who: 'recordsOfficer', register: 'service', as: 'service',
      with: {
        person: '@subject', status: 'serviceman', from: '2016-02-15T06:00:00.000Z', ...service,
      },
    },
    consented('2021-02-18T07:30:00.000Z', 'consent', consent),
  ];
  return { subject, consented };
}
