import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { Rule, Situation } from '#law/rule';
import type { Step } from '#statechart/step';
import type { AbroadFile } from './abroad-fields.js';
import { says } from './law.js';
import { noticeOwed } from './notice-owed.js';
import { hasArea, isInForce } from './operation.js';

type Asked = Situation<AbroadFile, Step>;

/** § 37 (2): the power is tied to a place or an aim abroad; none, no power. */
export const limbNamed = rule<AbroadFile, Step>('KKS-37-2', {
  holds: ({ file }) => file.asked.limb !== undefined,
  because: {
    et: 'taotlus ei nimeta § 37 lõike 2 punkti, millel toiming põhineb',
    en: 'the request names no clause of § 37 (2) on which the measure rests',
  },
});

/** § 37 (2) 1): in the recorded area of an operation, between its dates (AMB-48). */
export const inOperationArea = (id: RuleId) =>
  rule<AbroadFile, Step>(id, {
    policy: 'AMB-48',
    holds: ({ file, facts, step }) =>
      file.asked.limb !== '37-2-1' ||
      (isInForce(facts.operation, step.at) && hasArea(facts.operation)),
    because: {
      et: 'registris ei ole operatsiooni, mille piirkonnas ja ajal toiming tehakse',
      en: 'there is no operation on record in whose area and time the measure is taken',
    },
  });

/** § 37 (2) 2): the aim is activity outside Estonia, and the request says which. */
export const aimAbroad = (id: RuleId) =>
  rule<AbroadFile, Step>(id, {
    holds: ({ file }) => file.asked.limb !== '37-2-2' || says(file.asked.abroadNecessity),
    because: {
      et: 'taotlus ei ütle, kuidas toiming teenib väljaspool Eestit tegutsemist',
      en: 'the request does not say how the measure serves acting outside Estonia',
    },
  });

/** Clause 4) of §§ 37¹–37³ (1) is the aim of § 37 (2) 2) and brings its duties along. */
export const actsAbroad = ({ file: { asked } }: Asked): boolean =>
  asked.limb === '37-2-2' || asked.clause === '4';

/** § 37 (3), for § 37 (2) 1) too by policy: the unit has a row for each power it uses (AMB-07). */
export const designatedAbroad = rule<AbroadFile, Step>('KKS-37-3', {
  policy: 'AMB-07',
  holds: (situation) => {
    const { unit } = situation.facts;
    const used = [
      ...(situation.file.asked.limb === '37-2-1' ? ['37.2.1'] : []),
      ...(actsAbroad(situation) ? ['37.2.2'] : []),
    ];
    return unit !== null && !unit.temporary && used.every((key) => unit.designated.includes(key));
  },
  because: {
    et: 'struktuuriüksus ei ole põhimääruses määratud § 37 lõike 2 selle punkti jaoks',
    en: 'the unit is not designated in the statutes for that clause of § 37 (2)',
  },
});

/** § 38: at least one method is named, and each is on the list in force. */
export const listedMethods = rule<AbroadFile, Step>('KKS-38', {
  holds: ({ file, facts }) => {
    const named = file.asked.methods ?? [];
    return named.length > 0 && named.every((method) => facts.methods.includes(method));
  },
  because: {
    et: 'meetod on nimetamata või puudub kehtivast meetodite ja vahendite loetelust',
    en: 'no method is named, or one is not on the list of methods and means in force',
  },
});

const owed = noticeOwed('KKS-42-4', {
  to: 'minister',
  within: 'P-MIN-42',
  policy: 'AMB-45',
  what: { et: 'teade volituse kasutamisest ministrile', en: 'notice of use to the minister' },
});

/** § 42 (4): the minister is told of the use of § 37 (2) 2), of no other clause. */
export const ministerNotice = {
  by: owed.by,
  sent: rule<AbroadFile, Step>('KKS-42-4', {
    policy: 'AMB-45',
    holds: (situation) => !actsAbroad(situation) || owed.sent.judge(situation) === null,
    because: { et: 'ministrile teatamata', en: 'the minister has not been given notice' },
  }),
  overdue: rule<AbroadFile, Step>('KKS-42-4', {
    policy: 'AMB-45',
    holds: (situation) => actsAbroad(situation) && owed.overdue.judge(situation) === null,
    because: { et: 'teate tähtaeg ei ole möödas', en: 'the notice is not overdue' },
  }),
};

/**
 * Tells the arrow that owes the minister a notice from the one that owes none. It speaks only
 * where every other rule of the arrow holds, so that it is never itself a reason to refuse.
 */
export const owedToMinister = (others: readonly Rule[]) =>
  rule<AbroadFile, Step>('KKS-42-4', {
    holds: (situation) =>
      actsAbroad(situation) || others.some((other) => other.judge(situation) !== null),
    because: {
      et: 'seda volitust kasutatakse ministrile teatamata',
      en: 'this power is used without notice to the minister',
    },
  });
