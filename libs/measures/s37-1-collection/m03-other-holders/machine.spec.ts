import { collectionScene, facts, signed } from '../../../../test/support/collecting.js';
import { describeLife } from '../../../../test/support/life.js';
import { records, requester, someText, step } from '../../../../test/support/situation.js';
import { m03 } from './index.js';

const refusals = [{ case: 'c_9', measure: 'M03', at: signed, until: null }];
const item = { reference: someText, classified: false, access: 'unrestricted' };

describeLife('§ 37 (1) 3) other holders', collectionScene(m03, 'KKS-37-1-3.a', {
  request: {
    collects: '37-1-3', holder: someText, holderKind: 'privateLegalPerson', access: 'unrestricted',
  },
  asked: [
    ['the holder', 'KKS-37-1-3.a', { holder: undefined }],
    ['access', 'KKS-37-1-3.a', { access: undefined }],
    ['a basis', 'KKS-37-1-3.b', { access: 'restricted' }],
  ],
  known: [[
    'no earlier refusal', 'KKS-37-1s1', 'submit grant activate', { refusedToAnswer: refusals },
  ]],
  more: [
    step('storeItem', records, '2021-08-02T10:00:00.000Z', item, facts),
    step('refuseToAnswer', requester, signed, { refuser: 'privateLegalPerson' }, facts),
  ],
}));
