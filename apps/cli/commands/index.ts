import type { Adds } from '../entrance.js';
import { bench } from './bench.js';
import { cases } from './case.js';
import { completion } from './completion.js';
import { demo } from './demo.js';
import { doctor } from './doctor.js';
import { exporting } from './export.js';
import { init } from './init.js';
import { keys } from './keys.js';
import { law } from './law.js';
import { migrate } from './migrate.js';
import { outline } from './outline.js';
import { people } from './people.js';
import { rebuild } from './rebuild.js';
import { report } from './report.js';
import { restore } from './restore.js';
import { serve } from './serve.js';
import { signIn, signOut } from './sign-in.js';
import { unlock } from './unlock.js';
import { verify } from './verify.js';
import { witness } from './witness.js';

/** Every command, in the order the help lists them. */
export const commands: readonly Adds[] = [
  demo, init, serve, people, law, outline, signIn, signOut, cases, report,
  verify, exporting, rebuild, doctor, keys, restore, unlock, witness, migrate, bench, completion,
];
