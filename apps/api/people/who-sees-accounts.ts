import type { Office } from '#law/offices';
import type { Held } from './signed-in.js';

/** The offices that read the list of accounts, with the names of those who sign in. */
export const accountReaders = ['administrator', 'securityAuditor'] as const satisfies Office[];

/** Whether the list of accounts is for one of the offices held. */
export const seesAccounts = (held: readonly Held[]): boolean =>
  held.some(({ office }) => (accountReaders as readonly Office[]).includes(office));
