import { describeLife } from '../../../../test/support/life.js';
import {
  endings, heard, later, openRequest, openScene, over, signed, world,
} from '../../../../test/support/open-check.js';
import { someText, step, system } from '../../../../test/support/situation.js';
import { m21 } from './index.js';

const reference = someText;
const asked = {
  addressee: 'naturalPerson', concerns: 'subject', reference, receivedAt: signed,
} as const;
const talk = {
  from: signed, to: signed, interlocutor: 'employer', clarifies: someText, what: someText,
};

describeLife('§ 41⁵ (1) 1) enquiries and talks', {
  ...openScene,
  measure: m21,
  request: { ...openRequest, addressees: someText, interlocutors: someText },
  more: [
    ...endings,
    heard('sendEnquiry', signed, asked),
    heard('recordReceipt', later, { enquiry: 1, receivedAt: signed }),
    heard('recordAnswer', later, { enquiry: 1, reference }),
    heard('recordRefusal', later, { enquiry: 1, reference }),
    step('timePassed', system, '2021-03-15T22:00:00.000Z', {}, world),
    heard('recordReceipt', over, { enquiry: 1, receivedAt: signed }),
    heard('recordAnswer', over, { enquiry: 1, reference }),
    heard('recordRefusal', over, { enquiry: 1, reference }),
    heard('recordTalk', over, talk),
    heard('storeExplanation', over, { reference, need: someText, agreed: true }),
  ],
  asked: [
    ...openScene.asked,
    ['whom to ask or talk with', 'KKS-41s5-1-1',
      { addressees: undefined, interlocutors: undefined }],
    ['the subject alone', 'KKS-41s5-1-1', { asksOfOthers: true }],
  ],
  known: [
    ...openScene.known,
    ['nobody who refused', 'KKS-37-1s1', 'submit grant',
      { refusedToAnswer: [{ case: 'c_9', measure: 'M21', at: signed, until: null }] }],
  ],
});
