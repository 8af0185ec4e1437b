import type { RuleId } from '#law/citation';
import type { Facts } from '#law/facts';
import { rule } from '#law/rule';
import type { PolicyId } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';

/** The Commander, or the commander of a unit whom he or she authorised for that provision. */
export const commanderOrAuthorised = (facts: Facts, provision: string): boolean =>
  facts.actor.office === 'commander' ||
  (facts.actor.serviceman && facts.actor.commands.length > 0 &&
    facts.actor.authorisations.some((each) => each.provision === provision));

/**
 * "Decided by the Commander or a commander of a competent unit authorised by him or her": one
 * written authorisation a provision, given to a serviceman who commands a unit (AMB-08, AMB-47).
 */
export const decidedByCommanderOrAuthorised = (id: RuleId, provision: string) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-08',
    holds: ({ facts }) => commanderOrAuthorised(facts, provision),
    because: {
      et: 'otsustab Kaitseväe juhataja või tema selleks volitatud pädeva struktuuriüksuse ülem',
      en: 'the Commander decides, or a commander of a competent unit authorised for this provision',
    },
  });

/**
 * The commander of the unit that uses the power decides: where the Act says so, or by policy where
 * it names nobody and the means is open (AMB-23). No delegate, and not the Commander (AMB-08).
 */
export const decidedByUnitCommander = (id: RuleId, policy: PolicyId = 'AMB-23') =>
  rule<CaseFile, Step>(id, {
    policy,
    holds: ({ file, facts: { actor } }) =>
      actor.office === 'unitCommander' && actor.serviceman && actor.commands.includes(file.unit),
    because: {
      et: 'otsustab toimingut tegeva struktuuriüksuse ülem isiklikult',
      en: 'the commander of the unit that takes the measure decides in person',
    },
  });

/** From the second decision on the Commander signs in person (AMB-06). */
export const repeatedByCommander = (id: RuleId, policy: PolicyId = 'AMB-06') =>
  rule<CaseFile, Step>(id, {
    policy,
    holds: ({ facts }) => facts.earlier.length === 0 || facts.actor.office === 'commander',
    because: {
      et: 'korduva otsuse teeb Kaitseväe juhataja isiklikult',
      en: 'a repeated decision is made by the Commander in person',
    },
  });

/** A repeated decision begins after the earlier ended: decisions never overlap (AMB-06). */
export const noOverlap = (id: RuleId) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-06',
    holds: ({ facts, step }) => facts.earlier.every(({ until }) => until <= step.at),
    because: {
      et: 'varasem otsus kehtib veel; otsused ei või kattuda',
      en: 'the earlier decision is still in force; decisions may not overlap',
    },
  });

/** The unit has a row in the table of designations for the provision (AMB-07). */
export const unitDesignated = (id: RuleId, provision: string) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-07',
    holds: ({ facts }) =>
      facts.unit !== null && !facts.unit.temporary && facts.unit.designated.includes(provision),
    because: {
      et: 'struktuuriüksus ei ole põhimääruses selleks määratud',
      en: 'the unit is not designated for this in the statutes',
    },
  });

/** The minister commands nobody here and decides on no measure: it informs and supervises. */
export const notByMinister = rule<CaseFile, Step>('KKS-23-1.b', {
  holds: ({ facts }) => facts.actor.office !== 'minister',
  because: {
    et: 'ministril ei ole käsuõigust ja ta ei otsusta meedet; ta teeb järelevalvet (§ 7 lg 1)',
    en: 'the minister has no command authority and decides no measure, but supervises (§ 7 (1))',
  },
});

/** Where the Act says "ülem" decides, a serviceman does (AMB-47). */
export const commanderServes = rule<CaseFile, Step>('KKS-26-1', {
  policy: 'AMB-47',
  holds: ({ facts: { actor } }) => actor.office !== 'unitCommander' || actor.serviceman,
  because: {
    et: 'ülem on kaitseväelane; ametnik või töötaja ülemana ei otsusta',
    en: 'a commander is a serviceman; no official or employee decides as one',
  },
});
