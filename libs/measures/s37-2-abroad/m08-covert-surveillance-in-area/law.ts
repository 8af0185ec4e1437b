import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import { inOperationArea } from '../../s36-common/abroad.js';
import type { AbroadFile } from '../../s36-common/abroad-fields.js';
import * as deciders from '../../s36-common/deciders.js';
import { operationEnd } from '../../s36-common/operation.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { termAbroad } from '../watching-abroad.js';

/** § 37 (2) 1): in the recorded area of an operation, between its dates. */
export const inArea = inOperationArea('KKS-37-2-1.b');

export const notForActingAbroad = rule<AbroadFile, Step>('KKS-37-2-2.e', {
  holds: ({ file }) => file.asked.limb !== '37-2-2',
  because: {
    et: '§ 37 lg 2 p 2 ei anna õigust varjatult jälgida; seda annavad üksnes punktid 1 ja 3',
    en: '§ 37 (2) 2) gives no power to surveil covertly; only clauses 1) and 3) do',
  },
});

export const operation = operationEnd('KKS-37-2-1.b', {
  et: 'operatsiooni lõpp: jälgimine lõpeb',
  en: 'end of the operation: the surveillance ends',
});

export const watching = watchingOnly('KKS-37-2-1.b');
export const watchedOnce = oneAtATime('KKS-37-2-1.b');
export const designatedUnit = deciders.unitDesignated('KKS-37-3', '37.2.1');

export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-37-2-1.b', '37.2.1');
export const whoRepeats = deciders.repeatedByCommander('KKS-37-2-1.b', 'AMB-22');
export const noOverlap = deciders.noOverlap('KKS-37-2-1.b');
export const term = termAbroad('KKS-37-2-1.b');
