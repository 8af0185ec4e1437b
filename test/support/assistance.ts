// A request for professional assistance in order, for the specs of this measure.
import { someText } from './situation.js';

export const inOrder = {
  purpose: '36-1-1', reasons: someText, necessity: someText, rightsAffected: ['privateLife'],
  proportionality: someText, milderMeans: someText,
  section: '26', subsection: 3, clause: 5, information: someText, neededBy: '2021-04-15',
  otherWaysFail: 'impossible', otherWays: someText, unavoidable: someText,
} as const;

/** The particulars of an act under § 25 (3) of the Security Authorities Act. */
export const anAct = {
  section: '25', subsection: 3, kind: someText, identified: 'targetOnly',
  from: '2021-02-18T08:00:00.000Z', to: '2021-02-26T08:00:00.000Z',
} as const;
