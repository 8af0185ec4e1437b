import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M11: covert check in databases before a person is involved in secret cooperation. */
export const m11: Measure = {
  id: 'M11',
  section: '§ 37¹',
  basis: 'KKS-37s1-4s1.a',
  title: {
    et: 'Isiku varjatud andmekogukontroll enne kaasamist',
    en: 'Covert database check before recruitment',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37s1-4s1.a', 'KKS-37s1-4s1.b'],
    atSignature: ['KKS-37s1-4s3.a', 'KKS-37s1-4s3.b'],
    duringAndAfter: ['KKS-37s1-6'],
  },
  rules: rulesOf(machine),
  designation: ['37-1.4-1'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'varjatud andmekogukontroll', en: 'covert database check' },
  stories,
};
