import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyBundle } from '#trail/verify-bundle';
import { PureLog, aWitness } from './pure-log.js';
import type { Signed } from './pure-log.js';
import { drawing } from './powers.js';
import { folderOf, second } from './judges.js';

type Draw = (below: number) => number;

/** A lawful life: what it leaves to be shown, and what an overseer took home from it earlier. */
export interface Honest {
  readonly log: PureLog;
  readonly vkey: string;
  readonly kept: Signed;
  readonly policy: string | null;
  readonly did: readonly string[];
}

/** Instants at which clocks are turned, and the first of a year. */
const turns = ['2021-03-28T00:59:59.999Z', '2021-03-28T01:00:00.000Z', '2021-10-31T00:59:59.999Z',
  '2021-10-31T01:00:00.000Z', '2021-12-31T22:00:00.000Z', '2024-02-29T12:00:00.000Z'];

interface Living {
  readonly log: PureLog;
  readonly draw: Draw;
  readonly people: Map<string, string[]>;
  /** No log goes back behind the order that its overseers hold it to, or an erasure. */
  floor: number;
}

const acts: Readonly<Record<string, (living: Living) => void>> = {
  steps: ({ log, draw }) => {
    for (let n = draw(6); n >= 0; n -= 1) {
      log.append('case.step', { n }, { actor: 'p_1', office: 'requester', case: 'c_1' });
      if (draw(3) === 0) log.now += draw(1_000);
      if (draw(2) === 0) log.seal();
    }
  },
  many: ({ log, draw }) => {
    for (let n = 200 + draw(120); n >= 0; n -= 1) log.append('access.read', { n });
    log.seal();
  },
  refused: ({ log, draw }) => log.append('case.refused', { refusals: [], n: draw(9) }),
  idle: ({ log, draw }) => {
    log.now += 900_000 * (1 + draw(40));
    log.append('log.heartbeat', {});
  },
  clocks: ({ log, draw }) => {
    const ahead = turns.map((each) => Date.parse(each)).filter((each) => each > log.now);
    log.now = ahead[draw(ahead.length || 1)] ?? log.now;
  },
  // Committed and not signed when the power went: the next start signs it.
  crash: ({ log, draw }) => {
    log.append('case.step', { crash: true });
    log.now += draw(100_000);
    log.seal(log.witnesses.filter(() => draw(2) === 0));
  },
  say: ({ log, draw, people }) => {
    const person = `p_${draw(4)}`;
    const ids = people.get(person) ?? [];
    if (ids[0] === 'gone') return;
    const id = `d_${log.size}`;
    log.say(person, id);
    people.set(person, [...ids, id]);
  },
  erase: (living) => {
    const { log, draw, people } = living;
    const person = `p_${draw(4)}`;
    const ids = people.get(person) ?? [];
    if (ids.length === 0 || ids[0] === 'gone') return;
    log.erase(person, ids);
    people.set(person, ['gone']);
    living.floor = log.size;
  },
  rotate: (living) => {
    living.log.rotate();
    living.floor = living.log.size;
  },
  restore: (living) => {
    const { log, draw, people, floor } = living;
    log.seal();
    const back = Math.min(log.size - floor, 1 + draw(8));
    if (back < 1) return;
    log.restore(log.size - back);
    living.floor = log.size;
    // What was said in the lost entries is swept: nothing speaks of it any more.
    for (const [person, ids] of people) {
      const left = ids.filter((id) => id === 'gone' || Number(id.slice(2)) < log.size - 1);
      ids.filter((id) => !left.includes(id)).forEach((id) => log.vault.delete(id));
      people.set(person, left);
    }
  },
  witnesses: (living) => {
    const { log, draw } = living;
    const all = ['a.example/w', 'b.example/w', 'c.example/w'].map(aWitness);
    log.order(all.slice(0, 1 + draw(3)), ['any', '1', 'all'][draw(3)]!);
    log.seal();
    living.floor = log.size;
  },
};

/** The life of that seed: the same every time. */
export function honestLife(seed: string): Honest {
  const draw = drawing(seed);
  const living: Living = { log: new PureLog(seed), draw, people: new Map(), floor: 1 };
  const { log } = living;
  const names = Object.keys(acts);
  const did: string[] = [];
  for (let left = 3 + draw(14); left > 0; left -= 1) {
    const name = names[draw(names.length)]!;
    if (name === 'many' && draw(4) > 0) continue;
    acts[name]!(living);
    did.push(name);
  }
  log.append('log.heartbeat', {});
  log.seal();
  const kept = log.signed[draw(log.signed.length)]!;
  const vkey = log.keys[draw(log.keys.length)]!.vkey;
  return { log, vkey, kept, policy: draw(2) === 0 ? log.policy : null, did };
}

/** What a reader brings along to an export. */
export interface Brought {
  readonly vkey: string;
  readonly kept: string;
  readonly policy: string | null;
}

/** The codes that both verifiers find in the export of a log with these heads. */
export async function verdictsOf(
  log: PureLog, brought: Brought, heads: readonly Signed[] = [], alsoSecond = true,
): Promise<string[]> {
  const files = log.files(heads);
  const { verdicts } = verifyBundle((path) => files.get(path), {
    vkey: brought.vkey, knownCheckpoint: brought.kept, policy: brought.policy ?? undefined,
    withVault: true,
  });
  const found = verdicts.map(({ code }) => `first ${code}`)
    .filter((code) => !code.endsWith('W_KEY'));
  const other = alsoSecond ? await bySecondOf(files, brought) : [];
  return [...new Set([...found, ...other.filter((code) => !code.endsWith('W_KEY'))])];
}

/** What both verifiers call broken in the export of an honest life: nothing, or they are wrong. */
export async function falseAlarms(seed: string, alsoSecond: boolean): Promise<string[]> {
  const { log, vkey, kept, policy, did } = honestLife(seed);
  const draw = drawing(`${seed} heads`);
  const heads = log.signed.filter((head) => log.stands(head) && draw(3) === 0);
  const found = await verdictsOf(log, { vkey, kept: kept.note, policy }, heads, alsoSecond);
  const alarms = found.filter((each) => each.includes(' E_'));
  return alarms.map((each) => `${seed}: ${each} after ${did.join(' ')}`);
}

async function bySecondOf(
  files: ReadonlyMap<string, Buffer>, { vkey, kept, policy }: Brought,
): Promise<string[]> {
  const folder = folderOf(files);
  writeFileSync(join(folder, 'kept'), kept);
  const args = [second, folder, '--key', vkey, '--checkpoint', join(folder, 'kept'), '--json'];
  if (policy !== null) {
    writeFileSync(join(folder, 'own-policy'), policy);
    args.push('--policy', join(folder, 'own-policy'));
  }
  const said = await output(args);
  rmSync(folder, { recursive: true });
  return (JSON.parse(said) as { codes: string[] }).codes.map((code) => `second ${code}`);
}

const output = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, NODE_OPTIONS: '' } });
    let [out, faults] = ['', ''];
    child.stdout.on('data', (data: Buffer) => void (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => void (faults += data.toString()));
    child.once('close', () => (out === '' ? reject(new Error(faults)) : resolve(out)));
  });
