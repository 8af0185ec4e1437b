import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M09: covert surveillance outside the territory of Estonia. */
export const m09: Measure = {
  id: 'M09',
  section: '§ 37',
  basis: 'KKS-37-2-3',
  title: {
    et: 'Varjatud jälgimine väljaspool Eestit',
    en: 'Covert surveillance outside Estonia',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37-2-3', 'KKS-38', 'KKS-36-2.a', 'KKS-36-2.b', 'AMB-26'],
    atSignature: ['AMB-22'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.3'],
  notifiable: false,
  covertSurveillance: true,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  stories,
};
