import type { Office } from '#law/offices';
import type { House } from '../../apps/api/house.js';
import { addAccount } from '../../apps/api/people/accounts.js';
import { hashPassword } from '../../apps/api/people/passwords.js';
import { systemActor } from '../../apps/api/register/register.js';

/** The passwords of the two, as a command line is told them. */
export const twoPasswords = {
  VOLITUS_PASSWORD: 'üks väljamõeldud parool',
  VOLITUS_PASSWORD_2: 'teine väljamõeldud parool',
} as const;

/** The words of a command line by which the two order something together. */
export const byTwo = ['--by', 'esimene', '--with', 'teine'] as const;

/** Makes an account with that password and office; answers the person. */
export async function official(
  house: House,
  signIn: string,
  word: string,
  office: Office,
): Promise<string> {
  const password = await hashPassword(word);
  return house.store.write((transaction) =>
    addAccount(transaction, house.registrar, systemActor, {
      name: `Näidis ${signIn}`, signIn, password, office, unit: null, serviceman: false,
      demonstration: false,
    }));
}

/** An administrator and a security auditor, who order together; answers the two persons. */
export const twoOfficials = async (house: House): Promise<readonly [string, string]> => [
  await official(house, 'esimene', twoPasswords.VOLITUS_PASSWORD, 'administrator'),
  await official(house, 'teine', twoPasswords.VOLITUS_PASSWORD_2, 'securityAuditor'),
];
