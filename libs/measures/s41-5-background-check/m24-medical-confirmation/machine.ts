import { enquiring } from '../check-enquiry.js';
import { openCheckLife } from '../open-check.js';
import * as law from './law.js';

const enquiry = enquiring(
  'KKS-41s5-3.a', [law.circumstanceGranted], law.answers, [law.confirmationAlone],
);

/** § 41⁵ (3): a medical institution or physician confirms presence or absence. */
export const machine = openCheckLife({
  id: 'm24',
  power: '§ 41⁵ (3)',
  running: { et: 'kinnitust küsitakse', en: 'confirmation being asked for' },
  before: [law.twoCircumstances],
  mayCease: [],
  within: [],
  ...enquiry,
  closing: [],
});
