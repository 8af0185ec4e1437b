import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import { lengthOf } from '#law/policies/parameters';
import type { ParameterId } from '#law/policies/parameters';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import type { Step, StepOf } from '#statechart/step';
import type { steps } from './steps.js';

type Log = StepOf<typeof steps.logActivity>;

const pending = ({ kept }: CaseFile) =>
  kept['objection'] !== undefined && kept['confirmation'] === undefined;

/**
 * An objection of the Internal Security Service gives no veto; it suspends until the decider
 * confirms within the time of the policy (AMB-11). The machine forgets the last confirmation when
 * a new objection comes, and lists every objection and confirmation, pair by pair.
 */
export function objectionRules(id: RuleId, within: ParameterId) {
  const confirmBy = reckoning<CaseFile, Step>(id, {
    policy: 'AMB-11',
    what: { et: 'otsuse kinnitamine pärast vastuväidet', en: 'confirmation after an objection' },
    due: ({ file, step }) =>
      lastInstant(file.kept['objection']?.at ?? step.at, lengthOf(within)),
  });
  return {
    confirmBy,
    answered: rule<CaseFile, Step>(id, {
      policy: 'AMB-11',
      holds: ({ file }) => !pending(file),
      because: {
        et: 'Kaitsepolitseiameti vastuväide ootab otsustaja kinnitust',
        en: 'an objection of the Internal Security Service awaits the decider',
      },
    }),
    unanswered: rule<CaseFile, Step>(id, {
      policy: 'AMB-11',
      holds: ({ file }) => pending(file),
      because: { et: 'vastuväidet ei ole esitatud', en: 'there is no objection to answer' },
    }),
    notConfirmed: rule<CaseFile, Step>(id, {
      policy: 'AMB-11',
      holds: (situation) =>
        pending(situation.file) &&
        situation.step.at >= (confirmBy.due(situation) ?? situation.step.at),
      because: { et: 'kinnitamise aeg ei ole möödas', en: 'the time to confirm has not passed' },
    }),
    notWhileSuspended: notWhileSuspended(id),
  };
}

/** A measure that is suspended rests: nothing done in that time can be recorded under it. */
const notWhileSuspended = (id: RuleId) =>
  rule<CaseFile, Log>(id, {
    policy: 'AMB-11',
    holds: ({ file: { lists }, step: { from, to } }) =>
      (lists['objections'] ?? []).every((objection, index) => {
        const confirmed = lists['confirmations']?.[index]?.at;
        return from < objection.at
          ? to <= objection.at
          : confirmed !== undefined && from >= confirmed;
      }),
    because: {
      et: 'toiming oli sel ajal vastuväite tõttu peatatud',
      en: 'the measure was suspended by an objection at that time',
    },
  });
