import { add, lawful } from '#statechart/statechart';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { everyCollection, operation, operationEnded } from '../collecting.js';
import { everyItemSettled, itemUnsettled, registering } from '../document-register.js';
import * as law from './law.js';

const settling = 'KKS-43-1s1.b';

/** § 37 (1) 5): information from public sources, in the document register where necessary. */
export const machine = life({
  id: 'm05',
  power: '§ 37 (1) 5)',
  decision: '§ 37 (1) 5)',
  running: { et: 'avalikest allikatest kogutakse', en: 'collecting from public sources' },
  before: [...everyCollection('37-1-5'), law.publicSources],
  mayCease: [...purposesOnAPerson, law.designatedUnit],
  whoDecides: [law.whoDecides],
  within: [operation.notOutlived],
  term: law.term,
  endings: [operationEnded],
  told: false,
  more: {
    ...registering(settling),
    leaveOut: {
      guard: lawful(itemUnsettled(settling), law.leftOutLawfully), actions: [add('leftOut')],
    },
  },
  closing: [],
  documented: [everyItemSettled(settling)],
});
