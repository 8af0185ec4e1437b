import type { Measure } from '../../measure.js';
import { rulesOf } from '../../rules-of.js';
import { onCourtPath, timeOf } from './acts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { steps } from './steps.js';
import { stories } from './stories.js';

/** M04: professional assistance by the Foreign Intelligence Service. */
export const m04: Measure = {
  id: 'M04',
  section: '§ 39',
  basis: 'KKS-37-1-4',
  title: { et: 'Välisluureameti ametiabi', en: 'Assistance by the Foreign Intelligence Service' },
  machine,
  steps,
  notices,
  gates: {
    beforeSignature: [
      'KKS-39-1.b', 'KKS-39-1.c', 'KKS-39-1.d', 'KKS-39-2.a', 'KKS-39-2.b',
    ],
    atSignature: ['KKS-39-1.a'],
    duringAndAfter: [
      'KKS-37-1-4', 'KKS-43-1.a', 'KKS-39-3', 'KKS-40-1.g', 'KKS-40-5.a', 'KKS-40-5.b',
      'KKS-40-5.c', 'KKS-40-5.d', 'KKS-40-5.e', 'KKS-40-5.f',
    ],
  },
  rules: rulesOf(machine),
  designation: [],
  notifiable: true,
  covertSurveillance: false,
  actTold: (file) => {
    const time = timeOf(file);
    return {
      from: time?.from ?? null,
      endedAt: file.ended === null ? null : (time?.to ?? null),
      courtPath: onCourtPath(file),
    };
  },
  concerns: 'person',
  opensByItself: false,
  means: { et: 'Välisluureameti ametiabi', en: 'professional assistance' },
  stories,
};
