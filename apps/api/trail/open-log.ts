import { wordingAt } from '#law/wordings/index';
import { signCheckpoint } from '#trail/checkpoint';
import { emptyRoot } from '#trail/tree';
import type { Clock } from '../clock/clock.js';
import type { Handle } from '../database/handle.js';
import type { placesIn } from '../settings.js';
import { HeadStore } from './head-store.js';
import { endBeginning, isBeginning } from './inception.js';
import { settledKeys } from './key-change.js';
import { openKeys } from './keys.js';
import type { Keys } from './keys.js';
import { Log } from './log.js';
import { rememberedIn } from './remembered.js';
import { settledSealing } from './sealing-change.js';
import { checkedTip } from './start-check.js';

/** What the trail is opened with. */
export interface Opening {
  readonly handle: Handle;
  readonly reader: Handle;
  readonly places: ReturnType<typeof placesIn>;
  readonly clock: Clock;
  /** Whether a log may be made where there never was one. */
  readonly create: boolean;
}

/** The trail as it was opened: its keys, its log, and the file of its heads, to be closed. */
export interface OpenedLog {
  readonly keys: Keys;
  readonly log: Log;
  readonly head: HeadStore;
}

/**
 * Opens the trail after comparing it with its signed head and with what else remembers one; a new
 * one gets its keys and its first entry. Throws `Broken` and changes nothing where they differ.
 */
export function openLog(opening: Opening): OpenedLog {
  const { handle, reader, places, clock, create } = opening;
  const isNew = isBeginning(reader, places, create);
  const found = openKeys(places.keys, isNew);
  const head = new HeadStore(places.head);
  try {
    const tip = checkedTip(reader, found, head, rememberedIn(reader, places.witnesses));
    // Signed before there is anything, so that entries without a head are never the first start.
    if (head.last === null) head.replace(null, emptyHead(found));
    const [log, keys] = settledKeys(places.keys, found, reader, (settled) =>
      new Log(settled, head, reader, tip));
    if (log.size === 0) begin(handle, log, keys, clock);
    log.seal();
    endBeginning(places);
    return { keys: settledSealing(places.keys, keys, reader), log, head };
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
