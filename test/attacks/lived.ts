import { PureLog } from './pure-log.js';

/** A log with some past; a head that the overseer kept; and the key in the overseer's drawer. */
export function lived(name = 'lived', steps = 9) {
  const log = new PureLog(name);
  for (let n = 0; n < steps; n += 1) log.append('case.step', { n });
  const kept = log.seal();
  return { log, kept: kept.note, vkey: log.key.vkey, policy: null };
}
