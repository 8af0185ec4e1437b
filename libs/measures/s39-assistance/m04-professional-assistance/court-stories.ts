// The court path of § 40 (5), from the request under § 39 to its end.
import type { Story, StoryLine } from '../../measure.js';
import { said, secret } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import type { Cast } from '../../story.js';
import { accepted, opened, sent, story } from './story-parts.js';

type At = StoryLine['at'];
type Then = string | readonly string[];

const telling = (at: At, who: Cast, says: string, then: Then, given: Given = {}): StoryLine => ({
  ...said(at, who, says, then, given), to: '@telling',
});
const stands = (at: At, state: string): StoryLine => ({ at, expect: '@telling', state });

const power = { section: '25', subsection: 3 } as const;

/** An act under § 25 (3) of that Act; what it gave is classified until 10.03.2021. */
const collected = (name: string): StoryLine[] => [
  ...opened(name), ...sent({ ...power, clause: 1 }), accepted,
  said('2021-03-01T08:00:00.000Z', 'foreignIntelligence', 'giveResult', 'effective.collecting', {
    ...power, clause: 1, kind: 'Sõnumi saladuse piiramine (näidis)', identified: 'targetOnly',
    from: '2021-02-18T08:00:00.000Z', to: '2021-02-26T08:00:00.000Z',
    secrecy: 'Teavitamine paljastaks meetodi, mis on endiselt kasutusel.',
  }),
  said('2021-03-01T08:10:00.000Z', 'recordsOfficer', 'storeItem', 'effective.collecting', {
    file: 'TT-2021-40', ...secret, act: 1, lapsesAt: '2021-03-10T08:00:00.000Z',
  }),
  said('2021-03-01T08:20:00.000Z', 'foreignIntelligence', 'finish', 'ended.performed'),
  {
    at: '2021-03-01T08:20:00.000Z', expect: '@case', state: 'ended.performed', effective: false,
    tellingAs: 'telling',
  },
  stands('2021-03-10T08:00:00.000Z', 'notifyDue'),
];

const means = {
  grounds: ['40-2-2'], means: 'Välisluureameti meetod V-3 (näidis)',
  reasons: 'Teade paljastaks meetodi, mis on endiselt kasutusel.',
} as const;

const reviewed: StoryLine[] = [
  ['2021-06-10T08:00:00.000Z', 'Meetodit kasutatakse samas piirkonnas.'],
  ['2021-09-08T08:00:00.000Z', 'Meetodi kasutamine jätkub.'],
  ['2021-12-07T08:00:00.000Z', 'Meetodi asendust ei ole.'],
].map(([at, reasons]) => telling(
  at as At, 'authorisedCommander', 'reviewGround', 'withheldTemporarily', { reasons },
));

/** Left un-notified for the time being, and applied for in time by the Commander. */
const applied: StoryLine[] = [
  telling('2021-03-12T08:00:00.000Z', 'authorisedCommander', 'withhold', 'withheldTemporarily',
    means),
  ...reviewed,
  telling('2022-02-16T08:00:00.000Z', 'authorisedCommander', 'applyToCourt', ['KKS-40-5.b'],
    means),
  telling('2022-02-16T08:10:00.000Z', 'commander', 'applyToCourt', ['KKS-40-5.f'], {}),
  telling('2022-02-16T08:20:00.000Z', 'commander', 'applyToCourt', 'courtPending', means),
];

const ruling = {
  court: 'tallinn', judge: 'Kohtunik (näidis)', date: '2022-03-02', reference: '3-22-1 (näidis)',
} as const;

const permitted = story(
  'm04-court-permits', 'Kohus lubab isiku püsivalt teavitamata jätta',
  'The court permits permanent non-notification', [
    ...collected('Näidis Sidepidaja'), ...applied,
    telling('2022-03-03T08:00:00.000Z', 'court', 'permit', ['KKS-40-5.d'], { extent: 'whole' }),
    telling('2022-03-03T08:10:00.000Z', 'court', 'permit', 'withheldByCourt', {
      ...ruling, extent: 'whole',
    }),
    telling('2022-04-04T08:00:00.000Z', 'commander', 'revoke', 'notifyDue', {
      reasons: 'Meetod on kasutusest võetud.',
    }),
    telling('2022-04-05T08:00:00.000Z', 'recordsOfficer', 'notify', ['KKS-40-1.e'], {
      began: '2021-02-17', ended: '2021-02-26', kind: 'M04', classifiedLeftOut: true,
    }),
    telling('2022-04-05T08:10:00.000Z', 'recordsOfficer', 'notify', 'notified', {
      began: '2021-02-18', ended: '2021-02-26', kind: 'M04', classifiedLeftOut: true,
    }),
  ]);

const refused = story(
  'm04-court-refuses', 'Kohus luba ei anna ja isikut teavitatakse',
  'The court refuses, and the person is told', [
    ...collected('Näidis Vahendaja'), ...applied,
    telling('2022-03-03T08:00:00.000Z', 'court', 'refusePermission', 'courtPending', {
      ...ruling, effective: '2022-03-21T08:00:00.000Z',
    }),
    stands('2022-03-21T07:59:59.999Z', 'courtPending'),
    stands('2022-03-21T08:00:00.000Z', 'notifyDue'),
    telling('2022-03-22T08:00:00.000Z', 'commander', 'withhold', ['KKS-40-4.a', 'KKS-40-5.e'],
      means),
    telling('2022-03-22T08:10:00.000Z', 'recordsOfficer', 'notify', 'notified', {
      began: '2021-02-18', ended: '2021-02-26', kind: 'M04', classifiedLeftOut: true,
    }),
  ]);

const tooLate = story(
  'm04-court-not-asked', 'Kohtult luba ei küsita: aasta möödudes tuleb teavitada',
  'The court is not asked: after a year the person is to be told', [
    ...collected('Näidis Kuller'),
    telling('2021-03-12T08:00:00.000Z', 'commander', 'withhold', 'withheldTemporarily', means),
    ...reviewed,
    stands('2022-02-22T22:00:00.000Z', 'withheldTemporarily'),
    stands('2022-03-10T21:59:59.999Z', 'withheldTemporarily'),
    stands('2022-03-10T22:00:00.000Z', 'notifyDue'),
  ]);

/** The three ends of the court path. */
export const courtStories: readonly Story[] = [permitted, refused, tooLate];
