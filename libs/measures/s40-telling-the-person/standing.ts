// How a case of § 40 stands, for whoever watches that nobody is forgotten.
import type { Instant } from '#calendar/instant';
import { citationOf, estonianCitationOf } from '#law/citation';
import type { Words } from '#law/words';
import * as clocks from './clocks.js';
import type { Here } from './clocks.js';
import { groundsLeft } from './grounds.js';
import type { Ground } from './grounds.js';
import { groundFields } from './ground-fields.js';

/** Why a person is left un-notified, and the instants by which somebody must look at it again. */
export interface TellingStanding {
  /** The grounds of § 40 (2) relied on now; null while the person is not left un-notified. */
  readonly ground: Words | null;
  /** The last instant to look at the ground again (§ 40 (3), AMB-21). */
  readonly nextReview: Instant | null;
  /** When a year has passed since the lapse of classification; null before any lapse (AMB-15). */
  readonly oneYear: Instant | null;
  /** The last instant of a timely application to the court, while none is lodged (§ 40 (5)). */
  readonly courtDeadline: Instant | null;
}

const leftUntold = new Set(['withheldTemporarily', 'courtPending']);

/** The standing of a § 40 case that is in the state; `here` carries the instant and the facts. */
export function standingOf(here: Here, state: string): TellingStanding {
  const { file, facts } = here;
  const isLeft = leftUntold.has(state);
  const mayApply = facts.act?.courtPath === true && file.kept['application'] === undefined;
  return {
    ground: isLeft ? inWords(groundsLeft(file)) : null,
    nextReview: isLeft ? clocks.reviewUntil(here) : null,
    oneYear: clocks.yearEnd(here),
    courtDeadline: mayApply ? clocks.lodgeBy(here) : null,
  };
}

function inWords(grounds: readonly Ground[]): Words | null {
  const said = grounds.map((ground): Words => {
    const { et, en } = groundFields.grounds.of[ground];
    const by = citationOf(`KKS-${ground}` as 'KKS-40-2-1');
    return { et: `${estonianCitationOf(by)}: ${et}`, en: `${by}: ${en}` };
  });
  if (said.length === 0) return null;
  return {
    et: said.map(({ et }) => et).join('; '), en: said.map(({ en }) => en).join('; '),
  };
}
