import { describeLife } from '../../../../test/support/life.js';
import {
  endings, heard, openRequest, openScene, over, signed,
} from '../../../../test/support/open-check.js';
import { someText } from '../../../../test/support/situation.js';
import { m23 } from './index.js';

describeLife('§ 41⁵ (1) 4) a check of databases', {
  ...openScene,
  measure: m23,
  request: { ...openRequest, database: someText, dataChecked: someText },
  more: [
    ...endings,
    heard('recordCheck', over, { obtainedAt: signed, database: someText, found: someText }),
  ],
  asked: [
    ...openScene.asked,
    ['a database', 'KKS-41s5-1-4.a', { database: undefined }],
    ['no whole database', 'KKS-41s5-1-4.a', { wholeDatabase: true }],
    ['why it is covert', 'KKS-41s5-1-4.b', { covert: true }],
  ],
});
