import { add, lawful } from '#statechart/statechart';
import { life } from '../../s36-common/life.js';
import { operationNamed, unitInOperationNamed } from '../../s36-common/operation.js';
import { secretsCase } from '../../s36-common/purposes.js';
import { answerRefused, notAskedAgain } from '../../s36-common/right-to-refuse.js';
import { everyCollection, operation, operationEnded } from '../collecting.js';
import { registered } from '../document-register.js';
import * as law from './law.js';

/** § 37 (1) 3): information from other holders; a private one may refuse (§ 37 (1¹)). */
export const machine = life({
  id: 'm03',
  power: '§ 37 (1) 3)',
  decision: '§ 37 (1) 3)',
  running: { et: 'teavet küsitakse', en: 'information is being asked for' },
  before: [...everyCollection('37-1-3'), law.holderStated, law.basisNamed],
  // § 36 (2) is not asked here: the person of the case is the holder, not whom it is about.
  mayCease: [
    secretsCase, operationNamed, unitInOperationNamed, law.designatedUnit, notAskedAgain,
  ],
  whoDecides: [law.whoDecides],
  within: [operation.notOutlived],
  term: law.term,
  endings: [operationEnded, answerRefused],
  told: false,
  ...registered,
  more: {
    ...registered.more,
    storeItem: {
      guard: lawful(law.itemAccessStated, law.itemBasisNamed), actions: [add('items')],
    },
  },
});
