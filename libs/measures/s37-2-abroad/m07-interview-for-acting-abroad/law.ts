import { aimAbroad } from '../../s36-common/abroad.js';
import * as deciders from '../../s36-common/deciders.js';
import { operationEnd } from '../../s36-common/operation.js';
import { openEnded } from '../../s36-common/review.js';
import { onlyUnder } from '../interviewing.js';

/** § 37 (2) 2): the aim is activity outside Estonia; the interview itself may be held anywhere. */
export const aim = aimAbroad('KKS-37-2-2.a');

export const notForOperationArea = onlyUnder('KKS-37-2-2.a', '37-2-2', {
  et: 'operatsiooni piirkonnas küsitletakse punkti 1 alusel, omaette asjas',
  en: 'in an operation area persons are interviewed under clause 1), in a case of its own',
});

/** Where the purpose is an operation or a unit in it, the interviews end with that operation. */
export const operation = operationEnd('KKS-36-1-2', {
  et: 'operatsiooni lõpp: küsitlemine lõpeb',
  en: 'end of the operation: the interviews end',
});

export const whoDecides = deciders.decidedByUnitCommander('KKS-37-2-2.a');
export const term = openEnded('KKS-37-2-2.a');
