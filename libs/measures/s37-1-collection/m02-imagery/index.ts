import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M02: imagery of the earth or sea surface and of objects in a foreign state's use. */
export const m02: Measure = {
  id: 'M02',
  section: '§ 37',
  basis: 'KKS-37-1-2',
  title: { et: 'Piltide ja kujutiste kogumine', en: 'Collection of imagery' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37-1-2', 'KKS-37-3', 'KKS-38', 'KKS-36-2.a', 'KKS-36-2.b', 'KKS-42-2',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1s1.a', 'KKS-43s1'],
  },
  rules: rulesOf(machine),
  designation: ['37.1.2'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'nobody',
  opensByItself: false,
  means: { et: 'piltide ja kujutiste kogumine', en: 'collection of imagery' },
  stories,
};
