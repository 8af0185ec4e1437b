import { reading } from './reading.js';
import { signed } from './signed.js';
import type { Target } from './target.js';
import { trees } from './trees.js';
import { witnessed } from './witnessed.js';

/** All that is promised of the formats whatever the bytes, for the suite and the long run. */
export const targets: readonly Target[] = [
  ...reading, ...signed, ...trees, ...witnessed,
];
