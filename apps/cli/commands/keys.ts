import type { House } from '../../api/house.js';
import { placesIn } from '../../api/settings.js';
import type { Entrance, Adds } from '../entrance.js';
import type { Command } from 'commander';
import { exitCode } from '../faults.js';
import { columns } from '../columns.js';
import { keysSeen } from '../store/keys-seen.js';
import { opened } from '../store/opened.js';
import { checkThere, seeStore } from '../store/seen-store.js';
import { orderedByTwo, twoPersons } from '../two-persons.js';
import type { TwoPersons } from '../two-persons.js';

/** `volitus keys`: the keys of the store; `keys rotate` gives it others. */
export const keys: Adds = (entrance) => {
  const group = entrance.program
    .command('keys')
    .description('the keys of the store, and others in their place · võtmed');
  list(entrance, group);
  rotate(entrance, group);
};

function list({ run }: Entrance, group: Command): void {
  const command = group
    .command('list', { isDefault: true })
    .description('each key: what it is known by, since when · loetle võtmed');
  run(command, (context) => {
    const store = seeStore(context.settings.home);
    const found = keysSeen(store);
    store.close();
    context.give({ keys: found }, columns(found.map(({ use, known, since, until }) =>
      [use, known, since ?? '—', until ?? 'now'])));
    return exitCode.ok;
  });
}

function rotate({ run }: Entrance, group: Command): void {
  const command = orderedByTwo(group
    .command('rotate')
    .description('another signing key, by the order of two persons · vaheta allkirjavõti')
    .option('--sealing', 'the sealing key instead, by which the key of each subject is wrapped')
    .addHelpText('after', help));
  run(command, async (context) => {
    const { home } = context.settings;
    checkThere(home);
    const by = await twoPersons(context, command);
    const house = await opened(home);
    try {
      const { sealing = false } = command.opts<{ sealing?: boolean }>();
      const changed = await (sealing ? resealed : resigned)(house, by);
      context.give(changed, said(changed));
    } finally {
      await house.close();
    }
    return exitCode.ok;
  });
}

const help = `
The old secret key is overwritten and removed. Give the new verifier key to your overseers: the head
over the entry of the change bears both signatures, so that the old one vouches for the new one.
After --sealing no older copy of the database can be read any more: make a new backup at once.`;

async function resigned({ home, log, store }: House, by: TwoPersons) {
  const { changeLogKey } = await import('../../api/trail/key-change.js');
  const { openKeys } = await import('../../api/trail/keys.js');
  const folder = placesIn(home).keys;
  const changed = await changeLogKey({ folder, keys: openKeys(folder, false), log, store }, by);
  return { key: 'log', ...changed };
}

async function resealed({ home, vault, store }: House, by: TwoPersons) {
  const { changeSealingKey } = await import('../../api/trail/sealing-change.js');
  const { openKeys } = await import('../../api/trail/keys.js');
  const folder = placesIn(home).keys;
  const { sealing } = openKeys(folder, false);
  return { key: 'sealing', ...await changeSealingKey({ folder, sealing, vault, store }, by) };
}

const said = ({ key, from, to }: { key: string; from: string; to: string }): string =>
  `${key}\nfrom: ${from}\nto:   ${to}\n`;
