import { appendFileSync } from 'node:fs';
import { threats } from './rows.js';
import { atStart, bySecond, exported, faultsIn, hasSecond, inStore, offline } from './judges.js';
import type { Found, Held } from './judges.js';
import { aCopy } from './world.js';
import type { World } from './world.js';

/**
 * What the attacker holds. The DBA writes all database files and nothing else; whoever has the
 * files also those beside the database, but no key; root has the keys too; the exporter hands over
 * what is shown; a person has an account and its password.
 */
export type Power = 'DBA' | 'files' | 'root' | 'exporter' | 'person' | 'outsider' | 'nature';

/** Who judges: the house before it serves, its own check, and two verifiers of an export. */
export type Judge = 'start' | 'store' | 'offline' | 'second' | 'register';

/** One of these codes has to be found; an empty list means that nothing may be called broken. */
type Verdicts = readonly string[];

/** An attack on what lies on the disk. */
export interface Attack {
  readonly power: Power;
  /** Does it to a copy of the honest world; answers the folder it shows, if not the usual one. */
  readonly does: (world: World) => unknown;
  readonly found: Partial<Record<Exclude<Judge, 'register'>, Verdicts>>;
  /** What the overseer holds against it: the newest head, unless said otherwise. */
  readonly holding?: 'kept' | 'older' | 'nothing';
}

/** An attack on what is running: somebody tries, and the register answers. */
export interface Attempt {
  readonly power: Power;
  readonly verdict: Verdicts;
  /** Tries it; answers what came of it, each outcome once. */
  readonly does: () => Promise<Found> | Found;
  readonly judge?: Judge;
  readonly timeout?: number;
}

// What only a replay of the law or of the reports can know.
const beyondSecond = ['E_RULE', 'E_REPORT'];

/** A test of one attack of that row: every judge named has to find it. */
export function attack(row: number, which: string, { power, does, found, holding }: Attack): void {
  it(titleOf(row, which, found), async () => {
    const world = await aCopy();
    const shown = await does(world);
    const folder = typeof shown === 'string' ? shown : null;
    const checkpoint = holding === 'nothing' ? undefined : world[holding ?? 'kept'];
    const held: Held = { vkey: world.vkey, ...(checkpoint === undefined ? {} : { checkpoint }) };
    const told = (judge: Judge, expected: Verdicts, codes: Found) =>
      judged({ row, which, power }, judge, expected, codes);
    const { start, store, offline: outside } = found;
    if (store !== undefined) told('store', store, await inStore(world, checkpoint ?? null));
    if (outside !== undefined) {
      const seen = folder ?? exported(world);
      told('offline', outside, offline(seen, held));
      const known = found.second ?? outside.filter((code) => !beyondSecond.includes(code));
      if (hasSecond()) told('second', known, bySecond(seen, held));
    }
    if (start !== undefined) told('start', start, await atStart(world));
  }, 60_000);
}

/** A test of one attempt of that row: the register, or the judge named, has to answer so. */
export function attempt(row: number, which: string, tried: Attempt): void {
  const { power, does, verdict, judge = 'register', timeout = 60_000 } = tried;
  it(titleOf(row, which, { [judge]: verdict }), async () => {
    judged({ row, which, power }, judge, verdict, await does());
  }, timeout);
}

function titleOf(row: number, which: string, found: Readonly<Record<string, Verdicts>>): string {
  const verdicts = [...new Set(Object.values(found).flat())];
  return `#${row} ${threats[row]!.threat}: ${which} → ${verdicts.join(' | ') || 'no fault'}`;
}

interface Tried {
  readonly row: number;
  readonly which: string;
  readonly power: Power;
}

function judged(tried: Tried, judge: Judge, expected: Verdicts, found: Found): void {
  const faults = judge === 'register' ? found : faultsIn(found);
  const warned = expected.some((code) => code.startsWith('W_'));
  const seen = warned ? found : faults;
  const right = expected.length === 0
    ? faults.length === 0
    : seen.some((code) => expected.includes(code));
  recorded({ ...tried, judge, expected, found, right });
  expect({ judge, found: seen, right }).toEqual({ judge, found: seen, right: true });
}

/** Hands the finding to whoever prints the table of all attacks, if anybody does. */
function recorded(line: object): void {
  const file = process.env['VOLITUS_ATTACKS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
}
