// § 36 (3) 2), § 54¹ (4): when everything about a person is erased, and by whom (AMB-42).
import type { ErasureFacts } from '#law/erasure-facts';
import type { Facts } from '#law/facts';
import { rule } from '#law/rule';
import type { Step, StepOf } from '#statechart/step';
import type { erasures } from '../erasures.js';
import { reasoned } from './said.js';

type Order = StepOf<typeof erasures.record>;
type Confirm = StepOf<typeof erasures.confirm>;

/** Whatever nobody gathered is not known to be in order: the rule then forbids. */
const holdsIn = ({ erasure }: Facts, holds: (facts: ErasureFacts) => boolean): boolean =>
  erasure !== undefined && holds(erasure);

/** Nothing is erased that a running or undecided measure rests on. */
export const measuresOver = rule<unknown, Step>('KKS-36-3-2.b', {
  holds: ({ facts }) => holdsIn(facts, ({ running }) => running.length === 0),
  because: {
    et: 'isikut puudutab meede, mis kestab või on otsustamata; andmete vajadus ei ole lõppenud',
    en: 'a measure that concerns the person runs or is undecided; the need has not ended',
  },
});

/** What is kept for a recorded need is kept until that need is recorded as ended (§ 41¹⁰ (7)). */
export const needsEnded = rule<unknown, Step>('KKS-36-3-2.b', {
  policy: 'AMB-42',
  holds: ({ facts }) => holdsIn(facts, ({ needed }) => needed.length === 0),
  because: {
    et: 'isiku kohta on andmeid, mille säilitamise vajadus ei ole märgitud lõppenuks',
    en: 'data on the person are kept of which the need is not recorded as ended',
  },
});

/** An information file goes by the minister's regulation, and not together with a person. */
export const filesDestroyed = rule<unknown, Step>('KKS-43-1.b', {
  policy: 'AMB-42',
  holds: ({ facts }) => holdsIn(facts, ({ files }) => files.length === 0),
  because: {
    et: 'isiku kohta on teabetoimik, mis tuleb enne hävitada ministri määruse järgi',
    en: "there is an information file on the person, to be destroyed first by the minister's " +
      'regulation',
  },
});

/** § 54¹ (4) speaks of data collected for the protection of an area, and of no other. */
export const groundOfTheArea = rule<unknown, Order>('KKS-54s1-4.b', {
  holds: ({ step, facts }) =>
    step.ground !== 'areaNeedEnded' || holdsIn(facts, ({ areaOnly }) => areaOnly),
  because: {
    et: 'isiku kohta on kogutud andmeid ka muul eesmärgil kui julgeolekuala kaitseks; alus on ' +
      '§ 36 lg 3 p 2',
    en: 'data on the person were collected for another aim than protecting a restricted area; ' +
      'the ground is § 36 (3) 2)',
  },
});

/** Acts here are attributed to whoever did them; without the name they would be nobody's. */
export const notOfTheHouse = rule<unknown, Step>('KKS-36-3-3', {
  holds: ({ facts }) => holdsIn(facts, ({ serves }) => !serves),
  because: {
    et: 'isik on või on olnud registris ametis; tema tehtu peab jääma temaga seostatavaks',
    en: 'the person holds or held an office in the register; what he or she did stays attributed',
  },
});

/** One person, one order. */
export const orderedOnce = rule<unknown, Order>('KKS-36-3-2.b', {
  holds: ({ facts }) => holdsIn(facts, ({ orders }) => orders.length === 0),
  because: {
    et: 'isiku andmete kustutamine on juba korraldatud',
    en: 'the erasure of the person is ordered already',
  },
});

/** An order that was confirmed or cancelled is no more confirmed or cancelled. */
export const orderOpen = rule<unknown, Step>('KKS-36-3-2.b', {
  holds: ({ facts }) => holdsIn(facts, ({ order }) =>
    order !== null && order.confirmedAt === null && order.cancelledAt === null),
  because: {
    et: 'korraldus on juba kinnitatud või tühistatud',
    en: 'the order is confirmed or cancelled already',
  },
});

/** Four eyes: one orders the erasure, another confirms it (AMB-62). */
export const confirmedByAnother = rule<unknown, Confirm>('KKS-36-3-3', {
  policy: 'AMB-62',
  holds: ({ step, facts }) => holdsIn(facts, ({ order }) => order?.by !== step.by.person),
  because: {
    et: 'kustutamise kinnitab keegi teine kui see, kes selle korraldas',
    en: 'the erasure is confirmed by another than who ordered it',
  },
});

/** Whoever orders, confirms or cancels says why. */
export const erasureReasoned = rule<unknown, Step>('KKS-36-3-2.b', {
  holds: ({ step }) => reasoned(step['reasons']),
  because: {
    et: 'põhjendamata on, miks andmeid enam vaja ei ole või miks need jäävad',
    en: 'it is not said why the data are not needed any more, or why they stay',
  },
});

/** The rules of the acts on the register of erasures. */
export const erasureRules = {
  'erasures.record': [
    erasureReasoned, measuresOver, needsEnded, filesDestroyed, groundOfTheArea, notOfTheHouse,
    orderedOnce,
  ],
  // What was in order when it was ordered is looked at again: nothing brings back what is erased.
  'erasures.confirm': [
    erasureReasoned, orderOpen, confirmedByAnother, measuresOver, needsEnded, filesDestroyed,
    notOfTheHouse,
  ],
  'erasures.cancel': [erasureReasoned, orderOpen],
} as const;
