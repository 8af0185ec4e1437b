import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleFiles } from '#trail/bundle';
import { openCheckpoint } from '#trail/checkpoint';
import { rows } from '../../api/database/prepared.js';
import { headsToExport, reportsToExport } from '../../api/trail/exported-heads.js';
import { policyInForce } from '../../api/witness/policy-in-force.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Refused, exitCode } from '../faults.js';
import { progress } from '../progress.js';
import { datumIn, entriesIn, nodeIn, seeStore } from '../store/seen-store.js';
import type { SeenStore } from '../store/seen-store.js';

/** `volitus export <folder>`: the trail as files that anybody can verify without us. */
export const exporting: Adds = ({ program, run }) => {
  const command = program
    .command('export')
    .description('export the trail to a new folder · ekspordi logi uude kausta')
    .argument('<folder>', 'a folder that does not exist yet')
    .option('--sealed', 'with the sealed personal data (encrypted, without keys)');
  run(command, (context, { args: [folder = ''] }) => {
    const { sealed = false } = command.opts<{ sealed?: boolean }>();
    const exported = exportTo(context, resolve(folder), sealed);
    context.give(exported, `${exported.folder}: ${exported.entries} entries, ` +
      `${exported.files} files\nkey: ${exported.vkey}\n`);
    return exitCode.ok;
  });
};

function exportTo(context: Context, folder: string, sealed: boolean) {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Refused(`the folder is not empty: ${folder}`);
  }
  const store = seeStore(context.settings.home);
  const show = progress(context.terminal, 'export', store.size);
  const part = `${folder}.part`;
  try {
    rmSync(part, { recursive: true, force: true });
    const files = written(store, part, show) + (sealed ? vaultWritten(store, part) : 0);
    rmSync(folder, { recursive: true, force: true });
    renameSync(part, folder);
    const { size } = openCheckpoint(store.notes.at(-1) ?? '', [store.vkey]);
    return { folder, entries: size, files, vkey: store.vkey };
  } finally {
    show(undefined);
    store.close();
  }
}

function written(store: SeenStore, folder: string, show: (done: number) => void): number {
  let files = 0;
  const readEntries = (from: number, to: number) => {
    show(to);
    return entriesIn(store, from, to);
  };
  const readNode = (level: number, index: number) => {
    const hash = nodeIn(store, level, index);
    if (hash === undefined) throw new Refused(`node ${level}/${index} is gone: verify the store`);
    return hash;
  };
  const { vkey, notes, db } = store;
  for (const { path, bytes } of bundleFiles({
    vkey, checkpoints: headsToExport(db, notes), readEntries, readNode,
    policy: policyInForce(db)?.text, reports: reportsToExport(db),
  })) {
    put(join(folder, path), bytes);
    files += 1;
  }
  return files;
}

/** What people keep for themselves is sealed in the vault too, and belongs to no entry. */
const ofTheTrail = `SELECT id FROM datum EXCEPT SELECT datum FROM draft
  EXCEPT SELECT query FROM saved_filter`;

function vaultWritten(store: SeenStore, folder: string): number {
  const ids = rows<{ id: string }>(store.db, ofTheTrail);
  for (const { id } of ids) put(join(folder, 'vault', id), datumIn(store, id)!);
  return ids.length;
}

function put(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, bytes, { mode: 0o600 });
}
