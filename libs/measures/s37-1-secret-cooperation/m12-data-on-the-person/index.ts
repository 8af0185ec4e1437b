import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M12: data on a cooperating person, collected in the manner of § 41⁵ (1). */
export const m12: Measure = {
  id: 'M12',
  section: '§ 37¹',
  basis: 'KKS-37s1-4s2-1',
  title: {
    et: 'Kaasatud isiku kohta andmete kogumine § 41⁵ lõike 1 viisil',
    en: 'Data on the cooperating person in the § 41⁵ (1) manner',
  },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-37s1-4s2.a', 'KKS-37s1-4s2.b', 'KKS-37s1-4s2.c', 'KKS-37s1-4s2-1', 'KKS-41s6-1.a',
      'AMB-52',
    ],
    atSignature: ['AMB-23'],
    duringAndAfter: ['KKS-37s1-6', 'KKS-43-1.a'],
  },
  rules: rulesOf(machine),
  designation: ['37-1.4-2'],
  notifiable: false,
  covertSurveillance: false,
  concerns: 'person',
  opensByItself: false,
  means: { et: 'andmete kogumine isiku kohta', en: 'data collected on a person' },
  stories,
};
