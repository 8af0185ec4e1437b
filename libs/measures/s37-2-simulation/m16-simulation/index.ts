import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M16: simulation of a private-law legal person, its unit or body, or a company's branch. */
export const m16: Measure = {
  id: 'M16',
  section: '§ 37²',
  basis: 'KKS-37s2-1',
  title: { et: 'Teesklemine', en: 'Simulation' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s2-1', 'KKS-37s2-1-1', 'KKS-37s2-1-2', 'KKS-37s2-1-3', 'KKS-37s2-1-4',
      'KKS-37-2', 'KKS-37-2-1.d', 'KKS-37-2-2.c', 'KKS-37-3', 'KKS-38', 'AMB-25', 'AMB-48',
    ],
    atSignature: ['KKS-37s2-2', 'AMB-24', 'KKS-42-4'],
    duringAndAfter: ['KKS-37s2-5', 'KKS-37s2-6', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.1', '37.2.2'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'nobody',
  opensByItself: false,
  means: { et: 'teesklemine', en: 'simulation' },
  stories,
};
