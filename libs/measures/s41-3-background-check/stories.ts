import type { Story, StoryLine } from '../story.js';
import * as lines from './story-lines.js';
import { personnelStories } from './story-personnel.js';

const { said, nine } = lines;

const story = (id: string, et: string, en: string, all: readonly StoryLine[]): Story =>
  ({ id, title: { et, en }, lines: all });

const opens = (at: StoryLine['at'], subject: string, as: string): StoryLine =>
  ({ at, who: 'requester', opens: 'M27', unit: '#unit', subject, as });

const withdrawn = (at: StoryLine['at'], as: string): StoryLine => ({
  at, who: 'requester', to: `@${as}`, says: 'withdraw', state: 'withdrawn',
  with: { reasons: 'Toimingut ei ole enam vaja.' },
});

const candidate = { ...lines.request, post: 'activeService' } as const;
const clear = {
  outcome: 'suitable', reasons: 'Ühtegi asjaolu ei tuvastatud; isik sobib tegevteenistusse.',
} as const;

const found = [
  said('2021-03-16T07:50:00.000Z', 'requester', 'completeFindings', lines.nineUnverified),
  said('2021-03-16T08:00:00.000Z', 'requester', 'recordFinding', ['KKS-41s3-1.a'],
    { circumstances: ['other'], found: 'yes', source: 'Naabri jutt.' }),
  said('2021-03-16T08:05:00.000Z', 'requester', 'recordFinding', lines.nineUnverified,
    { circumstances: nine, found: 'no' }),
  lines.restClear('2021-03-16T08:10:00.000Z', []),
  said('2021-03-16T08:20:00.000Z', 'requester', 'completeFindings', 'established'),
];

/** Whole background checks; the dates are Estonian winter time (UTC+2) until 28.03.2021. */
export const stories: readonly Story[] = [
  story('s41-candidate-suitable',
    'Kandidaat on sobiv; ankeedi ja kontrolli iga puudus selgub enne',
    'A candidate is suitable; what profile and check lack shows beforehand', [
    ...lines.opened('Näidis Sobiv Kandidaat', 'candidate'),
    said('2021-03-02T07:10:00.000Z', 'requester', 'begin',
      ['KKS-1-2', 'KKS-41s3-1.b', 'KKS-41s4-1.b']),
    said('2021-03-02T07:20:00.000Z', 'requester', 'request', 'opened',
      { ...candidate, asks: ['41-4.2.1', 'other'] }),
    said('2021-03-02T07:30:00.000Z', 'requester', 'begin', ['KKS-41s4-1.c']),
    said('2021-03-02T08:00:00.000Z', 'requester', 'request', 'opened', { asks: ['41-4.2.1'] }),
    said('2021-03-02T08:10:00.000Z', 'requester', 'begin', 'begun'),
    said('2021-03-02T08:20:00.000Z', 'requester', 'tellRights',
      ['KKS-41s6-2', ...lines.everyRightUntold]),
    said('2021-03-03T08:00:00.000Z', 'requester', 'tellRights', 'rightsTold', lines.rightsNotice),
    lines.consented('2021-03-04T08:10:00.000Z', 'spoken', { form: 'oral', told: [1, 2] }),
    said('2021-03-04T08:20:00.000Z', 'requester', 'giveConsent', ['KKS-41s6-1.a', 'KKS-41s6-2'],
      { consent: '@spoken' }),
    ...lines.agreed,
    said('2021-03-08T09:00:00.000Z', 'requester', 'enterStay', ['KKS-41s4-2-9'],
      { place: 'Soome, Tampere', from: '2012-01-10', until: '2012-04-10', age: 22 }),
    said('2021-03-08T09:05:00.000Z', 'requester', 'enterStay', 'consented',
      { place: 'Soome, Tampere', from: '2012-01-10', until: '2012-04-11', age: 22 }),
    said('2021-03-08T09:10:00.000Z', 'requester', 'enterTraining', ['KKS-41s4-2-12'],
      { what: 'Keelekursus Iirimaal', from: '2015-09-01', until: '2016-03-07' }),
    said('2021-03-08T09:15:00.000Z', 'requester', 'enterProceeding', ['KKS-41s4-2-19'], {
      kind: 'offence', standing: 'none', role: 'other', on: '2019-06-01',
      what: 'Tunnistaja liiklusväärteos.',
    }),
    said('2021-03-09T07:50:00.000Z', 'recordsOfficer', 'handInProfile', lines.everyItemMissing
      .filter((id) => id !== 'KKS-41s4-2-9'), { filledAt: '2021-03-08T08:00:00.000Z' }),
    lines.handedIn(),
    opens('2021-03-10T07:00:00.000Z', '@subject', 'act'),
    opens('2021-03-10T07:10:00.000Z', '#staff', 'anothersAct'),
    said('2021-03-10T08:00:00.000Z', 'requester', 'linkAct', ['KKS-41s4-2-7'],
      { linkedCase: '@anothersAct' }),
    said('2021-03-10T08:05:00.000Z', 'requester', 'linkAct', ['KKS-41s3-1.a'],
      { linkedCase: '@case' }),
    said('2021-03-10T08:10:00.000Z', 'requester', 'linkAct', 'checking', { linkedCase: '@act' }),
    withdrawn('2021-03-11T08:00:00.000Z', 'anothersAct'),
    withdrawn('2021-03-11T08:10:00.000Z', 'act'),
    ...found,
    said('2021-03-18T08:00:00.000Z', 'unitCommander', 'conclude', ['KKS-41s6-2-5'],
      { ...clear, remedies: ['court'] }),
    lines.concluded('2021-03-18T08:10:00.000Z', 'decided', clear),
    said('2021-03-18T09:00:00.000Z', 'recordsOfficer', 'close', ['KKS-43-1.a']),
    ...lines.filed('2021-03-18T09:10:00.000Z', '2021-03-18T09:20:00.000Z'),
  ]),
  story('s41-profile-too-old',
    'Viie aasta vanune ankeet ei kõlba; töötaja lahkub enne tulemust',
    'A profile of five years does not do; the employee leaves before the outcome', [
    ...lines.opened('Näidis Vana Ankeet', 'employee'),
    ...lines.told(lines.request),
    lines.consented('2021-03-04T08:10:00.000Z', 'old',
      { toldAt: '2016-03-01T08:00:00.000Z', givenAt: '2016-03-04T08:00:00.000Z' }),
    said('2021-03-04T08:20:00.000Z', 'requester', 'giveConsent', ['KKS-41s6-1.b'],
      { consent: '@old' }),
    ...lines.agreed,
    said('2021-03-09T07:30:00.000Z', 'requester', 'beginWithoutProfile', ['KKS-41s4-1.a']),
    said('2021-03-09T07:40:00.000Z', 'recordsOfficer', 'handInProfile',
      ['KKS-41s4-1.a', 'KKS-41s4-1.b'],
      { ...lines.profile, filledAt: '2016-03-09T07:40:00.000Z' }),
    said('2021-03-09T07:50:00.000Z', 'recordsOfficer', 'handInProfile',
      ['KKS-41s4-2-1', 'KKS-41s4-2-2', 'KKS-41s4-2-14'], {
        ...lines.profile, formerNames: 'Näidis Endine', documentNumber: 'AA0000000',
        relatives: ['parents', 'siblings'],
      }),
    lines.handedIn(),
    opens('2021-03-10T07:00:00.000Z', '@subject', 'act'),
    {
      at: '2021-03-12T08:00:00.000Z', who: 'recordsOfficer', register: 'service', act: 'end',
      with: { entry: '@service', effective: '2021-03-11T22:00:00.000Z' },
    },
    said('2021-03-12T09:00:00.000Z', 'requester', 'linkAct', ['KKS-41s6-1.c'],
      { linkedCase: '@act' }),
    said('2021-03-12T09:10:00.000Z', 'requester', 'discontinue', 'discontinued',
      { reasons: 'Tööleping lõppes 11.03.2021; hinnata ei ole enam kedagi.' }),
    withdrawn('2021-03-12T09:20:00.000Z', 'act'),
  ]),
  story('s41-nobody-to-check',
    'Isik, kes ei kandideeri ega teeni, ei ole kontrollitav',
    'A person who neither applies nor serves is not checked', [
    {
      at: '2021-03-02T07:00:00.000Z', who: 'requester', opens: 'S41', unit: '#unit',
      subject: '#stranger', as: 'case',
    },
    said('2021-03-02T08:00:00.000Z', 'requester', 'request', 'opened', lines.request),
    said('2021-03-02T08:10:00.000Z', 'requester', 'begin', ['KKS-41s3-1.a']),
    said('2021-03-02T08:20:00.000Z', 'requester', 'discontinue', ['KKS-1-2'], { reasons: '–' }),
    said('2021-03-02T08:30:00.000Z', 'requester', 'discontinue', 'discontinued',
      { reasons: 'Isik ei kandideeri Kaitseväkke.' }),
  ]),
  ...personnelStories,
];
