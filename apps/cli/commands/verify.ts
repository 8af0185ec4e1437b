import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFolder } from '../../verifier/folder.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Misused, exitCode, messageOf } from '../faults.js';
import { progress } from '../progress.js';
import { freshTables } from '../store/fresh-tables.js';
import { LawReplay } from '../store/law-replay.js';
import { seeStore } from '../store/seen-store.js';
import { together, verifyStore } from '../store/verify-store.js';
import type { Verified } from '../store/verify-store.js';
import { verifiedJson, verifiedText } from '../verified-text.js';

/** `volitus verify [export]`: reads everything, asks nobody, changes nothing. */
export const verify: Adds = ({ program, run }) => {
  const command = program
    .command('verify')
    .description('verify the store, or an export · kontrolli logi või eksporti')
    .argument('[export]', 'folder of an export; without it the store of --data, also while in use')
    .option('--key <vkey>', 'the key of the log, from a source other than the export')
    .option('--checkpoint <file>', 'a checkpoint kept from another day');
  run(command, async (context, { args: [folder] }) => {
    const options = command.opts<Options>();
    const checkpoint = options.checkpoint === undefined ? undefined : textIn(options.checkpoint);
    const verified = folder === undefined
      ? await ofStore(context, checkpoint)
      : await ofExport(context, folder, options.key, checkpoint);
    const kept = checkpoint !== undefined;
    context.give(verifiedJson(verified), verifiedText(verified, kept, context.language));
    return verified.whole ? exitCode.ok : exitCode.refused;
  });
};

interface Options {
  readonly key?: string;
  readonly checkpoint?: string;
}

async function ofStore({ settings, terminal }: Context, checkpoint?: string): Promise<Verified> {
  const store = seeStore(settings.home);
  const show = progress(terminal, 'verify', store.size);
  try {
    return await verifyStore(store, { checkpoint, onProgress: show });
  } finally {
    show(undefined);
    store.close();
  }
}

async function ofExport(
  { terminal }: Context,
  folder: string,
  key: string | undefined,
  checkpoint: string | undefined,
): Promise<Verified> {
  if (!existsSync(folder)) throw new Misused(`no such folder: ${folder}`);
  const replay = new LawReplay(await freshTables());
  const show = progress(terminal, 'verify', sizeOf(folder));
  try {
    const onEntry = replay.take.bind(replay);
    const outcome = verifyFolder(folder, { key, checkpoint, onProgress: show, onEntry });
    return together(outcome, replay.findings);
  } catch (fault) {
    throw new Misused(messageOf(fault));
  } finally {
    show(undefined);
    replay.db.close();
  }
}

/** Only for the bar: what the export claims, or nothing. */
function sizeOf(folder: string): number {
  try {
    return Number((JSON.parse(textIn(join(folder, 'manifest.json'))) as { size: number }).size);
  } catch {
    return 0;
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Misused(`the file cannot be read: ${file}`);
  }
}
