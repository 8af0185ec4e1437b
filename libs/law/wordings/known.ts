import { kks20200605 } from './kks-2020-06-05.js';
import type { Wording } from './wording.js';

/** Every wording the register knows, oldest first; a later one is a file and a line here. */
export const wordings: readonly Wording[] = [kks20200605];
