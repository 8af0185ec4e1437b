import { systemClock } from '../../api/clock/clock.js';
import type { Adds } from '../entrance.js';
import { columns } from '../columns.js';
import { exitCode, messageOf } from '../faults.js';
import { ill } from '../doctor/check.js';
import type { Check, Look, Patient } from '../doctor/check.js';
import { disk, durability, folder, integrity, keys, versions } from '../doctor/machine.js';
import {
  accounts, clock, deadlines, head, lock, notices, tables,
} from '../doctor/register.js';
import { cosignatures, incarnation, keyAges, silence } from '../doctor/trail.js';
import { seeStore } from '../store/seen-store.js';

const looks: Readonly<Record<string, Look>> = {
  versions, folder, keys, keyAges, disk, integrity, durability, tables, head, incarnation, silence,
  cosignatures, lock, clock, accounts, notices, deadlines,
};

/** `volitus doctor`: looks at the store and the machine, and says what to do. */
export const doctor: Adds = ({ program, run }) => {
  const command = program
    .command('doctor')
    .description('look at the store and the machine · kontrolli töökorda');
  run(command, (context) => {
    const { home } = context.settings;
    const store = seeStore(home);
    const checks = examined({ home, store, now: systemClock.now() });
    store.close();
    context.give({ checks }, columns(checks.map(rowOf)));
    return checks.some(({ health }) => health === 'fail') ? exitCode.refused : exitCode.ok;
  });
};

/** Every look, also where one of them fails to look. */
function examined(patient: Patient): Check[] {
  return Object.entries(looks).map(([name, look]) => {
    try {
      return look(patient);
    } catch (fault) {
      return ill(name, 'fail', messageOf(fault), 'it could not even be looked at');
    }
  });
}

const rowOf = ({ name, health, says, todo }: Check): string[] => [
  health.padEnd(4), name, todo === undefined ? says : `${says} → ${todo}`,
];
