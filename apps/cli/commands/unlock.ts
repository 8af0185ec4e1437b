import { systemClock } from '../../api/clock/clock.js';
import type { Headless } from '../../api/trail/unlock.js';
import type { Adds } from '../entrance.js';
import { Refused, exitCode } from '../faults.js';
import { repaired } from '../store/repaired.js';
import { orderedByTwo, twoPersons } from '../two-persons.js';

/** `volitus unlock`: a log whose head is gone gets one again, by the order of two persons. */
export const unlock: Adds = ({ program, run }) => {
  const command = orderedByTwo(program
    .command('unlock')
    .description('give a log whose signed head is gone a head again · anna logile uus pea')
    .addHelpText('after', help));
  run(command, async (context) => {
    const { headless, unlocked } = await import('../../api/trail/unlock.js');
    const done = await repaired(context, systemClock, async (repair) => {
      const found = headless(repair);
      if (found === null) throw new Refused('the head is in order: there is nothing to unlock');
      context.terminal.note(shown(found));
      const by = await twoPersons(context, command);
      return { ...found, seq: unlocked(repair, found, by), by };
    });
    context.give(done, `entry ${done.seq} tells of it; a new head stands over ${done.seq + 1} ` +
      'entries\nTell your overseers: until now nobody could have noticed a lost tail.\n');
    return exitCode.ok;
  });
};

const help = `
It shows what is there before it asks for the passwords, and refuses where a witness or the database
itself remembers more entries than there are: that is for \`volitus restore\`.`;

const shown = ({ why, size, root, lastAt, vouchedFor }: Headless): string =>
  `${why}\nentries: ${size}, the last of ${lastAt}\nroot: ${root}\n` +
  `another memory vouches for the first ${vouchedFor} of them\n`;
