import { existsSync, renameSync, statSync } from 'node:fs';
import { wordingAt } from '#law/wordings/index';
import { toBase64 } from '#trail/base64';
import { run } from '../database/prepared.js';
import { Broken } from './broken.js';
import { HeadStore } from './head-store.js';
import { Log } from './log.js';
import type { Repair } from './repair.js';
import { checkedTip, scan } from './start-check.js';

/** What is left of a log whose head is gone, or was set back by itself. */
export interface Headless {
  readonly code: 'E_HEAD_MISSING' | 'E_ROLLBACK';
  readonly why: string;
  readonly size: number;
  /** The root over all its entries, base64. */
  readonly root: string;
  readonly lastAt: string;
  /** How far some other memory vouches for it; 0 where nothing does. */
  readonly vouchedFor: number;
}

/**
 * What two persons look at before they unlock. Throws what the start throws for any other fault;
 * E_ROLLBACK or E_FORK also where something remembers entries that are not there, or others: that
 * is for a restoration. Null where the head is in order.
 */
export function headless(repair: Repair): Headless | null {
  const { reader, keys, head, remembered } = repair;
  const fault = faultOf(() => checkedTip(reader, keys, head, remembered));
  if (fault === null) return null;
  const { code } = fault;
  if (code !== 'E_HEAD_MISSING' && code !== 'E_ROLLBACK') throw fault;
  const { tip, roots } = scan(reader, remembered.map(({ size }) => size));
  for (const { size, root, where } of remembered) {
    const found = roots.get(size);
    if (found === undefined) throw fault;
    if (root !== null && !found.equals(root)) {
      throw new Broken('E_FORK', `${where} remembers another history`);
    }
  }
  return {
    code, why: fault.message, size: tip.frontier.size, root: toBase64(tip.frontier.root()),
    lastAt: tip.ts, vouchedFor: Math.max(0, ...remembered.map(({ size }) => size)),
  };
}

function faultOf(check: () => unknown): Broken | null {
  try {
    check();
    return null;
  } catch (fault) {
    if (fault instanceof Broken) return fault;
    throw fault;
  }
}

/**
 * Gives the log a head again by the order of two persons: the entry `head.unlocked` tells of it,
 * and the new head stands over that entry. A file that holds no head of ours is set aside, not
 * overwritten. Answers the place of the entry.
 */
export function unlocked(repair: Repair, found: Headless, by: readonly [string, string]): number {
  const { handle, reader, keys, clock } = repair;
  const { tip } = scan(reader, []);
  const isOld = found.code === 'E_ROLLBACK';
  if (!isOld) setAside(repair);
  const log = new Log(keys, repair.head, reader, tip, isOld ? repair.head.last : null);
  const now = clock.now();
  run(handle, 'BEGIN IMMEDIATE');
  const [{ seq }, growth] = log.append(handle, log.grow(), {
    type: 'head.unlocked', at: now, actor: by[0], office: 'system', rules: wordingAt(now).id,
    body: {
      by, because: found.code, size: found.size, root: found.root, vouchedFor: found.vouchedFor,
    },
  }, now);
  run(handle, 'COMMIT');
  log.adopt(growth);
  return seq;
}

/** The file that is no head any more keeps its bytes under another name beside it. */
function setAside(repair: Repair): void {
  const { path } = repair.head;
  repair.head.close();
  if (statSync(path).size > 0) {
    let n = 1;
    while (existsSync(`${path}.aside-${n}`)) n += 1;
    renameSync(path, `${path}.aside-${n}`);
  }
  repair.head = new HeadStore(path);
}
