import { diff01To09 } from './diff-01-to-09.js';
import { diff10To18 } from './diff-10-to-18.js';
import { diff19To28 } from './diff-19-to-28.js';
import { diff29To39 } from './diff-29-to-39.js';
import { diff40To50 } from './diff-40-to-50.js';
import { diff51To60 } from './diff-51-to-60.js';
import { diff61To69 } from './diff-61-to-69.js';
import type { Difference } from './difference.js';

/** Every place where the translation says something else than the Act, DIFF-01 to DIFF-69. */
export const differences: readonly Difference[] = [
  ...diff01To09,
  ...diff10To18,
  ...diff19To28,
  ...diff29To39,
  ...diff40To50,
  ...diff51To60,
  ...diff61To69,
];
