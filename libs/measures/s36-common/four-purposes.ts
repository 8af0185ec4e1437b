import { rule } from '#law/rule';
import type { Rule } from '#law/rule';
import type { Step } from '#statechart/step';
import type { AbroadFile } from './abroad-fields.js';
import { says } from './law.js';
import { hasArea, isInForce, isOpen } from './operation.js';

/** Sections 37¹, 37² and 37³ open with the same four purposes, each as strict as its wording. */
type Section = '37s1' | '37s2' | '37s3';

/** The closed list of (1) of the section: one clause is named, and what it needs is there. */
export const fourPurposes = (section: Section): readonly Rule[] => [
  rule<AbroadFile, Step>(`KKS-${section}-1`, {
    holds: ({ file }) => file.asked.clause !== undefined,
    because: {
      et: 'taotlus ei nimeta ühtegi lõike 1 neljast eesmärgist',
      en: 'the request names none of the four purposes of subsection (1)',
    },
  }),
  preparing(section), conducting(section), protecting(section), actingAbroad(section),
];

const preparing = (section: Section) =>
  rule<AbroadFile, Step>(`KKS-${section}-1-1`, {
    policy: 'AMB-48',
    holds: ({ file, facts, step }) =>
      file.asked.clause !== '1' ||
      (isOpen(facts.operation, step.at) && hasArea(facts.operation)),
    because: {
      et: 'ettevalmistatava operatsiooni piirkonda ei ole registris või operatsioon on lõppenud',
      en: 'the operation prepared for has no area on record, or it has ended',
    },
  });

const conducting = (section: Section) =>
  rule<AbroadFile, Step>(`KKS-${section}-1-2`, {
    policy: 'AMB-48',
    holds: ({ file, facts, step }) =>
      file.asked.clause !== '2' ||
      (isInForce(facts.operation, step.at) && hasArea(facts.operation)),
    because: {
      et: 'registris ei ole käimasolevat operatsiooni koos piirkonnaga',
      en: 'there is no operation under way, with its area, on record',
    },
  });

const protecting = (section: Section) =>
  rule<AbroadFile, Step>(`KKS-${section}-1-3`, {
    policy: 'AMB-25',
    holds: ({ file: { asked }, facts, step }) =>
      asked.clause !== '3' ||
      (asked.limb !== undefined && asked.protectedUnit !== undefined &&
        isInForce(facts.operation, step.at)),
    because: {
      et:
        'nimetamata on kaitstav üksus, operatsioon, milles ta osaleb, või § 37 lg 2 punkt; ' +
        'üksnes punktile 3 tugineda ei saa',
      en:
        'the unit protected, the operation it takes part in, or the clause of § 37 (2) is not ' +
        'named; clause 3) alone does not suffice',
    },
  });

const actingAbroad = (section: Section) =>
  rule<AbroadFile, Step>(`KKS-${section}-1-4`, {
    holds: ({ file }) => file.asked.clause !== '4' || says(file.asked.abroadNecessity),
    because: {
      et: 'põhjendamata on, miks on teave väljaspool Eestit tegutsemiseks vajalik',
      en: 'it is not said why the information is necessary for acting outside Estonia',
    },
  });
