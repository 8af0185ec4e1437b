import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M13: shadow information and conspiracy techniques towards a cooperating person. */
export const m13: Measure = {
  id: 'M13',
  section: '§ 37¹',
  basis: 'KKS-37s1-4s2-2',
  title: {
    et: 'Variandmed ja konspiratsioonivõtted kaasatud isiku suhtes',
    en: 'Shadow information on a cooperating person',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s1-4s2.a', 'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c', 'KKS-37s1-4s2-2', 'KKS-37-2s2',
    ],
    atSignature: ['KKS-37s1-4s3.a', 'KKS-37s1-4s3.b'],
    duringAndAfter: ['KKS-37s1-6'],
  },
  rules: rulesOf(machine),
  designation: ['37-1.4-2'],
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
