import type { Command } from 'commander';
import { Option } from 'commander';
import { fileReply, takeFiled } from '../../api/witness/inbox.js';
import { givenInReply } from '../../api/witness/filed.js';
import { policyInForce } from '../../api/witness/policy-in-force.js';
import { placesIn } from '../../api/settings.js';
import { columns } from '../columns.js';
import type { Adds, Entrance } from '../entrance.js';
import { Refused, exitCode, messageOf } from '../faults.js';
import { givenIn } from '../standard-input.js';
import { opened } from '../store/opened.js';
import { seeStore } from '../store/seen-store.js';
import { requestOf, witnessesSeen } from '../store/witnesses-seen.js';
import { written } from '../store/written.js';
import { orderedByTwo, twoPersons } from '../two-persons.js';

/** The part of `volitus witness` that is for the register. */
export const witnessed = (entrance: Entrance, group: Command): void => {
  for (const add of [policy, list, request, take]) add(entrance, group);
};

type AddsTo = (entrance: Parameters<Adds>[0], group: Command) => void;

const policy: AddsTo = ({ run }, group) => {
  const command = orderedByTwo(group
    .command('policy')
    .description('set who is to cosign, by order of two · kehtesta tunnistajate kord')
    .argument('<file>', 'the policy (C2SP tlog-policy), with the address of each witness')
    .addOption(new Option('--gate <gate>', 'whether a measure waits for them to take effect')
      .choices(['on', 'off']).default('off'))
    .option('--grace <minutes>', 'how long it waits for those out of reach', '240'));
  run(command, async (context, { args: [file = ''] }) => {
    const { gate, grace } = command.opts<{ gate: string; grace: string }>();
    const text = givenIn(file);
    const by = await twoPersons(context, command);
    const { setPolicy } = await import('../../api/witness/set-policy.js');
    const { seq } = await written(context, (house, transaction) =>
      setPolicy(transaction, house.log.vkey, {
        text, gate: gate === 'on', graceMinutes: Number(grace), by,
      }));
    context.give({ entry: seq, gate: gate === 'on', graceMinutes: Number(grace) },
      `witness.policy  ${seq}  gate ${gate}  grace ${grace} min\n`);
    return exitCode.ok;
  });
};

const list: AddsTo = ({ run }, group) => {
  const command = group
    .command('list')
    .description('the policy in force, and what each has cosigned · kes kinnitab');
  run(command, (context) => {
    const store = seeStore(context.settings.home);
    const seen = witnessesSeen(store);
    store.close();
    if (seen === null) context.give(null, 'no policy of witnesses · tunnistajate korda ei ole\n');
    else {
      const { entry, gate, graceMinutes, witnesses, size } = seen;
      context.give(seen, `witness.policy  ${entry}  gate ${gate ? 'on' : 'off'}  ` +
        `grace ${graceMinutes} min\n` + columns(witnesses.map((each) =>
        [each.name, each.address ?? 'by file', `${each.size}/${size}`, each.at ?? '—'])));
    }
    return exitCode.ok;
  });
};

const request: AddsTo = ({ run }, group) => {
  const command = group
    .command('request')
    .description('what a witness is asked, as a file to carry · päring failina')
    .option('--name <name>', 'the witness, by its name in the policy');
  run(command, (context) => {
    const store = seeStore(context.settings.home);
    try {
      const asked = requestOf(store, command.opts<{ name?: string }>().name);
      context.give({ request: asked }, asked);
    } finally {
      store.close();
    }
    return exitCode.ok;
  });
};

const take: AddsTo = ({ run }, group) => {
  const command = group
    .command('take')
    .description('take in what a witness answered by file · võta vastus vastu')
    .argument('[reply]', 'the file; else the standard input');
  run(command, async (context, { args: [file] }) => {
    const { home } = context.settings;
    const reply = givenIn(file);
    const store = seeStore(home);
    const inForce = policyInForce(store.db);
    const given = inForce === null ? [] : givenInReply(store.db, inForce, reply);
    store.close();
    if (given.length === 0) throw new Refused(`no cosignature of this log: ${firstLine(reply)}`);
    const folder = placesIn(home).witnesses;
    fileReply(folder, reply);
    const taken = await takenNow(home, folder);
    const said = given.map(({ name, size }) => `${name}  ${size}\n`).join('');
    context.give({ given: given.map(({ name, size, time }) => ({ name, size, time })), taken },
      said + (taken
        ? ''
        : 'the running register takes it in · töötav register võtab selle vastu\n'));
    return exitCode.ok;
  });
};

const firstLine = (text: string): string => text.split('\n')[0]!.slice(0, 200);

/** Where a server has the store open, it takes the file in by itself. */
async function takenNow(home: string, folder: string): Promise<boolean> {
  try {
    const house = await opened(home);
    try {
      await takeFiled(house.store, house.reader, folder);
    } finally {
      await house.close();
    }
    return true;
  } catch (fault) {
    if (messageOf(fault).startsWith('E_LOCKED')) return false;
    throw fault;
  }
}
