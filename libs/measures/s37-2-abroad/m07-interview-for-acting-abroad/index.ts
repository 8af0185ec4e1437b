import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M07: interviews for acting outside the territory of Estonia. */
export const m07: Measure = {
  id: 'M07',
  section: '§ 37',
  basis: 'KKS-37-2-2.a',
  title: {
    et: 'Küsitlemine väljaspool Eestit tegutsemiseks',
    en: 'Interview for acting outside Estonia',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37-2-2.a', 'KKS-37-3', 'KKS-38', 'KKS-37-2s1', 'KKS-37-1s1'],
    atSignature: ['AMB-23', 'KKS-42-4'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.2'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'küsitlemine', en: 'interview' },
  stories,
};
