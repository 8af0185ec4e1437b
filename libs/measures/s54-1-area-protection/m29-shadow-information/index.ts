import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M29: shadow information and conspiracy techniques to protect a restricted military area. */
export const m29: Measure = {
  id: 'M29',
  section: '§ 54¹',
  basis: 'KKS-54s1-2-1',
  title: {
    et: 'Variandmed ja konspiratsioonivõtted Kaitseväe julgeolekuala kaitseks',
    en: 'Shadow information to protect a restricted military area',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-50', 'KKS-54s1-2.a', 'KKS-54s1-2.b', 'KKS-54s1-2-1', 'KKS-37-2s2',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-54s1-4.a', 'KKS-54s1-4.b'],
  },
  rules: rulesOf(machine),
  designation: ['54-1.2'],
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
