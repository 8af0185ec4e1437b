import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';
import { HeadStore } from '../../apps/api/trail/head-store.js';
import { Log } from '../../apps/api/trail/log.js';
import { FolderPost } from '../../apps/api/notices/post.js';

/**
 * Places between two durable writes at which the process may die. They are put around the product's
 * own functions from outside, in a process of their own; the product knows nothing of them.
 */
export const moments = [
  'before COMMIT', 'after COMMIT', 'after BEGIN IMMEDIATE', 'after RELEASE command',
  'before head', 'half head', 'after head', 'before send', 'half send', 'after send',
  'after append', 'before sync', 'before rename', 'before prepare',
] as const;

/** Those of an erasure: it empties the write-ahead log, and that is a pragma. */
export const erasingMoments = [
  'before COMMIT', 'after COMMIT', 'after append', 'before head', 'after head', 'before pragma',
  'after pragma', 'before prepare',
] as const;

export type Moment = (typeof moments)[number] | (typeof erasingMoments)[number];

const passed = new Map<string, number>();

/** What has passed so far counts no more: the next moment of each kind is the first. */
export const countAnew = (): void => passed.clear();

/** Dies, as by kill -9, when the moment comes for the nth time. */
export function dieAt(moment: Moment, nth: number): void {
  const come = (name: string) => {
    const times = (passed.get(name) ?? 0) + 1;
    passed.set(name, times);
    if (name === moment && times === nth) process.kill(process.pid, 'SIGKILL');
  };
  aroundSql(come);
  aroundFiles(come);
  around(HeadStore.prototype, 'replace', 'head', come);
  around(FolderPost.prototype, 'send', 'send', come);
  around(Log.prototype, 'append', 'append', come);
  halfWritten(come);
}

type Come = (name: string) => void;
type Any = (...args: never[]) => unknown;

function around(owner: object, method: string, name: string, come: Come): void {
  const real = Reflect.get(owner, method) as Any;
  Reflect.set(owner, method, function (this: unknown, ...args: never[]) {
    come(`before ${name}`);
    const result = real.apply(this, args);
    come(`after ${name}`);
    return result;
  });
}

function aroundSql(come: Come): void {
  const { prototype } = Database as unknown as { prototype: Record<string, Any> };
  const { exec, prepare } = prototype as { exec: Any; prepare: Any };
  around(prototype, 'pragma', 'pragma', come);
  const said = (text: string, real: () => unknown) => {
    come(`before ${text}`);
    const result = real();
    come(`after ${text}`);
    return result;
  };
  prototype['exec'] = function (this: unknown, ...args: never[]) {
    return said(String(args[0]), () => exec.apply(this, args));
  };
  prototype['prepare'] = function (this: unknown, ...args: never[]) {
    come('before prepare');
    const statement = prepare.apply(this, args) as Record<string, Any>;
    const run = statement['run']!;
    statement['run'] = (...values: never[]) =>
      said(String(args[0]), () => run.apply(statement, values));
    return statement;
  };
}

function aroundFiles(come: Come): void {
  const names = { fsyncSync: 'sync', fdatasyncSync: 'sync', renameSync: 'rename' } as const;
  for (const [method, name] of Object.entries(names)) {
    const real = Reflect.get(fs, method) as Any;
    Reflect.set(fs, method, (...args: never[]) => {
      come(`before ${name}`);
      return real(...args);
    });
  }
  syncBuiltinESMExports();
}

/** Half of a head or of a letter is in the file when the moment comes. */
function halfWritten(come: Come): void {
  const write = fs.writeFileSync;
  Reflect.set(fs, 'writeFileSync', (file: number, content: string | Buffer) => {
    const bytes = Buffer.from(content as string);
    const head = bytes.includes('\f');
    write(file, bytes.subarray(0, bytes.length >> 1));
    come(head ? 'half head' : 'half send');
    write(file, bytes.subarray(bytes.length >> 1));
  });
  syncBuiltinESMExports();
}
