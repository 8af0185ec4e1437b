import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M20: data to decide on access to surveillance information or on Military Police work. */
export const m20: Measure = {
  id: 'M20',
  section: '§ 41²',
  basis: 'KKS-41s2-1.a',
  title: {
    et: 'Andmed jälitusteabele juurdepääsu otsustamiseks',
    en: 'Data to decide on access to surveillance information',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-41s2-1.a', 'KKS-41s2-1.b', 'KKS-41s2-1.c', 'KKS-41s2-2', 'AMB-37',
    ],
    atSignature: ['KKS-41s2-4'],
    duringAndAfter: ['KKS-41s2-3.a', 'KKS-41s2-3.b'],
  },
  rules: rulesOf(machine),
  designation: ['41-2.4'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: {
    et: 'andmed jälitusteabele juurdepääsuks või sõjaväepolitsei ülesanneteks',
    en: 'particulars for access to surveillance information or Military Police work',
  },
  stories,
};
