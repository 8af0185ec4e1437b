// Covert surveillance under § 37 (2): the Act names no decider, no term and no notice for it; what
// stands here is the choice AMB-22, never law.
import type { RuleId } from '#law/citation';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { AbroadFile } from '../s36-common/abroad-fields.js';
import { noticeOwed } from '../s36-common/notice-owed.js';
import { statutoryTerm } from '../s36-common/term.js';

/** Two months at most, by analogy with § 37¹ (4³). */
export const termAbroad = (id: RuleId) =>
  statutoryTerm(id, () => lengthOf('P-TERM-ABROAD'), 'AMB-22');

/** The minister is informed as under § 42 (4). */
export const ministerToo = noticeOwed('KKS-42-4', {
  to: 'minister',
  within: 'P-MIN-42',
  policy: 'AMB-22',
  what: {
    et: 'teade varjatud jälgimise otsusest ministrile',
    en: 'notice of the decision on covert surveillance to the minister',
  },
});

/** An Estonian citizen is spared, by analogy with § 37 (2¹); unknown counts as Estonian. */
export const citizenSparedAbroad = rule<AbroadFile, Step>('KKS-37-2s1', {
  policy: 'AMB-26',
  holds: ({ facts: { subject } }) => subject !== null && subject.estonian === 'no',
  because: {
    et: 'Eesti kodanikku ei jälgita välismaal varjatult (§ 37 lg 2¹ analoogia alusel); teadmata ' +
      'kodakondsust käsitatakse Eesti kodakondsusena',
    en: 'an Estonian citizen is not watched covertly abroad (§ 37 (2¹) by analogy); unknown ' +
      'citizenship is treated as Estonian',
  },
});
