import { measures } from '#measures/index';
import type { Actor } from '#statechart/step';
import type { Handle } from '../database/handle.js';
import { NotKnown, NotYours, onlyOwnUnit, onlyRequesters } from './answers.js';
import type { NewCase } from './drafts.js';
import { entryOf } from './register-facts.js';
import { loadCase } from './rows.js';

export interface Opening {
  readonly measure: string;
  readonly unit: string;
  readonly subject?: string | null;
  readonly renews?: string | null;
}

/** The case that a person asks to open, where there may be one: of the own unit only (AMB-09). */
export function askedFor(db: Handle, by: Actor, opening: Opening): NewCase {
  const { unit, subject = null, renews = null } = opening;
  const measure = measures.find(({ id }) => id === opening.measure);
  if (measure === undefined || measure.opensByItself) throw new NotKnown(opening.measure);
  if (!mayOpen.includes(by.office)) throw new NotYours(onlyRequesters);
  if (by.unit !== unit) throw new NotYours(onlyOwnUnit);
  const person = entryOf(db, 'people', subject);
  const known = person !== undefined && person['erasedAt'] === undefined;
  if (!known && (measure.concerns === 'person' || subject !== null)) {
    throw new NotKnown(subject ?? 'subject');
  }
  if (renews !== null && loadCase(db, renews)?.measure !== measure) throw new NotKnown(renews);
  return { measure: measure.id, unit, subject, renews, act: null };
}

const mayOpen: readonly string[] = ['requester', 'unitCommander'];
