// § 37¹ (4³): who decides on a restriction under (4¹) or (4²) 2)–3), and for how long.
import * as deciders from '../s36-common/deciders.js';
import { statutoryTerm } from '../s36-common/term.js';

export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-37s1-4s3.a', '37-1.4-3');
export const whoRepeats = deciders.repeatedByCommander('KKS-37s1-4s3.a');
export const noOverlap = deciders.noOverlap('KKS-37s1-4s3.b');
export const term = statutoryTerm('KKS-37s1-4s3.b', (law) => law.numbers['KKS-37s1-4s3.b']);
