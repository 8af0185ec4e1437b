import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { bundleFiles } from '#trail/bundle';
import type { Instant } from '#calendar/instant';
import { TurnableClock } from '../../apps/api/clock/clock.js';
import { openHouse } from '../../apps/api/house.js';
import { rows } from '../../apps/api/database/prepared.js';
import { datumIn, entriesIn, nodeIn, seeStore } from '../../apps/cli/store/seen-store.js';
import { verifyStore } from '../../apps/cli/store/verify-store.js';
import { examineFolder } from '../../apps/verifier/examine.js';
import { aFolder } from './world.js';
import type { World } from './world.js';

/** What a judge found: codes, each once, in the order found. Nothing found is an empty list. */
export type Found = readonly string[];

/** What the overseer holds against what is shown. */
export interface Held {
  readonly vkey: string;
  readonly checkpoint?: string;
}

/** Whether the house would serve: the code it refuses with, or nothing where it opens. */
export async function atStart({ home, now }: World): Promise<Found> {
  try {
    const house = await openHouse(home, new TurnableClock(now, false));
    await house.close();
    return [];
  } catch (fault) {
    const [code] = /\bE_[A-Z_]+|SQLITE_[A-Z]+/.exec(said(fault)) ?? [];
    if (code === undefined) throw fault;
    return [code];
  }
}

const said = (fault: unknown): string =>
  fault instanceof Error ? `${fault.message} ${(fault as { code?: string }).code ?? ''}` : '';

/** What `volitus verify` finds in the store, beside the head that the overseer kept, if any. */
export async function inStore({ home, kept }: World, known: string | null = kept): Promise<Found> {
  const store = seeStore(home);
  try {
    const { verdicts } = await verifyStore(store, { checkpoint: known ?? undefined });
    return codesOf(verdicts);
  } finally {
    store.close();
  }
}

/** The export that somebody makes of the store as it stands, without asking whether it is whole. */
export function exported(world: World): string {
  const folder = join(aFolder(), 'export');
  const store = seeStore(world.home);
  try {
    const notes = headsOf(store.notes, store.size);
    for (const { path, bytes } of bundleFiles({
      vkey: store.vkey,
      checkpoints: notes,
      readEntries: (from, to) => entriesIn(store, from, to),
      readNode: (level, index) => nodeIn(store, level, index) ?? Buffer.alloc(32),
    })) put(join(folder, path), bytes);
    mkdirSync(join(folder, 'vault'));
    for (const { id } of rows<{ id: string }>(store.db, 'SELECT id FROM datum')) {
      put(join(folder, 'vault', id), datumIn(store, id)!);
    }
    return folder;
  } finally {
    store.close();
  }
}

// An export that claimed more than it brings would give itself away at once.
const headsOf = (notes: readonly string[], size: number): string[] =>
  notes.filter((note) => Number(note.split('\n')[1]) <= size).slice(-40);

export function put(path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** The files in a folder of their own. */
export function folderOf(files: ReadonlyMap<string, Buffer>): string {
  const folder = aFolder();
  for (const [path, bytes] of files) put(join(folder, path), bytes);
  return folder;
}

/** What the overseer's own tool finds in an export. */
export const offline = (folder: string, { vkey, checkpoint }: Held): Found =>
  codesOf(examineFolder(folder, { key: vkey, checkpoint }).verdicts);

/** The program that shares no line with ours. */
export const second = join('apps', 'verifier', 'second', 'verify.mjs');

/** Whether there is a second verifier, which shares no line with ours. */
export const hasSecond = (): boolean => existsSync(second);

/** What the verifier that shares no line with ours finds in the same export. */
export function bySecond(folder: string, { vkey, checkpoint }: Held): Found {
  const kept = join(aFolder(), 'kept');
  if (checkpoint !== undefined) writeFileSync(kept, checkpoint);
  const known = checkpoint === undefined ? [] : ['--checkpoint', kept];
  const { stdout, stderr } = spawnSync(
    process.execPath, [second, folder, '--key', vkey, ...known, '--json'],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  if (stdout === '') throw new Error(`the second verifier said nothing: ${stderr}`);
  const { codes } = JSON.parse(stdout) as { codes: string[] };
  return [...new Set(codes)];
}

const codesOf = (verdicts: readonly { readonly code: string }[]): Found =>
  [...new Set(verdicts.map(({ code }) => code))];

/** Only what means that something is broken. */
export const faultsIn = (found: Found): Found => found.filter((code) => code.startsWith('E_'));

/** The world, closed at another time. */
export const later = (world: World, now: Instant): World => ({ ...world, now });
