import type { Clock } from '../clock/clock.js';
import type { Handle } from '../database/handle.js';
import { run } from '../database/prepared.js';
import type { Draft, Growth, Log } from '../trail/log.js';
import { NotStored } from './store.js';
import type { Store, Transaction, Work } from './store.js';

interface Job {
  readonly work: Work<unknown>;
  readonly dry: boolean;
  readonly resolve: (result: unknown) => void;
  readonly reject: (fault: unknown) => void;
  result?: unknown;
  fault?: unknown;
}

// One commit answers at most this many commands, so that the first of them never waits long.
const mostInOneCommit = 128;

/**
 * The writer on SQLite: its own handle, synchronous transactions, no wait inside. Commands that
 * arrive together share one commit, each in a savepoint of its own, and each is answered only
 * after the commit is durable, read back and signed.
 */
export class SqliteStore implements Store {
  #queue: Job[] = [];
  #scheduled = false;
  #stopped: Error | null = null;

  constructor(
    private readonly handle: Handle,
    private readonly log: Log,
    private readonly clock: Clock,
  ) {}

  /** Told after each commit that is durable and signed; it must not throw, and delays nobody. */
  onCommitted: (() => void) | null = null;

  /** Writes nothing from now on: somebody outside has proven that the trail is not trustworthy. */
  halt(because: Error): void {
    this.#stopped ??= because;
  }

  /** Why nothing can be written any more, or null. */
  get stopped(): Error | null {
    return this.#stopped;
  }

  write<Result>(work: Work<Result>): Promise<Result> {
    return this.#enqueue(work, false);
  }

  tryOut<Result>(work: Work<Result>): Promise<Result> {
    return this.#enqueue(work, true);
  }

  #enqueue<Result>(work: Work<Result>, dry: boolean): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      this.#queue.push({ work, dry, resolve: resolve as Job['resolve'], reject });
      if (!this.#scheduled) setImmediate(() => this.#flush());
      this.#scheduled = true;
    });
  }

  #flush(): void {
    const jobs = this.#queue.splice(0, mostInOneCommit);
    this.#scheduled = this.#queue.length > 0;
    if (this.#scheduled) setImmediate(() => this.#flush());
    try {
      this.#commit(jobs);
    } catch (fault) {
      const notStored = this.#judge(fault);
      for (const job of jobs) job.reject(job.fault ?? notStored);
      return;
    }
    for (const job of jobs) {
      if ('fault' in job) job.reject(job.fault);
      else job.resolve(job.result);
    }
  }

  #commit(jobs: readonly Job[]): void {
    if (this.#stopped !== null) throw this.#stopped;
    this.log.seal();
    run(this.handle, 'BEGIN IMMEDIATE');
    let growth = this.log.grow();
    try {
      for (const job of jobs) growth = this.#do(job, growth);
      if (growth.frontier.size > this.log.size) this.log.keepCheckpoint(this.handle);
      run(this.handle, 'COMMIT');
    } catch (fault) {
      if (this.handle.inTransaction) this.handle.exec('ROLLBACK');
      throw fault;
    }
    this.log.adopt(growth);
    this.onCommitted?.();
  }

  /** One command in its savepoint; whatever it throws undoes it and nothing else. */
  #do(job: Job, before: Growth): Growth {
    const grown = { growth: { ...before, frontier: before.frontier.copy() } };
    run(this.handle, 'SAVEPOINT command');
    try {
      job.result = job.work(this.#transaction(grown));
    } catch (fault) {
      if (!this.handle.inTransaction) throw fault;
      job.fault = passing(fault) ?? fault;
    }
    const undone = job.dry || 'fault' in job;
    if (undone) run(this.handle, 'ROLLBACK TO command');
    run(this.handle, 'RELEASE command');
    return undone ? before : grown.growth;
  }

  #transaction(grown: { growth: Growth }): Transaction {
    const now = this.clock.now();
    return {
      db: this.handle,
      now,
      append: (draft: Draft) => {
        const [entry, growth] = this.log.append(this.handle, grown.growth, draft, now);
        grown.growth = growth;
        return entry;
      },
    };
  }

  /** What passes is said; anything else that breaks a commit stops the store for good. */
  #judge(fault: unknown): Error {
    const passes = passing(fault);
    if (passes !== null) return passes;
    const cause = fault instanceof Error ? fault : new Error(String(fault));
    this.#stopped ??= cause;
    return new NotStored(cause.message, { cause });
  }
}

/** The disk has no room, or another program holds the file for the moment: try again. */
function passing(fault: unknown): NotStored | null {
  const code = (fault as { code?: string } | null)?.code ?? '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') {
    return new NotStored('E_FULL: the disk is full', { cause: fault });
  }
  if (!code.startsWith('SQLITE_BUSY')) return null;
  return new NotStored('E_BUSY: another program holds the database', { cause: fault });
}
