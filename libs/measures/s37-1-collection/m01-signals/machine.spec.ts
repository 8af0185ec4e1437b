import { aboutPersons, collectionScene, facts } from '../../../../test/support/collecting.js';
import { methodAsked, methodKnown } from '../../../../test/support/every-request.js';
import { describeLife } from '../../../../test/support/life.js';
import { records, step } from '../../../../test/support/situation.js';
import { m01 } from './index.js';

const told = { ...facts, telling: [{ case: 'c_2', person: 'p_other' }] };

describeLife('§ 37 (1) 1) signals', collectionScene(m01, 'KKS-37-1-1', {
  request: { collects: '37-1-1', network: 'noNetwork', methods: ['m_1'] },
  asked: [
    ...methodAsked,
    ['a network', 'KKS-37-1-1', { network: undefined }],
    ['another network', 'KKS-37-1-1', { network: 'publicInEstonia' }],
  ],
  known: [...aboutPersons, ...methodKnown],
  more: [step('close', records, '2021-08-02T11:00:00.000Z', {}, told)],
}));
