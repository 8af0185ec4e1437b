import { listedMethods } from '../../s36-common/abroad.js';
import { life } from '../../s36-common/life.js';
import { purposesOnAPerson } from '../../s36-common/purposes.js';
import { everyCollection, operation, operationEnded } from '../collecting.js';
import { registered } from '../document-register.js';
import * as law from './law.js';

/** § 37 (1) 1): signals outside the public electronic communications network in Estonia. */
export const machine = life({
  id: 'm01',
  power: '§ 37 (1) 1)',
  decision: '§ 37 (1) 1)',
  running: { et: 'signaale kogutakse', en: 'signals are being collected' },
  before: [...everyCollection('37-1-1'), law.outsidePublicNetwork],
  mayCease: [...purposesOnAPerson, law.designatedUnit, listedMethods],
  whoDecides: [law.whoDecides],
  within: [operation.notOutlived],
  term: law.term,
  endings: [operationEnded],
  told: true,
  ...registered,
});
