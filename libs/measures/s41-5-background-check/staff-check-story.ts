// Lines that the stories of M25 and M26 have alike: a serviceman in the window of the fifth year.
import type { Cast, Story, StoryLine } from '../story.js';
import { said } from '../s36-common/said.js';
import type { Given } from '../s36-common/said.js';
import { checked } from './check-story.js';

/** The request of an additional means; each measure adds what it asks for. */
export const staffRequest = {
  purpose: '36-1-5',
  aim: ['suitability'],
  consent: '@consent',
  reasons: 'Ankeedis nimetamata kohtumised viitavad salatsetud suhtele välisfirmaga.',
  necessity: 'Suhte sisu ei selgu isiku enda seletustest.',
  rightsAffected: ['privateLife', 'selfDetermination'],
  proportionality: 'Toiming piirdub ühe suhtega ja lõpeb, kui see on selge.',
  milderMeans: 'Vestlus ja andmekogude kontroll vastuolu ei kõrvaldanud.',
} as const;

export const staffGrant = {
  extent: 'asAsked',
  reasons: 'Isikul on juurdepääs üksuse kaitseplaanidele; vastuolu tuleb selgitada.',
  proportionality: 'Isik on selliseks kontrolliks nõusoleku andnud; riive on lühike.',
} as const;

/** The cases of one measure whose consent names the clause. */
export function staffCheckOf(measure: string, clause: string, own: Given) {
  const { subject, consented } = checked(clause);
  const opens = (who: Cast, unit: string): StoryLine => ({
    at: '2021-02-22T08:00:00.000Z', who, opens: measure, unit, subject: '@subject', as: 'case',
  });
  const opened = (name: string, service: Given = {}, consent: Given = {}): StoryLine[] =>
    [...subject(name, service, consent), opens('requester', '#unit')];
  const asks = (change: Given = {}): StoryLine => said(
    '2021-02-22T08:20:00.000Z', 'requester', 'request', 'drafted',
    { ...staffRequest, ...own, ...change },
  );
  const submits = (then: string | readonly string[]): StoryLine =>
    said('2021-02-22T08:30:00.000Z', 'requester', 'submit', then);
  const checkedLawful: readonly StoryLine[] = [
    asks(), submits('submitted'),
    said('2021-02-23T09:00:00.000Z', 'legalOfficer', 'findLawful', 'checked', {
      reasons: 'Nõusolek nimetab sätet ja leebemad abinõud on ära proovitud.',
    }),
  ];
  const elsewhere = (name: string, refused: readonly string[]): StoryLine[] => [
    ...subject(name), opens('authorisedCommander', '#authorisedUnit'),
    said('2021-02-22T08:20:00.000Z', 'authorisedCommander', 'request', 'drafted',
      { ...staffRequest, ...own }),
    said('2021-02-22T08:30:00.000Z', 'authorisedCommander', 'submit', refused),
  ];
  return { opened, asks, submits, checkedLawful, consented, elsewhere };
}

/** The gates of consent, class and time that M25 and M26 share, each refused once. */
export function staffGateStories(
  measure: string,
  lines: ReturnType<typeof staffCheckOf>,
  empty: readonly string[],
  elsewhere: readonly string[],
): Story[] {
  const id = measure.toLowerCase();
  const asked = ['KKS-1-2', 'KKS-36-3', 'KKS-36-3-1', 'KKS-36-4.b', 'KKS-36-1'];
  const { opened, asks, submits } = lines;
  const story = (end: string, et: string, en: string, own: readonly StoryLine[]): Story =>
    ({ id: `${id}-${end}`, title: { et, en }, lines: own });
  return [
    story('gaps', 'Tühi taotlus, siis poolik kahtlus', 'An empty request, then half a suspicion', [
      ...opened(`Näidis Lünklik ${measure}`, { from: '2018-09-01T05:00:00.000Z' },
        { told: [1, 2, 3, 5] }),
      said('2021-02-22T08:10:00.000Z', 'requester', 'submit', [
        ...asked, 'KKS-41s5-1s1.a', 'KKS-41s8.a', 'KKS-41s6-1.a', ...empty,
      ]),
      asks({ suspicion: 'Nähtud välisriigi luurajaga.' }),
      submits(['KKS-41s8.b', 'KKS-41s6-2']),
    ]),
    story('candidate', 'Kandidaadi suhtes lisaõigusi ei kasutata',
      'The additional rights are not used on a candidate', [
        ...opened(`Näidis Kandidaat ${measure}`, { status: 'candidate' }),
        asks(), submits(['KKS-41s5-1s1.a']),
      ]),
    story('released', 'Vabastatut ei kontrollita, ega viie aasta taguse nõusolekuga',
      'Nobody is checked after release, nor on a consent of five years ago', [
        ...opened(`Näidis Vabastatu ${measure}`, { until: '2021-02-21T22:00:00.000Z' },
          { toldAt: '2016-02-01T08:00:00.000Z', givenAt: '2016-02-22T08:30:00.000Z' }),
        asks(), submits(['KKS-41s6-1.a', 'KKS-41s6-1.b', 'KKS-41s6-1.c']),
      ]),
    story('other-unit', 'Määramata üksus lisaõigusi ei kasuta',
      'A unit not designated does not use the additional rights',
      lines.elsewhere(`Näidis Võõras ${measure}`, elsewhere)),
  ];
}
