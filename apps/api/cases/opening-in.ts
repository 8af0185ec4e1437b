import type { Actor } from '#statechart/step';
import { readMessage } from '../http/read-message.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import type { Opening } from '../register/opening.js';
import { openingFields } from './case-fields.js';

/** The case that a body asks to open, and who asks. */
export function openingIn(
  asker: SignedIn,
  body: unknown,
): { readonly by: Actor; readonly opening: Opening } {
  const { office, ...opening } = readMessage(openingFields, body) as unknown as Opening & {
    office?: string;
  };
  const by = actingIn(asker, { wanted: office, listed: openers, unit: opening.unit });
  return { by, opening };
}

const openers = ['requester', 'unitCommander'] as const;
