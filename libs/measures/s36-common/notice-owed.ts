import type { Instant } from '#calendar/instant';
import { lastInstant } from '#calendar/term';
import type { RuleId } from '#law/citation';
import type { Facts } from '#law/facts';
import { lengthOf } from '#law/policies/parameters';
import type { ParameterId } from '#law/policies/parameters';
import { reckoning } from '#law/reckoning';
import { rule } from '#law/rule';
import type { PolicyId } from '#law/rule';
import type { Words } from '#law/words';
import type { CaseFile } from '#statechart/case-file';
import type { Step } from '#statechart/step';

interface Owed {
  readonly to: 'kapo' | 'minister';
  /** The parameter that puts "immediately" into hours; policy, never law. */
  readonly within: ParameterId;
  readonly policy: PolicyId;
  readonly what: Words;
}

/**
 * A notice of the decision that must have left before the measure begins: the instant it falls
 * due, the gate that it was sent, and the breach where its time ran out unsent.
 */
export function noticeOwed(id: RuleId, { to, within, policy, what }: Owed) {
  const by = reckoning<CaseFile, Step>(id, {
    policy,
    what,
    due: ({ file, step }) => lastInstant(signedAt(file, step), lengthOf(within)),
  });
  return {
    by,
    sent: rule<CaseFile, Step>(id, {
      policy,
      holds: ({ facts }) => sentTo(facts, to, id),
      because: { et: `saatmata: ${what.et}`, en: `not sent: ${what.en}` },
    }),
    overdue: rule<CaseFile, Step>(id, {
      policy,
      holds: ({ file, step, facts }) =>
        step.at >= lastInstant(signedAt(file, step), lengthOf(within)) &&
        !sentTo(facts, to, id) && !file.breaches.some((breach) => breach.rule === id),
      because: { et: 'teate tähtaeg ei ole möödas', en: 'the notice is not overdue' },
    }),
  };
}

/** The signature is the decision kept in the file; at the signing step itself, that step. */
const signedAt = (file: CaseFile, step: Step): Instant => file.kept['decision']?.at ?? step.at;

const sentTo = ({ notices }: Facts, to: string, rule: RuleId): boolean =>
  notices.some((each) => each.to === to && each.by === rule && each.sentAt !== null);
