// § 37¹ (2): the cooperation is unknown to third persons. Who knows whom it concerns is named.
import { rule } from '#law/rule';
import type { CaseFile, Kept } from '#statechart/case-file';
import type { Step } from '#statechart/step';
import { says } from '../s36-common/law.js';

export type Role = 'handler' | 'recordKeeper';

/** Who has the role at the instant; undefined where nobody has. */
export function assignedAs(
  { lists }: CaseFile,
  role: Role,
  at: Kept['at'],
): string | undefined {
  const last = lists['assignments']?.findLast((each) => each['role'] === role);
  const left = lists['releases']?.findLast((each) => each['role'] === role);
  if (last === undefined || (left !== undefined && last.at <= left.at)) return undefined;
  const until = last['until'];
  return until === undefined || at < String(until) ? String(last['person']) : undefined;
}

/**
 * Everybody who may know the identity of the person at the instant: those who asked, checked and
 * permitted, and the controller, handler and record keeper of the day.
 */
export function knownTo(file: CaseFile, at: Kept['at']): readonly string[] {
  const { openedBy, kept } = file;
  const acted = ['submission', 'check', 'decision'].map((name) => kept[name]?.by.person);
  const appointed = [
    kept['controller']?.['controller'] as string | undefined,
    assignedAs(file, 'handler', at), assignedAs(file, 'recordKeeper', at),
  ];
  return [...new Set([openedBy.person, ...acted, ...appointed])]
    .filter((person) => person !== undefined);
}

/** The Commander controls every cooperation (§ 37¹ (5)); all others are named in the case. */
export const namedUser = rule<CaseFile, Step>('KKS-37s1-2', {
  holds: ({ file, step: { by, at } }) =>
    by.office === 'commander' || knownTo(file, at).includes(by.person),
  because: {
    et: 'kaasatud isikut tohivad teada üksnes menetluses nimetatud isikud',
    en: 'only persons named in the case may know the person involved',
  },
});

type Exposed = Step & { readonly reasons?: unknown; readonly effective?: Kept['at'] };

/** Known to a third person the cooperation is secret no more: what happened is said. */
export const exposureSaid = rule<CaseFile, Exposed>('KKS-37s1-2', {
  policy: 'AMB-51',
  holds: ({ file, step: { reasons, effective } }) =>
    says(reasons) &&
    (effective === undefined || file.effectiveFrom === null || file.effectiveFrom <= effective),
  because: {
    et: 'ütlemata on, kellele ja kuidas koostöö teatavaks sai, või jääb see aega enne kaasamist',
    en: 'it is not said to whom and how it became known, or that lies before the involvement',
  },
});

export const protectionReviewed = rule<CaseFile, Step>('KKS-37s1-2', {
  policy: 'AMB-51',
  holds: ({ file: { kept } }) =>
    kept['exposure'] === undefined || kept['protection'] !== undefined,
  because: {
    et: 'koostöö sai teatavaks, kuid isiku ja tema pere kaitset ei ole läbi vaadatud',
    en: 'the cooperation became known, and the protection of person and family is not reviewed',
  },
});
