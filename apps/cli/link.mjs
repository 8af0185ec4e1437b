// Puts `volitus` where npx looks for it in a checkout: npx does not run a package's own bin in place.
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const link = join(root, 'node_modules', '.bin', 'volitus');

mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true });
rmSync(link, { force: true });
symlinkSync(join('..', '..', 'apps', 'cli', 'volitus.mjs'), link);
chmodSync(join(root, 'apps', 'cli', 'volitus.mjs'), 0o755);
