// `npm run bench [-- --quick] [--json]`: our speed beside what the machine can do, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bareAppend } from './bare-append.js';
import { bareStore } from './bare-commits.js';
import { bareFold, bareHashes } from './bare-passes.js';
import { figuresOf, isMet } from './figures.js';
import { inProcess } from './in-process.js';
import { longReads } from './long-reads.js';
import { longTrail } from './long-trail.js';
import { overHttp } from './over-http.js';
import { doneBy, rounds } from './rounds.js';
import type { Results } from './rounds.js';
import { openScene } from './scene.js';
import type { Scene } from './scene.js';
import { tableOf } from './table.js';
import { verifyStreaming } from './verify-million.js';

const asked = new Set(process.argv.slice(2));
const plan = asked.has('--quick')
  ? { count: 3, milliseconds: 700, warmUp: 1_000, entries: 10_000, passes: 3 }
  : { count: 5, milliseconds: 2_000, warmUp: 5_000, entries: 100_000, passes: 3 };

const tell = (text: string) => void process.stderr.write(`${text}\n`);

interface Written {
  readonly results: Results;
  /** Plain sentences on what both sides were held to. */
  readonly said: readonly string[];
}

async function writing(folder: string, scene: Scene): Promise<Written> {
  const [alone, together, http] = await walkersOf(scene, 64, 256, 128);
  const mine = [inProcess(scene, alone, 1), inProcess(scene, together, 32)];
  tell('warming up');
  for (const each of mine) await each.slice(plan.warmUp);
  const bare = bareStore(folder, scene.sample(alone[0]!));
  const append = bareAppend(folder);
  const door = await overHttp(scene, http, [32, 128]);
  try {
    for (const each of door.contestants) await each.slice(plan.warmUp);
    const before = { ours: scene.entries(), bare: bare.count() };
    const all = [...bare.contestants, append, ...mine, ...door.contestants];
    const results = await rounds(all, plan, tell);
    const said = [
      counted('ours', scene.entries() - before.ours, answered(results, 'ours.')),
      counted('bare', bare.count() - before.bare, answered(results, 'bare.commit-')),
      durable(await scene.synchronous(), bare.synchronous),
    ];
    return { results, said };
  } finally {
    await door.close();
    append.close();
    bare.close();
  }
}

const walkersOf = async (scene: Scene, ...counts: readonly [number, number, number]) =>
  [
    await scene.walkers(counts[0]), await scene.walkers(counts[1]), await scene.walkers(counts[2]),
  ] as const;

const answered = (results: Results, prefix: string): number =>
  [...results.keys()].filter((id) => id.startsWith(prefix))
    .reduce((sum, id) => sum + doneBy(results, id), 0);

/** Throws where a command was answered that left no entry: then no figure is worth anything. */
function counted(side: string, present: number, acknowledged: number): string {
  if (present !== acknowledged) {
    throw new Error(`${side}: ${acknowledged} commands answered, ${present} entries present`);
  }
  return `${side}: ${present} entries present, ${acknowledged} commands acknowledged`;
}

function durable(ours: unknown, bare: unknown): string {
  if (ours !== 2 || bare !== 2) throw new Error(`synchronous is ${String(ours)}, ${String(bare)}`);
  return 'durability: SQLite in WAL with synchronous=FULL on both sides; ours also syncs its head';
}

async function reading({ house }: Scene): Promise<Written> {
  tell(`writing a trail of ${plan.entries} entries`);
  const trail = longTrail(house.reader, plan.entries);
  const { entries } = trail;
  const all = [bareHashes(entries), bareFold(entries), ...longReads(trail)];
  const results = await rounds(all, { count: plan.passes, milliseconds: 0 }, tell);
  const bytes = entries.reduce((sum, each) => sum + each.length, 0) / entries.length;
  return {
    results,
    said: [
      `trail: ${entries.length} entries of ${Math.round(bytes)} bytes; ${trail.played} are those ` +
        'the register wrote, the others its cases again under other names',
    ],
  };
}

async function bench(folder: string): Promise<void> {
  const scene = await openScene(folder);
  try {
    const written = await writing(folder, scene);
    const read = await reading(scene);
    const figures = figuresOf(new Map([...written.results, ...read.results]));
    const said = [...written.said, ...read.said];
    if (asked.has('--json')) {
      const met = figures.map((each) => ({ ...each, met: isMet(each) }));
      process.stdout.write(`${JSON.stringify({ machine: machine(), figures: met, said })}\n`);
    } else {
      const { cpus: cores, node, sqlite } = machine();
      const head = `${cores} cores, node ${node}, SQLite ${sqlite}, ${plan.count} rounds`;
      process.stdout.write(`${head}\n\n${tableOf(figures)}\n\n${said.join('\n')}\n`);
    }
  } finally {
    await scene.house.close();
  }
}

function machine() {
  const db = new Database(':memory:');
  const sqlite = db.prepare('SELECT sqlite_version()').pluck().get() as string;
  db.close();
  return { cpus: cpus().length, node: process.versions.node, sqlite };
}

const folder = mkdtempSync(join(tmpdir(), 'volitus-bench-'));
try {
  // A minute or more, and memory of its own: only when it is named.
  if (asked.has('verify-million')) process.stdout.write(verifyStreaming(1_000_000, tell));
  else await bench(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
