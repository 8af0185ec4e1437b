import { describeLife } from '../../../../test/support/life.js';
import {
  endings, heard, openRequest, openScene, over, signed,
} from '../../../../test/support/open-check.js';
import { someText } from '../../../../test/support/situation.js';
import { m22 } from './index.js';

const obtained = { obtainedAt: signed, reference: someText } as const;

describeLife('§ 41⁵ (1) 3) convictions, and 5) the archive', {
  ...openScene,
  measure: m22,
  request: {
    ...openRequest, convictions: ['convicted'], fromArchive: true, archiveGround: someText,
  },
  more: [
    ...endings,
    heard('recordFinding', over, { ...obtained, fact: 'convicted', finding: 'no' }),
    heard('recordArchive', over, obtained),
  ],
  asked: [
    ...openScene.asked,
    ['something to check', 'KKS-41s5-1-3', { convictions: [], fromArchive: false }],
    ['no misdemeanours', 'KKS-41s5-1-3', { otherOffences: true }],
    ['a ground for the archive', 'KKS-41s5-1-5', { archiveGround: undefined }],
  ],
});
