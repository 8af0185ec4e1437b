// Who makes an enquiry under § 41¹ or collects data under § 41², and what is asked beforehand.
import type { RuleId } from '#law/citation';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import * as every from '../s36-common/law.js';

/** What stands before every measure but the purpose: these have their own lists (AMB-63). */
export const withoutPurpose = [
  every.form, every.necessity, every.proportionality, every.milderMeans,
  every.sameRequestNeedsNewFacts,
] as const;

/**
 * The commander of the unit laid down in the statutes, or an active serviceman or official of it
 * whom he or she authorised for the provision (a key such as `41-1.3`).
 */
export const madeByUnit = (id: RuleId, provision: string) =>
  rule<CaseFile, Step>(id, {
    policy: 'AMB-07',
    holds: ({ file, facts: { unit, actor } }) =>
      unit !== null && !unit.temporary && unit.designated.includes(provision) &&
      ((actor.office === 'unitCommander' && actor.serviceman &&
        actor.commands.includes(file.unit)) ||
        (actor.unit === file.unit &&
          actor.authorisations.some((each) => each.provision === provision))),
    because: {
      et: 'õigus on põhimääruses sätestatud struktuuriüksuse ülemal või tema volitatud ' +
        'tegevväelasel või ametnikul',
      en: 'only the commander of the unit laid down in the statutes may, or an active serviceman ' +
        'or official authorised by him or her',
    },
  });
