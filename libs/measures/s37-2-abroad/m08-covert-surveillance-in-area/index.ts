import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M08: covert surveillance in the area of an international military operation. */
export const m08: Measure = {
  id: 'M08',
  section: '§ 37',
  basis: 'KKS-37-2-1.b',
  title: {
    et: 'Varjatud jälgimine operatsiooni piirkonnas',
    en: 'Covert surveillance in an operation area',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37-2-1.b', 'KKS-38', 'KKS-36-2.a', 'KKS-36-2.b', 'KKS-37-2-2.e', 'AMB-26',
    ],
    atSignature: ['AMB-22'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.1'],
  notifiable: false,
  covertSurveillance: true,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  stories,
};
