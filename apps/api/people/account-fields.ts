import { readMessage } from '../http/read-message.js';
import { Malformed } from '../register/answers.js';
import { fewestLetters, isLongEnough } from './passwords.js';

/** What making an account asks for; to an office a person is appointed in the register. */
export const accountFields = {
  name: { kind: 'text', label: { et: 'Isiku nimi', en: 'Name of the person' }, most: 200 },
  signIn: { kind: 'text', label: { et: 'Kasutajanimi', en: 'Sign-in name' }, most: 60 },
  password: { kind: 'text', label: { et: 'Parool', en: 'Password' }, most: 1000 },
} as const;

/** An account that is asked for. */
export interface AskedAccount {
  readonly name: string;
  readonly signIn: string;
  readonly password: string;
}

// Small letters of one alphabet, so that no two names look alike.
const signInForm = /^[a-z0-9][a-z0-9._-]{1,59}$/;

/** The account in a body; throws Malformed with each fault and its path, never with its value. */
export function accountIn(body: unknown): AskedAccount {
  const asked = readMessage(accountFields, body) as unknown as AskedAccount;
  const checks = [
    { path: 'name', fits: asked.name.trim() !== '', says: noName },
    { path: 'signIn', fits: signInForm.test(asked.signIn), says: noSignIn },
    { path: 'password', fits: isLongEnough(asked.password), says: tooShort },
  ].filter(({ fits }) => !fits);
  if (checks.length === 0) return asked;
  throw new Malformed(checks.map(({ path, says }) => ({ path, says })));
}

const noName = { et: 'isiku nimi', en: 'the name of the person' };
const noSignIn = {
  et: '2–60 väiketähte a–z, numbrit või . _ - ; alguses täht või number',
  en: '2–60 small letters a–z, digits or . _ - ; a letter or digit first',
};
/** Said of a password that is too short. */
export const tooShort = {
  et: `vähemalt ${fewestLetters} märki`, en: `at least ${fewestLetters} characters`,
};
