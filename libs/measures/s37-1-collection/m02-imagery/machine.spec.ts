import { aboutPersons, collectionScene } from '../../../../test/support/collecting.js';
import { methodAsked, methodKnown } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { m02 } from './index.js';

describeLife('§ 37 (1) 2) imagery', collectionScene(m02, 'KKS-37-1-2', {
  request: { collects: '37-1-2', aim: 'seaSurface', methods: ['m_1'] },
  asked: [
    ...methodAsked,
    ['what is pictured', 'KKS-37-1-2', { aim: undefined }],
    ['no person', 'KKS-37-1-2', { aim: 'person' }],
  ],
  known: [...aboutPersons, ...methodKnown],
  more: [],
}));
