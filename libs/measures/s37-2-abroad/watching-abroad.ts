// Covert surveillance under § 37 (2): the Act names no decider, no term and no notice for it; what
// stands here is the choice AMB-22, never law.
import type { RuleId } from '#law/citation';
import { lengthOf } from '#law/policies/parameters';
import { rule } from '#law/rule';
import { optional, text, told } from '#statechart/field';
import type { FieldsOf } from '#statechart/field';
import type { Step } from '#statechart/step';
import type { AbroadFile } from '../s36-common/abroad-fields.js';
import { conditions } from '../s36-common/form-pages.js';
import { says } from '../s36-common/law.js';
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

/** What unlocks the choice AMB-26: counsel's opinion, on which the Commander decides in person. */
export const citizenFields = {
  counselDecision: told(
    optional(
      text({
        et: 'Õigusnõuniku otsus Eesti kodaniku kohta, Kaitseväe juhataja allkirjaga',
        en: "Counsel's decision on an Estonian citizen, signed by the Commander",
      }),
    ),
    {
      by: '§ 37 (2¹)',
      page: conditions,
      help: {
        et:
          'Ilma selleta Eesti kodanikku välismaal varjatult ei jälgita (registri valik AMB-26); ' +
          'üksuse kaitse eesmärgil ka sellega mitte.',
        en:
          'Without it no Estonian citizen is watched covertly abroad (the choice AMB-26 of this ' +
          'register); for the protection of a unit, not even with it.',
      },
    },
  ),
} as const;

type File = AbroadFile & { readonly asked: Partial<FieldsOf<typeof citizenFields>> };

const unlocked = ({ asked }: File): boolean =>
  says(asked.counselDecision) && asked.purpose !== '36-1-4';

/** An Estonian citizen is spared, by analogy with § 37 (2¹); unknown counts as Estonian. */
export const citizenSparedAbroad = rule<File, Step>('KKS-37-2s1', {
  policy: 'AMB-26',
  holds: ({ file, facts: { subject } }) =>
    subject !== null && (subject.estonian === 'no' || unlocked(file)),
  because: {
    et: 'Eesti kodanikku ei jälgita välismaal varjatult (§ 37 lg 2¹ analoogia alusel); teadmata ' +
      'kodakondsust käsitatakse Eesti kodakondsusena',
    en: 'an Estonian citizen is not watched covertly abroad (§ 37 (2¹) by analogy); unknown ' +
      'citizenship is treated as Estonian',
  },
});

/** Where counsel's decision lifts that, the Commander alone decides. */
export const citizenByCommander = rule<File, Step>('KKS-37-2s1', {
  policy: 'AMB-26',
  holds: ({ facts: { subject, actor } }) =>
    subject?.estonian === 'no' || actor.office === 'commander',
  because: {
    et: 'Eesti kodaniku jälgimise otsustab õigusnõuniku otsuse alusel Kaitseväe juhataja ' +
        'isiklikult',
    en: "on an Estonian citizen the Commander decides in person, on counsel's decision",
  },
});
