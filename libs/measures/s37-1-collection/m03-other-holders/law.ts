import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import { says } from '../../s36-common/law.js';
import * as collecting from '../collecting.js';
import type { accessFields } from './access-fields.js';
import type { steps } from './steps.js';

type Access = Partial<FieldsOf<typeof accessFields>>;
type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Item = StepOf<typeof steps.storeItem>;

const notStated = {
  et: 'nimetamata on teabevaldaja, tema liik või see, kas teabele on juurdepääsupiirang',
  en: 'the holder, its kind, or whether access to the information is restricted, is not stated',
};

/** § 37 (1) 3) names two Acts on whose basis restricted information may be obtained. */
const twoActs: readonly unknown[] = ['publicInformation', 'stateSecrets'];

const hasBasis = ({ access, accessBasis, accessProvision }: Access): boolean =>
  access !== 'restricted' || (twoActs.includes(accessBasis) && says(accessProvision));

const noBasis = {
  et: 'juurdepääsupiiranguga teabe saamiseks on nimetamata avaliku teabe seaduse või ' +
    'riigisaladuse ja salastatud välisteabe seaduse säte',
  en: 'no provision of the Public Information Act or the State Secrets Act is named for ' +
    'obtaining restricted information',
};

export const holderStated = rule<File, Step>('KKS-37-1-3.a', {
  holds: ({ file: { asked } }) =>
    says(asked.holder) && asked.holderKind !== undefined && asked.access !== undefined,
  because: notStated,
});

export const basisNamed = rule<File, Step>('KKS-37-1-3.b', {
  holds: ({ file }) => hasBasis(file.asked),
  because: noBasis,
});

/** What came may be restricted though something else was asked for: each item states its own. */
export const itemAccessStated = rule<File, Item>('KKS-37-1-3.a', {
  holds: ({ step }) => step.access !== undefined,
  because: notStated,
});

export const itemBasisNamed = rule<File, Item>('KKS-37-1-3.b', {
  holds: ({ step }) => hasBasis(step),
  because: noBasis,
});

export const designatedUnit = collecting.designatedUnit('37.1.3');
export const { whoDecides, term } = collecting.decided('KKS-37-1-3.a');
