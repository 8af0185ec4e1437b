import type { Instant } from '#calendar/instant';
import { daysInEffect } from '#statechart/case-file';
import type { CaseFile } from '#statechart/case-file';
import type { Measure } from './measure.js';
import { m01 } from './s37-1-collection/m01-signals/index.js';
import { m02 } from './s37-1-collection/m02-imagery/index.js';
import { m03 } from './s37-1-collection/m03-other-holders/index.js';
import { m05 } from './s37-1-collection/m05-public-sources/index.js';
import { m10 } from './s37-1-secret-cooperation/m10-recruitment/index.js';
import { m11 } from './s37-1-secret-cooperation/m11-check-before-involvement/index.js';
import { m12 } from './s37-1-secret-cooperation/m12-data-on-the-person/index.js';
import { m13 } from './s37-1-secret-cooperation/m13-shadow-information/index.js';
import { m14 } from './s37-1-secret-cooperation/m14-covert-surveillance/index.js';
import { m06 } from './s37-2-abroad/m06-interview-in-area/index.js';
import { m07 } from './s37-2-abroad/m07-interview-for-acting-abroad/index.js';
import { m08 } from './s37-2-abroad/m08-covert-surveillance-in-area/index.js';
import { m09 } from './s37-2-abroad/m09-covert-surveillance-abroad/index.js';
import { m15 } from './s37-2-abroad/m15-shadow-information/index.js';
import { m16 } from './s37-2-simulation/m16-simulation/index.js';
import { m17 } from './s37-3-undercover-agent/m17-undercover-agent/index.js';
import { m04 } from './s39-assistance/m04-professional-assistance/index.js';
import { tellingThePerson } from './s40-telling-the-person/index.js';
import { backgroundCheck } from './s41-3-background-check/index.js';
import { m31 } from './s41-participation/m31-participation/index.js';
import { m18 } from './s41-1-enquiry/m18-end-user/index.js';
import { m19 } from './s41-1-enquiry/m19-communications-data/index.js';
import { m20 } from './s41-1-enquiry/m20-surveillance-access/index.js';
import { m21 } from './s41-5-background-check/m21-enquiries-and-talks/index.js';
import { m22 } from './s41-5-background-check/m22-convictions-and-archive/index.js';
import { m23 } from './s41-5-background-check/m23-database-check/index.js';
import { m24 } from './s41-5-background-check/m24-medical-confirmation/index.js';
import { m25 } from './s41-5-background-check/m25-secret-cooperation/index.js';
import { m26 } from './s41-5-background-check/m26-shadow-information/index.js';
import { m27 } from './s41-5-background-check/m27-covert-surveillance/index.js';
import { m28 } from './s54-1-area-protection/m28-database-check/index.js';
import { m29 } from './s54-1-area-protection/m29-shadow-information/index.js';
import { m30 } from './s54-1-area-protection/m30-covert-surveillance/index.js';

/** Every measure, in the Act's order: one line a measure. */
export const measures: readonly Measure[] = [
  m01, m02, m03, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17, m04,
  tellingThePerson, m31, m18, m19, m20, backgroundCheck, m21, m22, m23, m24, m25, m26, m27, m28,
  m29, m30,
];

/** The measure of that id; throws on one the register does not know. */
export function measureOf(id: string): Measure {
  const measure = measures.find((each) => each.id === id);
  if (measure === undefined) throw new RangeError(`unknown measure: ${id}`);
  return measure;
}

/** How many days the case's measure was used up to the instant, as its section counts them. */
export const daysOf = (file: CaseFile, at: Instant): number =>
  (measureOf(file.measure).daysInUse ?? daysInEffect)(file, at);
