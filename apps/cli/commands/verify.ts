import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineFolder } from '../../verifier/examine.js';
import type { Context } from '../context.js';
import type { Adds } from '../entrance.js';
import { Misused, exitCode, messageOf } from '../faults.js';
import { progress } from '../progress.js';
import { seeStore } from '../store/seen-store.js';
import { verifyStore } from '../store/verify-store.js';
import type { Verified } from '../store/verify-store.js';
import { verifiedJson, verifiedText } from '../verified-text.js';

/** `volitus verify [export]`: reads everything, asks nobody, changes nothing. */
export const verify: Adds = ({ program, run }) => {
  const command = program
    .command('verify')
    .description('verify the store, or an export · kontrolli logi või eksporti')
    .argument('[export]', 'folder of an export; without it the store of --data, also while in use')
    .option('--key <vkey>', 'the key of the log, from a source other than the export')
    .option('--policy <file>', 'your own policy of witnesses (C2SP tlog-policy)')
    .option('--checkpoint <file>', 'a checkpoint kept from another day');
  run(command, (context, { args: [folder] }) => {
    const options = command.opts<Options>();
    const [checkpoint, policy] = [options.checkpoint, options.policy]
      .map((file) => (file === undefined ? undefined : textIn(file)));
    const verified = folder === undefined
      ? ofStore(context, { checkpoint, policy })
      : ofExport(context, folder, { key: options.key, checkpoint, policy });
    const kept = checkpoint !== undefined;
    context.give(verifiedJson(verified), verifiedText(verified, kept, context.language));
    return verified.whole ? exitCode.ok : exitCode.refused;
  });
};

interface Options {
  readonly key?: string;
  readonly policy?: string;
  readonly checkpoint?: string;
}

/** What the reader brings along, as text. */
interface Brought {
  readonly key?: string | undefined;
  readonly policy?: string | undefined;
  readonly checkpoint?: string | undefined;
}

function ofStore({ settings, terminal }: Context, brought: Brought): Verified {
  const store = seeStore(settings.home);
  const show = progress(terminal, 'verify', store.size);
  try {
    return verifyStore(store, { ...brought, onProgress: show });
  } finally {
    show(undefined);
    store.close();
  }
}

function ofExport({ terminal }: Context, folder: string, brought: Brought): Verified {
  if (!existsSync(folder)) throw new Misused(`no such folder: ${folder}`);
  const show = progress(terminal, 'verify', sizeOf(folder));
  try {
    return examineFolder(folder, { ...brought, onProgress: show });
  } catch (fault) {
    throw new Misused(messageOf(fault));
  } finally {
    show(undefined);
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
