import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import * as deciders from '../../s36-common/deciders.js';
import type { Ending } from '../../s36-common/life-own.js';
import { operationEnd } from '../../s36-common/operation.js';
import { oneAtATime, watchingOnly } from '../../s36-common/surveillance.js';
import { termAbroad } from '../watching-abroad.js';
import type { placeField } from './place-field.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof placeField>> };
type Crossing = StepOf<typeof steps.crossedIntoEstonia>;

/** The place is where the watched person is; every place asked for lies outside Estonia. */
export const outsideEstonia = rule<File, Step>('KKS-37-2-3', {
  holds: ({ file: { asked: { watchedIn = [] } } }) =>
    watchedIn.length > 0 && watchedIn.every((place) => place === 'abroad'),
  because: {
    et: 'punkti 3 alusel jälgitakse isikut üksnes siis, kui ta viibib väljaspool Eestit; mõni ' +
      'koht on Eestis, teadmata või nimetamata',
    en: 'under clause 3) a person is watched only while outside Estonia; a place is in Estonia, ' +
      'unknown or not named',
  },
});

/** The person has crossed into Estonia: there the power has no place to be used in. */
export const crossed = rule<CaseFile, Crossing>('KKS-37-2-3', {
  holds: ({ step: { effective, at } }) => effective <= at,
  because: {
    et: 'piiriületuse hetk on alles ees',
    en: 'the instant of crossing still lies ahead',
  },
});

const watchedPast = ({ file: { lists }, step: { effective, at } }: Situation<CaseFile, Crossing>) =>
  effective <= at && (lists['activity'] ?? []).some((each) => String(each['to']) > effective);

/** Surveillance on record went on after the border was crossed: a breach, not a mere delay. */
const passed = rule<CaseFile, Crossing>('KKS-37-2-3', {
  holds: watchedPast,
  because: {
    et: 'pärast seda hetke ei ole jälgimist kirja pandud või on hetk alles ees',
    en: 'no surveillance is on record after that instant, or it still lies ahead',
  },
});

/** The same, become known once the measure has ended otherwise; it is taken down once. */
const passedAsKnownLater = rule<CaseFile, Crossing>('KKS-37-2-3', {
  holds: (situation) =>
    watchedPast(situation) && situation.file.kept['crossedIntoEstonia'] === undefined,
  because: {
    et: 'piiriületus on juba kirjas või pärast seda hetke ei ole jälgimist kirja pandud',
    en: 'the crossing is on record already, or no surveillance is on record after that instant',
  },
});

export const border = {
  state: 'crossedIntoEstonia',
  by: '§ 37 (2) 3)',
  words: { et: 'isik tuli Eestisse', en: 'the person entered Estonia' },
  hears: 'crossedIntoEstonia',
  concerns: crossed,
  late: { whileRunning: passed, afterwards: passedAsKnownLater, breach: 'KKS-37-2-3' },
} as const satisfies Ending;

/** Where the purpose is an operation or a unit in it, the surveillance ends with that operation. */
export const operation = operationEnd('KKS-36-1-2', {
  et: 'operatsiooni lõpp: jälgimine lõpeb',
  en: 'end of the operation: the surveillance ends',
});

export const watching = watchingOnly('KKS-37-2-3');
export const watchedOnce = oneAtATime('KKS-37-2-3');
export const designatedUnit = deciders.unitDesignated('KKS-37-3', '37.2.3');

export const whoDecides = deciders.decidedByCommanderOrAuthorised('KKS-37-2-3', '37.2.3');
export const whoRepeats = deciders.repeatedByCommander('KKS-37-2-3', 'AMB-22');
export const noOverlap = deciders.noOverlap('KKS-37-2-3');
export const term = termAbroad('KKS-37-2-3');
