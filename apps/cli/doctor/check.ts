import type { Instant } from '#calendar/instant';
import type { SeenStore } from '../store/seen-store.js';

export type Health = 'ok' | 'warn' | 'fail';

/** One thing looked at: how it is, what was seen, and what to do about it where it is not well. */
export interface Check {
  readonly name: string;
  readonly health: Health;
  readonly says: string;
  readonly todo?: string;
}

/** What the checks look at. */
export interface Patient {
  readonly home: string;
  readonly store: SeenStore;
  readonly now: Instant;
}

/** One look at the patient. */
export type Look = (patient: Patient) => Check;

export const ok = (name: string, says: string): Check => ({ name, health: 'ok', says });

export const ill = (name: string, health: 'warn' | 'fail', says: string, todo: string): Check => ({
  name, health, says, todo,
});
