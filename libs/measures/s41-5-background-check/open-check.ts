// What every act under § 41⁵ (1) and (3) meets before its decision, and what may cease meanwhile.
import type { Rule } from '#law/rule';
import { decidedByUnitCommander } from '../s36-common/deciders.js';
import { statutoryTerm } from '../s36-common/term.js';
import * as aims from './check-aims.js';
import { checkLife } from './check-life.js';
import { dueForAnybody, endsWithinTime, oncePerPermit } from './check-permit.js';
import { suspicionReasoned } from './check-window.js';

/** The Act names nobody for an open act: the unit commander decides, by policy (AMB-23). */
export const openDecider = decidedByUnitCommander('KKS-41s5-1.b');

/** The Act has no term for it but that of the consent on which it rests (AMB-32). */
export const consentTerm = statutoryTerm(
  'KKS-41s6-1.b', (law) => law.numbers['KKS-41s6-1.b'], 'AMB-32',
);

type Own = Omit<Parameters<typeof checkLife>[0], 'power' | 'decision' | 'whoDecides' | 'term'> &
  { readonly power?: '§ 41⁵ (3)'; readonly whoDecides?: readonly Rule[] };

/** Draws an act under § 41⁵ (1) or (3) from what is its own. */
export const openCheckLife = ({ power, before, mayCease, within, ...own }: Own) =>
  checkLife({
    whoDecides: [openDecider],
    ...own,
    power: power ?? '§ 41⁵ (1)',
    decision: power ?? '§ 41⁵ (1)',
    before: [aims.aimNamed, ...before, oncePerPermit],
    mayCease: [
      aims.namedClass, aims.aimOfClass, aims.aimOfCandidate, aims.profileFresh,
      aims.designatedUnit, dueForAnybody, suspicionReasoned, ...mayCease,
    ],
    within: [...within, endsWithinTime],
    term: consentTerm,
  });
