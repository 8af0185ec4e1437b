import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M03: information from other holders, restricted information only on a basis in two Acts. */
export const m03: Measure = {
  id: 'M03',
  section: '§ 37',
  basis: 'KKS-37-1-3.a',
  title: { et: 'Teave teistelt teabevaldajatelt', en: 'Information from other holders' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37-1-3.a', 'KKS-37-1-3.b', 'KKS-37-1s1', 'KKS-42-2'],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1s1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37.1.3'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'personIfKnown',
  opensByItself: false,
  means: { et: 'teave teabevaldajatelt', en: 'information from other holders' },
  stories,
};
