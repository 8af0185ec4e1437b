import type { Instant } from '#calendar/instant';
import type { RegisterEntry } from '../register/register-facts.js';
import type { Looking, Shown } from './reference.js';

/** How the entries of a register are recognised, and which of them a field may name. */
export interface EntryCard {
  /** Whether a step or act may rest on the entry at the instant. */
  readonly holds: (entry: RegisterEntry, now: Instant) => boolean;
  /** Whether an act of the register may still change it. */
  readonly open: (entry: RegisterEntry, now: Instant) => boolean;
  /** The person or unit it is about; null where it is about none. */
  readonly about: (entry: RegisterEntry) => { readonly person?: string; readonly unit?: string };
  readonly shown: (entry: RegisterEntry, looking: Looking) => Shown;
}

/** Whether an end is still to come, or there is none. */
export const isAhead = (end: unknown, now: Instant): boolean =>
  end === undefined || end === null || String(end) > now;

/** No end that the entry has, of whatever kind, has come. */
export const notEnded = (entry: RegisterEntry, now: Instant): boolean =>
  ['until', 'withdrawnAt', 'closedAt'].every((name) => isAhead(entry[name], now));

export const always = (): boolean => true;
export const aboutNobody = () => ({});
export const ofPerson = (entry: RegisterEntry) => ({ person: String(entry['person']) });
