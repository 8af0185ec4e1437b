import { randomBytes } from 'node:crypto';
import { Folder } from './folder.js';
import { openWitness, serveWitness } from './opened.js';
import type { Seconds } from './clock.js';
import { Witness } from './witness.js';
import type { Standing } from './witness.js';

/** Where the witness reads and writes; a test brings its own. */
export interface Desk {
  readonly now: Seconds;
  /** All that is given to it, to the end. */
  read(): Promise<string>;
  /** The text of a file. */
  file(path: string): string;
  out(text: string): void;
  note(text: string): void;
  /** Settles when the program is asked to stop. */
  stopped(): Promise<unknown>;
}

/** Makes a witness in the folder and prints its verifier key. */
export function init(desk: Desk, folder: string, name: string): number {
  desk.out(`${new Folder(folder).begin(name, randomBytes(32))}\n`);
  return 0;
}

/** Looks after the log of that key from now on. */
export function trust(desk: Desk, folder: string, vkey: string): number {
  const open = openWitness(folder, desk.now);
  try {
    const origin = open.folder.trust(vkey);
    open.folder.record({ at: desk.now(), trust: origin, vkey });
    desk.out(`${origin}\n`);
    return 0;
  } finally {
    open.close();
  }
}

/** Serves until it is stopped. */
export async function serve(
  desk: Desk,
  folder: string,
  where: { readonly port: number; readonly host?: string },
): Promise<number> {
  const listening = await serveWitness(folder, desk.now, where);
  desk.note(`tunnistaja kuulab · the witness listens: ${listening.url}\n`);
  await desk.stopped();
  await listening.close();
  return 0;
}

/**
 * Answers a request that was brought as a file: the cosigned note on 200, and otherwise one line
 * `refused <status> <why>` with, on 409, the note of the head it cosigned last.
 */
export async function answer(desk: Desk, folder: string): Promise<number> {
  const body = await desk.read();
  const open = openWitness(folder, desk.now);
  try {
    const { status, body: said } = open.witness.answer(body);
    const kept = keptFor(open.folder, body);
    if (status === 200) desk.out(kept);
    else desk.out(`refused ${status} ${said}${status === 409 && kept !== '' ? `\n${kept}` : ''}`);
    return status === 200 ? 0 : 1;
  } finally {
    open.close();
  }
}

function keptFor(folder: Folder, body: string): string {
  const [origin = ''] = body.slice(body.indexOf('\n\n') + 2).split('\n');
  return folder.vkeysOf(origin).length === 0 ? '' : folder.kept(origin)?.note ?? '';
}

/** Says how the witness stands with each log. */
export function status(desk: Desk, folder: string, json: boolean): number {
  // Reading needs no lock: every file is put in its place whole.
  const witness = new Witness(new Folder(folder), desk.now);
  const [vkey, standings] = [witness.vkey, witness.standings()];
  if (json) desk.out(`${JSON.stringify({ vkey, logs: standings }, null, 2)}\n`);
  else desk.out([vkey, ...standings.map((each) => lineOf(each, desk.now())), ''].join('\n'));
  return 0;
}

const lineOf = ({ origin, size, time }: Standing, now: number): string =>
  size === null || time === null
    ? `${origin}  –`
    : `${origin}  ${size}  ${new Date(time * 1000).toISOString()}  (${now - time} s)`;

/** Begins a log again from the head in a file, by decision of whoever runs the witness. */
export function restart(desk: Desk, folder: string, origin: string, file: string): number {
  const note = desk.file(file);
  const open = openWitness(folder, desk.now);
  try {
    const { from, size } = open.witness.restart(origin, note);
    desk.out(`${origin}  ${from?.head.size ?? 0} → ${size}\n`);
    return 0;
  } finally {
    open.close();
  }
}
