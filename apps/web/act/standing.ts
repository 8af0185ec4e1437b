import type { Tone } from '../ui/index.js';
import type { Rule } from './asking.js';

/** How the register stands to a rule. */
export type Standing = 'implemented' | 'definition' | 'outside' | 'notYet';

export const standings: readonly Standing[] = ['implemented', 'definition', 'outside', 'notYet'];

export const toneOf: Readonly<Record<Standing, Tone>> = {
  implemented: 'good', definition: 'news', outside: 'quiet', notYet: 'warn',
};

export const standingOf = ({ status }: Pick<Rule, 'status'>): Standing => {
  if (typeof status === 'object') return 'outside';
  return status === 'not yet' ? 'notYet' : status;
};
