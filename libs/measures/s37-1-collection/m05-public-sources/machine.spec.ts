import { aboutPersons, collectionScene, facts } from '../../../../test/support/collecting.js';
import { describeLife } from '../../../../test/support/life.js';
import { records, someText, step } from '../../../../test/support/situation.js';
import { m05 } from './index.js';

describeLife('§ 37 (1) 5) public sources', collectionScene(m05, 'KKS-37-1-5', {
  request: { collects: '37-1-5', sources: someText, reached: 'openly' },
  asked: [
    ['the sources', 'KKS-37-1-5', { sources: undefined }],
    ['no concealed identity', 'KKS-37-1-5', { reached: 'concealed' }],
  ],
  known: aboutPersons,
  more: [
    step('leaveOut', records, '2021-08-02T10:00:00.000Z', { item: 1, reasons: someText }, facts),
  ],
}));
