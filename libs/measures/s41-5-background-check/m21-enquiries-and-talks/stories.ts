import { found, said } from '../../s36-common/said.js';
import type { Given } from '../../s36-common/said.js';
import { checked } from '../check-story.js';
import { closes, gateStories, openCheckOf, openRequest, story } from '../open-check-story.js';
import type { Story, StoryLine } from '../../story.js';

const own = {
  addressees: 'Rahvastikuregister: elukohad; endine tööandja: töötamise aeg; ülikool: õpingud.',
  interlocutors: 'Endise tööandja esindaja: usaldusväärsus ja rahaasjade korrektsus.',
};
const { opened, running } = openCheckOf('M21', '41-5.1.1', own);

const enquiry = {
  addressee: 'stateAuthority', concerns: 'subject', reference: 'KV-1-12/21-204',
} as const;
const sends = (at: StoryLine['at'], then: string | readonly string[], given: Given = {}) =>
  said(at, 'requester', 'sendEnquiry', then, { ...enquiry, ...given });
const on = 'effective.running';

const enquiries: StoryLine[] = [
  sends('2021-03-02T09:00:00.000Z', ['KKS-41s5-1-1'], { concerns: 'another' }),
  sends('2021-03-02T09:00:00.000Z', on, { receivedAt: '2021-03-02T08:00:00.000Z' }),
  sends('2021-03-02T09:10:00.000Z', on, { addressee: 'privateLegalPerson', toldOfRight: true }),
  sends('2021-03-02T09:20:00.000Z', ['KKS-41s5-2.b'], { underProceedings: true }),
  sends('2021-03-02T09:20:00.000Z', on, {
    underProceedings: true, proceedings: 'Kriminaalasi nr 21230000001 (näidis)',
    receivedAt: '2021-03-02T09:00:00.000Z',
  }),
  said('2021-03-03T09:00:00.000Z', 'requester', 'recordReceipt', on, {
    enquiry: 2, receivedAt: '2021-03-03T08:00:00.000Z',
  }),
  said('2021-03-05T09:00:00.000Z', 'requester', 'recordRefusal', ['KKS-37-1s1'], {
    enquiry: 1, reference: 'Asutuse kiri 05.03.2021',
  }),
  said('2021-03-05T09:10:00.000Z', 'requester', 'recordRefusal', on, {
    enquiry: 2, reference: 'Tööandja kiri 05.03.2021',
  }),
  sends('2021-03-08T09:00:00.000Z', ['KKS-37-1s1'], {
    addressee: 'privateLegalPerson', repeats: 2,
  }),
  found('2021-03-16T22:00:00.000Z', on, true),
  said('2021-03-17T08:00:00.000Z', 'requester', 'recordAnswer', on, {
    enquiry: 1, reference: 'Asutuse kiri 17.03.2021 nr 5-3/88',
  }),
  said('2021-03-17T08:10:00.000Z', 'requester', 'recordAnswer', ['KKS-41s5-1-1'], {
    enquiry: 1, reference: 'Asutuse kiri 17.03.2021 nr 5-3/88',
  }),
];

const talk = {
  from: '2021-03-18T08:00:00.000Z', to: '2021-03-18T09:00:00.000Z',
  what: 'Endine ülemus kinnitas töötamise aega ja kohusetunnet.', toldOfRight: true,
} as const;
const talks: StoryLine[] = [
  said('2021-03-18T10:00:00.000Z', 'requester', 'recordTalk', ['KKS-41s5-1-2.a'], talk),
  said('2021-03-18T10:10:00.000Z', 'requester', 'recordTalk', on, {
    ...talk, interlocutor: 'employer', clarifies: 'Usaldusväärsus ja rahaasjade korrektsus.',
  }),
  said('2021-03-18T10:20:00.000Z', 'requester', 'storeExplanation', ['KKS-41s5-1-2.b'], {
    reference: 'Seletus 18.03.2021', need: 'Ametist lahkumise asjaolud on vaja kirja panna.',
  }),
  said('2021-03-18T10:30:00.000Z', 'requester', 'storeExplanation', on, {
    reference: 'Seletus 18.03.2021', need: 'Ametist lahkumise asjaolud on vaja kirja panna.',
    agreed: true,
  }),
];

const visitor = checked('41-5.1.1');
const visited: StoryLine[] = [
  ...visitor.subject('Näidis Hooldustehnik', {
    status: 'serviceRelated', from: '2021-02-15T06:00:00.000Z',
  }),
  {
    at: '2021-02-22T08:00:00.000Z', who: 'requester', opens: 'M21', unit: '#unit',
    subject: '@subject', as: 'case',
  },
  said('2021-02-22T08:10:00.000Z', 'requester', 'request', 'drafted', {
    ...openRequest, ...own, asksOfOthers: true,
  }),
  said('2021-02-22T08:20:00.000Z', 'requester', 'submit', ['KKS-41s3-1.b', 'KKS-41s5-1-1']),
  said('2021-02-22T08:30:00.000Z', 'requester', 'request', 'drafted', {
    aim: ['admission'], asksOfOthers: false,
  }),
  said('2021-02-22T08:40:00.000Z', 'requester', 'submit', 'submitted'),
];

/** Whole cases of M21; the dates are UTC: Estonia is at UTC+2 until 28.03.2021, then UTC+3. */
export const stories: readonly Story[] = [
  story('m21-answered', 'Päritud, üks keeldus, teine hilines; vesteldud, lõpetatud ja suletud',
    'Asked, one refused, one was late; talked, ended and closed', [
      ...opened('Näidis Viieaastane'), ...running(), ...enquiries, ...talks,
      ...closes('19', 'Ankeediandmed on kontrollitud ja õiged.'),
    ]),
  story('m21-service-related', 'Teenuse osutajat kontrollitakse julgeolekualale lubamiseks',
    'A service-related person is checked for admission to the area', visited),
  ...gateStories('M21', '41-5.1.1', own, ['KKS-41s5-1-1']),
];
