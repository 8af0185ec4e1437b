import { placesIn } from '../../api/settings.js';
import { lockHome } from '../../api/store/lock.js';
import type { Adds } from '../entrance.js';
import { exitCode } from '../faults.js';
import { checkThere } from '../store/seen-store.js';

/** `volitus migrate`: brings the tables up to this version; `serve` does it too when it starts. */
export const migrate: Adds = ({ program, run }) => {
  const command = program
    .command('migrate')
    .description('bring the tables up to this version · uuenda tabelid');
  run(command, async ({ settings: { home }, give }) => {
    checkThere(home);
    const { openDataSource } = await import('../../api/database/data-source.js');
    const places = placesIn(home);
    const unlock = lockHome(home, places.lock);
    try {
      const source = await openDataSource(places.database);
      const done = await source.query<{ name: string }[]>(
        'SELECT name FROM migrations ORDER BY id',
      );
      await source.destroy();
      const migrations = done.map(({ name }) => name);
      give({ migrations }, migrations.map((name) => `${name}\n`).join(''));
    } finally {
      unlock();
    }
    return exitCode.ok;
  });
};
