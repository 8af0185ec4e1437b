import type { Measure } from '../measure.js';
import { rulesOf } from '../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';
export { standingOf } from './standing.js';
export type { TellingStanding } from './standing.js';

/** S40: telling the person of an act, one case an act and person. */
export const tellingThePerson: Measure = {
  id: 'S40',
  section: '§ 40',
  basis: 'KKS-40-1.a',
  title: { et: 'Isiku teavitamine toimingust', en: 'Telling the person of an act' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-40-1.b', 'KKS-40-1.d', 'KKS-40-1.c', 'KKS-40-1.f',
      'KKS-40-2', 'KKS-40-2-1', 'KKS-40-2-2', 'KKS-40-2-3', 'KKS-40-2-4',
    ],
    atSignature: [
      'KKS-40-3.a', 'KKS-40-4.a', 'KKS-40-4.b', 'KKS-40-4.c', 'KKS-40-5.a', 'KKS-40-5.b',
      'KKS-40-5.c', 'KKS-40-5.d', 'KKS-40-5.f', 'AMB-62',
    ],
    duringAndAfter: ['KKS-40-1.e', 'KKS-40-3.b', 'KKS-40-5.e'],
  },
  rules: rulesOf(machine),
  designation: [],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: true,
  means: { et: 'isiku teavitamine', en: 'telling the person' },
  stories,
};
