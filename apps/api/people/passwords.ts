import { hash, verify } from '@node-rs/argon2';

/** NIST SP 800-63B-4 § 3.1.1.2 asks for 15 letters where the password is the only factor. */
export const fewestLetters = 15;

/** Whether a new password has as many letters as one has to have. */
export const isLongEnough = (password: string): boolean => [...password].length >= fewestLetters;

// OWASP's floor for argon2id is 19 MiB and two passes; these machines afford it.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id string of a password; the package's default variant is argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/** Whether the password is the one of the string; false for anything that is not such a string. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  try {
    return await verify(stored, password);
  } catch {
    return false;
  }
}
