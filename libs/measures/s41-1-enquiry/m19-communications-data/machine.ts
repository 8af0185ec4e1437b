import { everyEnquiry, stillAsked } from '../enquiry-law.js';
import { enquiry } from '../enquiry-life.js';
import * as law from './law.js';

/** § 41¹ (1) 2): communications data, by permission of the prosecutor's office. */
export const machine = enquiry({
  id: 'm19',
  power: '§ 41¹ (1) 2)',
  before: [...everyEnquiry, law.notContent],
  mayCease: stillAsked,
  permission: {
    complete: [law.saysInterval],
    kept: [law.permittedBefore, law.withinInterval],
    lapses: law.lapses,
    hasLapsed: law.hasLapsed,
  },
});
