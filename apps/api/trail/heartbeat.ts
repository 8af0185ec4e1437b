import { wordingAt } from '#law/wordings/index';
import type { Clock } from '../clock/clock.js';
import type { Store } from '../store/store.js';
import type { Log } from './log.js';

/** The longest that a served log is silent, in minutes of the log's own time: a house parameter. */
export const longestSilence = 15;

/** The entry by which a log in which nothing happens shows that it is alive. */
export const heartbeat = 'log.heartbeat';

/**
 * Writes a heartbeat where nothing was written for so long, so that silence is evidence: an
 * overseer who finds a longer one knows that the register stood still or that something is gone.
 * However far the clock went, it is one. Answers whether it wrote.
 */
export async function beat(
  { store, log, clock }: { readonly store: Store; readonly log: Log; readonly clock: Clock },
): Promise<boolean> {
  const silence = Date.parse(clock.now()) - Date.parse(log.lastAt);
  if (!(silence >= longestSilence * 60_000)) return false;
  await store.write(({ append, now }) => void append({
    type: heartbeat, at: now, actor: null, office: 'system', rules: wordingAt(now).id, body: {},
  }));
  return true;
}
