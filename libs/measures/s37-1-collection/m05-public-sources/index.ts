import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M05: information from public sources, reached under no concealed identity. */
export const m05: Measure = {
  id: 'M05',
  section: '§ 37',
  basis: 'KKS-37-1-5',
  title: { et: 'Teave avalikest allikatest', en: 'Information from public sources' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-37-1-5', 'KKS-42-2'],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-43-1s1.b', 'KKS-43s1'],
  },
  rules: rulesOf(machine),
  designation: ['37.1.5'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'personIfKnown',
  opensByItself: false,
  means: { et: 'avalikud allikad', en: 'public sources' },
  stories,
};
