import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import type { Handle } from '../database/handle.js';
import { dataFacts } from './data-facts.js';
import { erasureFacts } from './erasure-facts.js';
import type { Recording } from './ripples.js';

/** What an act on personal data rests on besides the facts of every act. */
export type KnownFacts = Pick<Facts, 'data' | 'erasure'>;

/** Gathered for the acts on data kept and on erasures of persons; nothing for every other act. */
export function knownFacts(db: Handle, recording: Recording, now: Instant): KnownFacts {
  const data = dataFacts(db, recording, now);
  const erasure = erasureFacts(db, recording);
  return { ...(data === null ? {} : { data }), ...(erasure === null ? {} : { erasure }) };
}
