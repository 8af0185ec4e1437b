import { listedMethods } from '../../s36-common/abroad.js';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { everyCollection, operation, operationEnded } from '../collecting.js';
import { registered } from '../document-register.js';
import * as law from './law.js';

/** § 37 (1) 2): imagery of the earth or sea surface and of objects in a foreign state's use. */
export const machine = life({
  id: 'm02',
  power: '§ 37 (1) 2)',
  decision: '§ 37 (1) 2)',
  running: { et: 'pilte ja kujutisi kogutakse', en: 'imagery is being collected' },
  before: [...everyCollection('37-1-2'), law.surfaceOrForeignObject],
  mayCease: [...purposesOnAPerson, law.designatedUnit, listedMethods],
  whoDecides: [law.whoDecides],
  within: [operation.notOutlived],
  term: law.term,
  endings: [operationEnded],
  told: false,
  ...registered,
});
