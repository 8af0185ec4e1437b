import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M28: a check of personal data in databases to protect a restricted military area. */
export const m28: Measure = {
  id: 'M28',
  section: '§ 54¹',
  basis: 'KKS-54s1-1.a',
  title: {
    et: 'Isikuandmete kontrollimine andmekogudest Kaitseväe julgeolekuala kaitseks',
    en: 'Database check to protect a restricted military area',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-50', 'KKS-54s1-1.a', 'KKS-54s1-1.b', 'KKS-54s1-1.c', 'AMB-49', 'AMB-50',
    ],
    atSignature: ['AMB-23', 'AMB-24'],
    duringAndAfter: ['KKS-54s1-4.a', 'KKS-54s1-4.b'],
  },
  rules: rulesOf(machine),
  designation: ['54-1.1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'andmekogude kontroll', en: 'database check' },
  stories,
};
