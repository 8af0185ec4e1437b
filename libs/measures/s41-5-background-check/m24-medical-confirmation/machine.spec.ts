import { describeLife } from '../../../../test/support/life.js';
import {
  endings, heard, later, openRequest, openScene, over, signed, world,
} from '../../../../test/support/open-check.js';
import { someText, step, system } from '../../../../test/support/situation.js';
import { m24 } from './index.js';

const reference = someText;
const answered = { enquiry: 1, reference, finding: 'absent' } as const;

describeLife('§ 41⁵ (3) medical confirmation', {
  ...openScene,
  measure: m24,
  request: { ...openRequest, circumstances: ['41-4.2.18'] },
  more: [
    ...endings,
    heard('sendEnquiry', signed, {
      addressee: 'physician', circumstance: '41-4.2.18', reference, receivedAt: signed,
    }),
    heard('recordReceipt', later, { enquiry: 1, receivedAt: signed }),
    step('timePassed', system, '2021-03-15T22:00:00.000Z', {}, world),
    heard('recordReceipt', over, { enquiry: 1, receivedAt: signed }),
    heard('recordAnswer', over, answered),
    heard('recordRefusal', over, { enquiry: 1, reference }),
  ],
  asked: [
    ...openScene.asked,
    ['one of the two circumstances', 'KKS-41s5-3.a', { circumstances: [] }],
    ['nothing beyond', 'KKS-41s5-3.a', { moreThanThat: true }],
  ],
});
