import { lastInstant } from '#calendar/term';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { StepOf } from '#statechart/step';
import type { restrictions } from '../rights.js';
import { dataIn, originsIn } from './data-in.js';
import { reasoned } from './said.js';

type Restrict = StepOf<typeof restrictions.record>;

/** The Act names nobody: the commander of a unit that the statutes designate, in person. */
export const restrictedByCommander = rule<unknown, Restrict>('KKS-41s10-3', {
  policy: 'AMB-43',
  holds: ({ facts: { actor, unit } }) =>
    actor.office === 'unitCommander' && unit !== null && actor.commands.includes(unit.id) &&
    !unit.temporary && unit.designated.length > 0,
  because: {
    et: 'õiguse piiramise otsustab põhimääruses määratud struktuuriüksuse ülem',
    en: 'the commander of a unit designated in the statutes decides on a restriction',
  },
});

/** Neither who handles the request nor who asked for the act takes the right away. */
export const restrictedByAnother = rule<unknown, Restrict>('KKS-41s10-3', {
  policy: 'AMB-43',
  holds: ({ step, facts }) => dataIn(facts).request?.handler !== step.by.person &&
    originsIn(facts).every(({ openedBy }) => openedBy !== step.by.person),
  because: {
    et: 'õigust ei piira asja menetleja ise',
    en: 'whoever handles the case does not restrict the right',
  },
});

export const restrictedForAYear = rule<unknown, Restrict>('KKS-41s10-3', {
  policy: 'AMB-43',
  holds: ({ step: { at, until } }) =>
    at < until && until <= lastInstant(at, lengthOf('P-RESTRICTION')),
  because: {
    et: 'õigust piiratakse kõige rohkem 12 kuuks',
    en: 'a right is restricted for 12 months at most',
  },
});

/** A request that was answered has nothing left to be restricted. */
export const requestOpen = rule<unknown, Restrict>('KKS-41s10-3', {
  policy: 'AMB-43',
  holds: ({ facts }) => dataIn(facts).request?.answeredAt === null,
  because: {
    et: 'piirang otsustatakse taotluse kohta, millele ei ole veel vastatud',
    en: 'a restriction is decided on a request that is not answered yet',
  },
});

export const groundAndReasons = rule<unknown, Restrict>('KKS-41s10-4', {
  holds: ({ step }) => step.ground !== undefined && reasoned(step.reasons),
  because: {
    et: 'piirangul puudub alus (lõike 4 punkt 1 või 2) või põhjendus',
    en: 'the restriction lacks a ground (clause 1) or 2) of subsection (4)) or reasons',
  },
});

export const taskNamed = rule<unknown, Restrict>('KKS-41s10-4-1', {
  holds: ({ step }) => step.ground !== '1' || reasoned(step.task),
  because: {
    et: 'nimetamata on kaitseväeluure ülesanne, mida piiramata jätmine kahjustaks',
    en: 'the intelligence task that would be damaged is not named',
  },
});

export const rightNamed = rule<unknown, Restrict>('KKS-41s10-4-2', {
  holds: ({ step }) => step.ground !== '2' || (step.whose !== undefined && reasoned(step.freedom)),
  because: {
    et: 'nimetamata on, kelle ja millist õigust piiramata jätmine kahjustaks',
    en: 'it is not named whose right, and which, would be damaged',
  },
});

/** § 41² (3): what was collected in that check is always shown to the person. */
export const checkDataAlwaysSeen = rule<unknown, Restrict>('KKS-41s10-3-5', {
  holds: ({ step, facts }) => step.right !== '5' ||
    originsIn(facts).every(({ surveillanceInformation }) => !surveillanceInformation),
  because: {
    et: '§ 41² alusel kogutud andmetega tutvumise õigust ei piirata',
    en: 'the right to see data collected under § 41² is not restricted',
  },
});
