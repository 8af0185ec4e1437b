import { minOf } from '#calendar/instant';
import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { Situation } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { FieldsOf } from '#statechart/field';
import type { Step, StepOf } from '#statechart/step';
import * as abroad from '../../s36-common/abroad.js';
import { fourPurposes } from '../../s36-common/four-purposes.js';
import { says } from '../../s36-common/law.js';
import {
  operationEnd, operationNamed, unitInOperationNamed,
} from '../../s36-common/operation.js';
import { secretsCase } from '../../s36-common/purposes.js';
import { openEnded, stretchesOfUse } from '../../s36-common/review.js';
import type { steps } from './steps.js';

type File = CaseFile & { readonly asked: Partial<FieldsOf<typeof steps.request.fields>> };
type Transaction = StepOf<typeof steps.recordTransaction>;
type Settlement = StepOf<typeof steps.settleTransaction>;
type Log = StepOf<typeof steps.logActivity>;

const mayBeSimulated: readonly unknown[] = [
  'privateLegalPerson', 'unitOfLegalPerson', 'bodyOfLegalPerson', 'branch',
];

export const whatIsSimulated = rule<File, Step>('KKS-37s2-1', {
  holds: ({ file }) => mayBeSimulated.includes(file.asked.simulates),
  because: ({ file }) => ({
    et:
      file.asked.simulates === undefined
        ? 'taotlus ei ütle, keda või mida teeseldakse'
        : 'teeselda võib üksnes eraõiguslikku juriidilist isikut, selle struktuuriüksust või ' +
          'organit või äriühingu filiaali',
    en:
      file.asked.simulates === undefined
        ? 'the request does not say who or what is simulated'
        : "only a private-law legal person, its unit or body, or a company's branch may be " +
          'simulated',
  }),
});

/** What must be there from the request on and must not cease before or at a review. */
export const standing = [
  ...fourPurposes('37s2'),
  abroad.limbNamed,
  abroad.inOperationArea('KKS-37-2-1.d'),
  abroad.aimAbroad('KKS-37-2-2.c'),
  abroad.designatedAbroad,
  abroad.listedMethods,
  operationNamed,
  unitInOperationNamed,
  secretsCase,
];

export const term = openEnded('KKS-37s2-1');

export const operation = operationEnd('KKS-37s2-1-2', {
  et: 'operatsiooni lõpp: teesklemine lõpetatakse korrastatult',
  en: 'end of the operation: the simulation is wound down',
});

/** The end of the operation, or the instant it was heard of where that came first. */
const windingDownFrom = ({ file, facts }: Situation<File, Step>): Instant | null => {
  const heard = file.kept['windingDown']?.at;
  return heard === undefined ? null : minOf(heard, facts.operation?.until ?? heard);
};

export const noNewTransaction = rule<File, Transaction>('KKS-37s2-1-2', {
  holds: (situation) => {
    const from = windingDownFrom(situation);
    return from === null || situation.step.closing === true || situation.step.madeAt < from;
  },
  because: {
    et: 'operatsioon on lõppenud; uusi tehinguid ei tehta, üksnes varasemaid kohustusi lõpetavaid',
    en: 'the operation has ended; no new transactions, only such as end earlier obligations',
  },
});

export const noNewActivity = rule<File, Log>('KKS-37s2-1-2', {
  holds: (situation) => {
    const from = windingDownFrom(situation);
    return from === null || situation.step.to <= from;
  },
  because: {
    et: 'operatsioon on lõppenud; teavet enam ei koguta',
    en: 'the operation has ended; no more information is collected',
  },
});

export const whoDecides = rule<File, Step>('KKS-37s2-2', {
  policy: 'AMB-08',
  holds: ({ facts }) => facts.actor.office === 'commander',
  because: {
    et: 'teesklemise otsustab Kaitseväe juhataja isiklikult; seda õigust ei saa edasi volitada',
    en: 'the Commander decides on simulation in person; this power cannot be delegated',
  },
});

export const madeInUse = rule<File, Transaction>('KKS-37s2-1', {
  policy: 'AMB-24',
  holds: ({ file, step: { madeAt, closing, at } }) =>
    closing === true ||
    stretchesOfUse(file, at).some(({ from, to }) => from <= madeAt && madeAt < to),
  because: {
    et: 'tehingu ajal teesklemine ei kestnud; lubatud on üksnes varasemat kohustust lõpetav tehing',
    en: 'the simulation was not in use then; only a transaction ending an earlier obligation fits',
  },
});

export const boundInTime = rule<File, Transaction>('KKS-37s2-5', {
  holds: ({ file, step: { madeAt, at } }) =>
    file.effectiveFrom !== null && file.effectiveFrom <= madeAt && madeAt <= at,
  because: {
    et: 'tehingu aeg on enne teesklemise algust või tulevikus',
    en: 'the transaction is dated before the simulation began, or ahead of now',
  },
});

/** The numbers (from 1, in the order recorded) of the transactions not yet settled. */
export function openTransactions({ lists }: CaseFile): readonly number[] {
  const settled = (lists['settlements'] ?? []).map((each) => each['transaction']);
  return (lists['transactions'] ?? [])
    .map((_, place) => place + 1)
    .filter((number) => !settled.includes(number));
}

export const transactionOpen = rule<File, Settlement>('KKS-37s2-5', {
  holds: ({ file, step }) => openTransactions(file).includes(step.transaction),
  because: {
    et: 'sellise numbriga avatud tehingut ei ole',
    en: 'there is no open transaction of that number',
  },
});

export const allSettled = rule<File, Step>('KKS-37s2-5', {
  holds: ({ file }) => openTransactions(file).length === 0,
  because: ({ file }) => {
    const numbers = openTransactions(file).join(', ');
    return {
      et: `Kaitsevägi vastutab veel täitmata tehingute eest: nr ${numbers}`,
      en: `the Defence Forces are still bound by open transactions: no ${numbers}`,
    };
  },
});

export const whoInforms = rule<File, Step>('KKS-37s2-6', {
  policy: 'AMB-08',
  holds: ({ facts }) => facts.actor.office === 'commander',
  because: {
    et: 'teabe esitab ministrile Kaitseväe juhataja isiklikult',
    en: 'the Commander gives the minister the information in person',
  },
});

export const saysWhat = rule<File, StepOf<typeof steps.informMinister>>('KKS-37s2-6', {
  holds: ({ step }) => says(step.report),
  because: {
    et: 'teave teeseldava isiku, üksuse, organi või filiaali tegevuse kohta puudub',
    en: 'the information on the activity of the simulated entity is missing',
  },
});

/** Six months from the decision, and then from each information (AMB-41). */
export const informBy = reckoning<File, Step>('KKS-37s2-6', {
  policy: 'AMB-41',
  what: { et: 'kuue kuu teave ministrile', en: 'six-month information to the minister' },
  due: ({ step, law }) => lastInstant(step.at, law.numbers['KKS-37s2-6']),
});

const lastInformed = ({ lists }: CaseFile): Instant | undefined => lists['information']?.at(-1)?.at;

const informedOnClosing = (file: CaseFile): boolean =>
  file.ended !== null && (lastInformed(file) ?? '') >= file.ended.at;

export const informationOverdue = rule<File, Step>('KKS-37s2-6', {
  policy: 'AMB-41',
  holds: ({ file, step, law }) => {
    const since = lastInformed(file) ?? file.kept['granting']?.at ?? step.at;
    const due = lastInstant(since, law.numbers['KKS-37s2-6']);
    return step.at >= due && !informedOnClosing(file) &&
      !file.breaches.some(({ rule, at }) => rule === 'KKS-37s2-6' && at >= due);
  },
  because: { et: 'teabe tähtaeg ei ole möödas', en: 'the information is not overdue' },
});

export const lastInformation = rule<File, Step>('KKS-37s2-6', {
  policy: 'AMB-41',
  holds: ({ file }) => informedOnClosing(file),
  because: {
    et: 'ministrile ei ole pärast teesklemise lõppu esitatud viimast teavet',
    en: 'the minister has not had the last information since the simulation ended',
  },
});
