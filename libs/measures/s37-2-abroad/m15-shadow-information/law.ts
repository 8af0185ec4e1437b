import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import { aimAbroad, inOperationArea } from '../../s36-common/abroad.js';
import type { AbroadFile } from '../../s36-common/abroad-fields.js';
import * as deciders from '../../s36-common/deciders.js';
import { operationEnd } from '../../s36-common/operation.js';
import { shadowAim } from '../../s36-common/shadow.js';
import { statutoryTerm } from '../../s36-common/term.js';
import type { techniqueField } from './technique-field.js';

type File = AbroadFile & { readonly asked: Partial<FieldsOf<typeof techniqueField>> };

/** The two clauses that give the power, each with what it is tied to. */
export const inArea = inOperationArea('KKS-37-2-1.d');
export const aim = aimAbroad('KKS-37-2-2.c');

export const hidden = shadowAim('KKS-37-2s2');

export const noSimulation = rule<File, Step>('KKS-37s2-2', {
  holds: ({ file: { asked } }) => !(asked.techniques ?? []).includes('simulation'),
  because: {
    et: 'teesklemise otsustab Kaitseväe juhataja § 37² järgi, omaette asjas',
    en: 'on simulation the Commander decides under § 37², in a case of its own',
  },
});

export const operation = operationEnd('KKS-37-2', {
  et: 'operatsiooni lõpp: variandmete kasutamine lõpeb',
  en: 'end of the operation: the use of shadow information ends',
});

/** The means is deceptive: no unit commander decides on it without the Commander's authority. */
const decidedAsDeceptive = rule<AbroadFile, Step>('KKS-37-2', {
  policy: 'AMB-23',
  holds: ({ facts }) =>
    deciders.commanderOrAuthorised(facts, '37.2.1') ||
    deciders.commanderOrAuthorised(facts, '37.2.2'),
  because: {
    et: 'variandmete kasutamise otsustab Kaitseväe juhataja või tema volitatud ülem',
    en: 'on shadow information the Commander decides, or a commander he or she authorised',
  },
});

/** Each clause needs an authorisation of its own (AMB-08). */
const underClause = (limb: '37-2-1' | '37-2-2', decided: Rule<AbroadFile, Step>) =>
  rule<AbroadFile, Step>(decided.id, {
    policy: 'AMB-08',
    holds: (situation) =>
      situation.file.asked.limb !== limb || decided.judge(situation) === null,
    because: {
      et: 'otsustab Kaitseväe juhataja või selle punkti jaoks volitatud struktuuriüksuse ülem',
      en: 'the Commander decides, or a commander of a unit authorised for that clause',
    },
  });

export const whoDecides = [
  decidedAsDeceptive,
  underClause('37-2-1', deciders.decidedByCommanderOrAuthorised('KKS-37-2-1.d', '37.2.1')),
  underClause('37-2-2', deciders.decidedByCommanderOrAuthorised('KKS-37-2-2.c', '37.2.2')),
] as const;

export const whoRepeats = deciders.repeatedByCommander('KKS-37-2');
export const noOverlap = deciders.noOverlap('KKS-37-2');

/** The Act has no term: two months at most (AMB-24). */
export const term = statutoryTerm('KKS-37-2', () => lengthOf('P-TERM-COVERT'), 'AMB-24');
