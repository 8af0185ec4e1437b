import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import * as collecting from '../collecting.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };

/** Public and located in Estonia, both: only such a network is closed to collection. */
const outside: readonly unknown[] = ['noNetwork', 'notPublic', 'publicAbroad'];

export const outsidePublicNetwork = rule<File, Step>('KKS-37-1-1', {
  holds: ({ file }) => outside.includes(file.asked.network),
  because: ({ file }) =>
    file.asked.network === undefined
      ? {
          et: 'taotlus ei ütle, millises võrgus signaale edastatakse',
          en: 'the request does not say in which network the signals are transmitted',
        }
      : {
          et: 'Eestis asuvast üldkasutatavast elektroonilise side võrgust signaale ei koguta; ' +
            'teadmata võrku käsitatakse sellisena',
          en: 'no signals are collected from the public electronic communications network ' +
            'located in Estonia; an unknown network is treated as such',
        },
});

export const designatedUnit = collecting.designatedUnit('37.1.1');
export const { whoDecides, term } = collecting.decided('KKS-37-1-1');
