// § 43 (1¹): what is collected under § 37 (1) 1)–3), and 5) where necessary, goes to the document
// register; of its entries nothing is given over the public web (§ 43¹).
import { dayOf } from '#calendar/day';
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import { add, lawful } from '#statechart/statechart';
import type { Step, StepOf } from '#statechart/step';
import type { registerSteps } from './register-steps.js';

type Entry = StepOf<typeof registerSteps.registerItem>;

/** The numbers (from 1, in the order stored) of the items about which nothing is settled yet. */
export function unsettledItems({ lists }: CaseFile): readonly number[] {
  const settled = [...(lists['registrations'] ?? []), ...(lists['leftOut'] ?? [])]
    .map((each) => each['item']);
  return (lists['items'] ?? [])
    .map((_, place) => place + 1)
    .filter((number) => !settled.includes(number));
}

/** An entry, or a word that none is needed, is about an item that has neither yet. */
export const itemUnsettled = (id: RuleId) =>
  rule<CaseFile, Entry>(id, {
    holds: ({ file, step }) => unsettledItems(file).includes(step.item),
    because: {
      et: 'sellise numbriga registreerimata teavet menetluses ei ole',
      en: 'the case has no item of that number that is not in the register yet',
    },
  });

/** An entry is dated by the day it was made, in Tallinn; it is never dated ahead. */
export const entryMade = (id: RuleId) =>
  rule<CaseFile, Entry>(id, {
    holds: ({ step: { date, at } }) => date <= dayOf(at),
    because: {
      et: 'dokumendiregistri kande kuupäev on tulevikus',
      en: 'the date of the entry in the document register lies ahead',
    },
  });

export const notOnPublicWeb = rule<CaseFile, Entry>('KKS-43s1', {
  holds: ({ step }) => step.publicWeb !== true,
  because: {
    et: 'dokumendiregistri sellele osale ei anta juurdepääsu avaliku veebi kaudu',
    en: 'no access over the public web is given to this part of the document register',
  },
});

/** The case is not closed while an item is neither in the register nor, where allowed, left out. */
export const everyItemSettled = (id: RuleId) =>
  rule<CaseFile, Step>(id, {
    holds: ({ file }) => unsettledItems(file).length === 0,
    because: ({ file }) => {
      const numbers = unsettledItems(file).join(', ');
      return {
        et: `kogutud teave on dokumendiregistrisse kandmata: nr ${numbers}`,
        en: `information collected is not in the document register: no ${numbers}`,
      };
    },
  });

/** The arrow that writes down an entry. */
export const registering = (id: RuleId) => ({
  registerItem: {
    guard: lawful(itemUnsettled(id), entryMade(id), notOnPublicWeb),
    actions: [add('registrations')],
  },
});

/** § 43 (1¹) for § 37 (1) 1)–3): everything is registered. */
export const registered = {
  more: registering('KKS-43-1s1.a'),
  documented: [everyItemSettled('KKS-43-1s1.a')],
  closing: [],
} as const;
