import type { Instant } from '#calendar/instant';
import { Malformed } from '../register/answers.js';
import type { Recording } from './ripples.js';

/**
 * Acts that tell running cases of an end for which those keep no diary. The end of a service or an
 * operation may lie ahead: the measures that rest on it set a deadline. The end of an office, a
 * designation, an authorisation or a method is asked for at each step and needs none.
 */
const notAhead: ReadonlySet<string> = new Set([
  'consents.withdraw', 'cooperation.end', 'areas.end', 'threats.close',
]);

/** Throws Malformed for an end that is recorded before it has come, where nothing waits for it. */
export function checkCome({ register, act, fields }: Recording, now: Instant): void {
  if (!notAhead.has(`${register}.${act}`) || String(fields['at']) <= now) return;
  throw new Malformed([{
    path: 'at',
    says: {
      et: 'lõpp on alles ees; see märgitakse, kui hetk on käes',
      en: 'the end lies ahead; it is recorded when that instant has come',
    },
  }]);
}
