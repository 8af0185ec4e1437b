import { readFileSync } from 'node:fs';
import { fewestLetters, isLongEnough } from '../api/people/passwords.js';
import { Misused } from './faults.js';
import type { Terminal } from './terminal.js';

/** The password: from the file, VOLITUS_PASSWORD, or the terminal; a command line would leak it. */
export async function passwordFrom(terminal: Terminal, file?: string): Promise<string> {
  if (file !== undefined) return firstLine(file);
  const { VOLITUS_PASSWORD: given } = terminal.environment;
  if (given !== undefined && given !== '') return given;
  if (!terminal.answers) {
    throw new Misused('no password: set VOLITUS_PASSWORD or use --password-file');
  }
  return terminal.ask('Password · parool: ', true);
}

/** A new password, typed twice where it is typed; throws `Misused` where it is too short. */
export async function newPassword(terminal: Terminal, file?: string): Promise<string> {
  const typed = file === undefined && !terminal.environment['VOLITUS_PASSWORD'];
  const password = await passwordFrom(terminal, file);
  if (!isLongEnough(password)) {
    throw new Misused(`a password has at least ${fewestLetters} characters`);
  }
  if (typed && (await terminal.ask('Once more · veel kord: ', true)) !== password) {
    throw new Misused('the two passwords differ');
  }
  return password;
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    throw new Misused(`the password file cannot be read: ${file}`);
  }
}
