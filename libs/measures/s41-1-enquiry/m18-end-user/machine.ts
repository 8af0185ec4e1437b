import { everyEnquiry, stillAsked } from '../enquiry-law.js';
import { enquiry } from '../enquiry-life.js';
import * as law from './law.js';

/** § 41¹ (1) 1): who is behind an identifier. */
export const machine = enquiry({
  id: 'm18',
  power: '§ 41¹ (1) 1)',
  before: [...everyEnquiry, law.identifiesOnly],
  mayCease: stillAsked,
});
