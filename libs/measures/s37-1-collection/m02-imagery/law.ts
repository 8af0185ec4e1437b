import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import * as collecting from '../collecting.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

const surfaces: readonly unknown[] = ['earthSurface', 'seaSurface'];
const foreignObjects: readonly unknown[] = ['foreignObjectAbroad', 'foreignObjectEntered'];

/** A surface anywhere, or an object in a foreign state's use; never a person. */
export const surfaceOrForeignObject = rule<File, Step>('KKS-37-1-2', {
  holds: ({ file: { asked: { aim, foreignUse }, subject } }) =>
    subject === null &&
    (surfaces.includes(aim) || (foreignObjects.includes(aim) && says(foreignUse))),
  because: ({ file: { asked: { aim }, subject } }) =>
    subject !== null || aim === 'person'
      ? {
          et: 'isik ei ole maa- või merepind ega objekt; temast pilte ega kujutisi ei koguta',
          en: 'a person is neither surface nor object; no imagery of him or her is collected',
        }
      : {
          et: 'pilte ja kujutisi kogutakse maa- või merepinnast või objektist, mille kohta ' +
            'taotlus ütleb, millest nähtub selle olek välisriigi kasutuses',
          en: 'imagery is of the earth or sea surface, or of an object of which the request says ' +
            "what shows it to be in a foreign state's use",
        },
});

export const designatedUnit = collecting.designatedUnit('37.1.2');
export const { whoDecides, term } = collecting.decided('KKS-37-1-2');
