import { wordingAt } from '#law/wordings/index';
import { signCheckpoint } from '#trail/checkpoint';
import { emptyRoot } from '#trail/tree';
import type { Clock } from '../clock/clock.js';
import type { Handle } from '../database/handle.js';
import { HeadStore } from './head-store.js';
import type { Keys } from './keys.js';
import { Log } from './log.js';
import { checkedTip } from './start-check.js';

/** Opens the trail after comparing it with its signed head; an empty one gets its first entry. */
export function openLog(
  handle: Handle,
  reader: Handle,
  keys: Keys,
  path: string,
  clock: Clock,
): { log: Log; head: HeadStore } {
  const head = new HeadStore(path);
  try {
    const tip = checkedTip(reader, keys, head);
    // Signed before there is anything, so that entries without a head are never the first start.
    if (head.last === null) head.replace(null, emptyHead(keys));
    const log = new Log(keys, head, reader, tip);
    if (log.size === 0) begin(handle, log, keys, clock);
    log.seal();
    return { log, head };
  } catch (fault) {
    head.close();
    throw fault;
  }
}

const emptyHead = ({ origin, signer }: Keys): string =>
  signCheckpoint({ origin, size: 0, root: emptyRoot }, signer);

function begin(handle: Handle, log: Log, keys: Keys, clock: Clock): void {
  handle.exec('BEGIN IMMEDIATE');
  const now = clock.now();
  const [, growth] = log.append(handle, log.grow(), {
    type: 'log.opened', at: now, actor: null, office: 'system', rules: wordingAt(now).id,
    body: { origin: keys.origin, vkey: keys.vkey },
  }, now);
  handle.exec('COMMIT');
  log.adopt(growth);
}
