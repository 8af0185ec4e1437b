import type { Instant } from '#calendar/instant';
import type { ServiceStatus } from '#law/facts';
import { says } from '#statechart/field';
import type { RegisterEntry } from '../register/register-facts.js';

/** A stretch of holding an office; `until` is the first instant no longer in it. */
export interface Tenure {
  readonly person: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

/** A person as an act on a register knows them. */
export interface Servant {
  readonly servesAs: ServiceStatus;
  readonly units: readonly (string | null)[];
}

/** What a register act is judged on: there is no case, only the wording and the message. */
export interface RegisterFile {
  readonly wording: string;
  /** The entry that the act changes; null where it makes one. */
  readonly entry: RegisterEntry | null;
  /** As what the person named serves, and in which units; null where the act names nobody. */
  readonly named: Servant | null;
  /** Everybody who ever held the office of the Commander. */
  readonly commanders: readonly Tenure[];
}

/** A text says something, whether it is sealed already or not. */
export const stated = (text: unknown): boolean =>
  typeof text === 'string' ? text.trim().length > 1 : says(text);
