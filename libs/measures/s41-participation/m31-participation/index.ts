import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M31: taking part in an operation of a security authority. */
export const m31: Measure = {
  id: 'M31',
  section: '§ 41',
  basis: 'KKS-41-2',
  title: {
    et: 'Osalemine julgeolekuasutuse operatsioonis',
    en: 'Taking part in an operation of a security authority',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: ['KKS-41-1', 'KKS-41-2'],
    atSignature: ['AMB-23', 'AMB-24'],
    duringAndAfter: ['KKS-41-1'],
  },
  rules: rulesOf(machine),
  designation: [],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'nobody',
  opensByItself: false,
  means: {
    et: 'julgeolekuasutuse tegevuses osalemine',
    en: "taking part in a security authority's activity",
  },
  stories,
};
