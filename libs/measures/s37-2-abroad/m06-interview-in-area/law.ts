import { rule } from '#law/rule';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { inOperationArea } from '../../s36-common/abroad.js';
import type { AbroadFile } from '../../s36-common/abroad-fields.js';
import * as deciders from '../../s36-common/deciders.js';
import { operationEnd } from '../../s36-common/operation.js';
import { openEnded } from '../../s36-common/review.js';
import { onlyUnder } from '../interviewing.js';
import type { placeField } from './place-field.js';

type File = AbroadFile & { readonly asked: Partial<FieldsOf<typeof placeField>> };

/** § 37 (2) 1): in the recorded area of an operation, between its dates. */
export const inArea = inOperationArea('KKS-37-2-1.a');

export const placeInArea = rule<File, Step>('KKS-37-2-1.a', {
  holds: ({ file: { asked } }) =>
    asked.limb !== '37-2-1' || asked.interviewedIn === 'operationArea',
  because: {
    et: 'punkti 1 alusel küsitletakse üksnes operatsiooni piirkonnas',
    en: 'under clause 1) persons are interviewed in the area of the operation only',
  },
});

export const notForActingAbroad = onlyUnder('KKS-37-2-1.a', '37-2-1', {
  et: 'väljaspool Eestit tegutsemiseks küsitletakse punkti 2 alusel, omaette asjas',
  en: 'for acting outside Estonia persons are interviewed under clause 2), in a case of its own',
});

export const operation = operationEnd('KKS-37-2-1.a', {
  et: 'operatsiooni lõpp: küsitlemine lõpeb',
  en: 'end of the operation: the interviews end',
});

export const designatedUnit = deciders.unitDesignated('KKS-37-3', '37.2.1');
export const whoDecides = deciders.decidedByUnitCommander('KKS-37-2-1.a');
export const term = openEnded('KKS-37-2-1.a');
