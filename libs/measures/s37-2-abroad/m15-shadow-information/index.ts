import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M15: shadow information and conspiracy techniques, abroad or for acting abroad. */
export const m15: Measure = {
  id: 'M15',
  section: '§ 37',
  basis: 'KKS-37-2-1.d',
  title: {
    et: 'Variandmed ja konspiratsioonivõtted välismaal',
    en: 'Shadow information and conspiracy techniques abroad',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37-2-1.d', 'KKS-37-2-2.c', 'KKS-37-2s2', 'KKS-37-3', 'KKS-38', 'KKS-37-2s1',
    ],
    atSignature: ['AMB-23', 'AMB-24', 'KKS-42-4'],
    duringAndAfter: ['KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.2.1', '37.2.2'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: {
    et: 'variandmed ja konspiratsioonivõtted',
    en: 'shadow information and conspiracy techniques',
  },
  stories,
};
