import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M30: covert surveillance of a person to protect a restricted military area. */
export const m30: Measure = {
  id: 'M30',
  section: '§ 54¹',
  basis: 'KKS-54s1-2-2',
  title: {
    et: 'Isiku varjatud jälgimine Kaitseväe julgeolekuala kaitseks',
    en: 'Covert surveillance to protect a restricted military area',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-50', 'KKS-54s1-2.a', 'KKS-54s1-2.b', 'KKS-54s1-2-2', 'AMB-65'],
    atSignature: ['KKS-54s1-3.a', 'KKS-54s1-3.b', 'KKS-54s1-3.c', 'KKS-54s1-3.d'],
    duringAndAfter: ['KKS-43-1.a', 'KKS-54s1-4.a', 'KKS-54s1-4.b', 'KKS-40-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['54-1.2'],
  notifiable: true,
  covertSurveillance: true,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud jälgimine', en: 'covert surveillance' },
  stories,
};
