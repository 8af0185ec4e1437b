import { sufficient } from '#trail/policy';
import type { Party } from '#trail/policy';
import type { Handle } from '../database/handle.js';
import type { SqliteStore } from '../store/sqlite-store.js';
import type { Log } from '../trail/log.js';
import { addressesOf } from './addresses.js';
import { keepCosignature, lastCosigned } from './cosignatures.js';
import { evidence, keepEvidence } from './evidence.js';
import { takeFiled } from './inbox.js';
import { askOne } from './one-witness.js';
import type { Outcome } from './one-witness.js';
import { policyInForce } from './policy-in-force.js';
import type { PolicyInForce } from './policy-in-force.js';

// Commits that come together are witnessed together.
const breath = 50;
const firstPause = 1_000;
const longestPause = 60_000;
const betweenLooks = 5_000;

/** What the witnesses of a register need of it. */
export interface Witnessed {
  readonly store: SqliteStore;
  readonly reader: Handle;
  readonly log: Log;
  /** The folder of what comes from witnesses. */
  readonly folder: string;
}

/** Until when, by the monotonic clock, one that did not cosign is left alone. */
interface Silence {
  readonly pause: number;
  readonly until: number;
}

interface Asked {
  readonly name: string;
  readonly party: Party;
  readonly address: string;
  readonly old: number;
}

/**
 * Asks the witnesses of the policy in force to cosign the newest head, in rounds: all are asked
 * for the same head at once, and there is one round at a time. No commit ever waits for it. Without
 * a policy, or an address, nobody is asked and nothing is sent.
 */
export class Witnesses {
  readonly #silent = new Map<string, Silence>();
  readonly #outcomes = new Map<string, Outcome['is']>();
  #round: Promise<void> = Promise.resolve();
  #next: { readonly timer: NodeJS.Timeout; readonly due: number } | null = null;
  #looks: NodeJS.Timeout | null = null;
  #running = false;
  #open = false;

  constructor(private readonly house: Witnessed) {}

  /** Begins to ask after each commit, and to take in what is brought by file. */
  start(): void {
    this.#open = true;
    this.house.store.onCommitted = () => this.#soon(breath);
    this.#looks = setInterval(() => this.#look(), betweenLooks);
    this.#looks.unref();
    this.#soon(breath);
  }

  /** Asks no more, and waits for what is under way. */
  async stop(): Promise<void> {
    this.#open = false;
    this.house.store.onCommitted = null;
    if (this.#looks !== null) clearInterval(this.#looks);
    if (this.#next !== null) clearTimeout(this.#next.timer);
    this.#next = null;
    await this.#round;
  }

  /** How asking the witness of that name in the policy ended last; null where it never was. */
  outcomeOf(name: string): Outcome['is'] | null {
    return this.#outcomes.get(name) ?? null;
  }

  /** Whether so many answer, or may yet, that they could be enough for the policy. */
  reachable(inForce: PolicyInForce): boolean {
    const addresses = addressesOf(this.house.folder, inForce.policy);
    return sufficient(inForce.policy, [...inForce.policy.witnesses.keys()].filter((name) =>
      addresses.has(name) && this.#outcomes.get(name) !== 'unreachable'));
  }

  /** One round now, of all that are behind; answers when each has answered or was given up. */
  round(): Promise<void> {
    this.#round = this.#round.then(() => this.#ask(this.#behind())).catch(() => undefined);
    return this.#round;
  }

  #soon(after: number): void {
    const due = performance.now() + after;
    if (!this.#open || (this.#next !== null && this.#next.due <= due)) return;
    if (this.#next !== null) clearTimeout(this.#next.timer);
    const timer = setTimeout(() => void this.#go(), after);
    timer.unref();
    this.#next = { timer, due };
  }

  async #go(): Promise<void> {
    this.#next = null;
    if (this.#running) return;
    this.#running = true;
    const now = performance.now();
    const heard = this.#behind().filter(({ name }) => (this.#silent.get(name)?.until ?? 0) <= now);
    this.#round = this.#round.then(() => this.#ask(heard)).catch(() => undefined);
    await this.#round;
    this.#running = false;
    this.#plan();
  }

  /** On to the newest head at once, or when the first that was silent may be asked again. */
  #plan(): void {
    const now = performance.now();
    const waits = this.#behind().map(({ name }) => (this.#silent.get(name)?.until ?? 0) - now);
    if (waits.length > 0) this.#soon(Math.max(breath, Math.min(...waits)));
  }

  /** The witnesses with an address that have not cosigned the newest head. */
  #behind(): Asked[] {
    const { reader, log, folder, store } = this.house;
    const inForce = policyInForce(reader);
    if (inForce === null || store.stopped !== null) return [];
    const addresses = addressesOf(folder, inForce.policy);
    return [...inForce.policy.witnesses].flatMap(([name, party]) => {
      const address = addresses.get(name);
      const old = lastCosigned(reader, party.key.name, log.size);
      return address === undefined || old >= log.size ? [] : [{ name, party, address, old }];
    });
  }

  async #ask(asked: readonly Asked[]): Promise<void> {
    const { checkpoint } = this.house.log;
    if (checkpoint === null) return;
    await Promise.all(asked.map(async ({ name, party, address, old }) => {
      const outcome = await askOne(this.house.reader, party, address, { checkpoint, old });
      this.#outcomes.set(name, outcome.is);
      this.#hush(name, outcome.is === 'cosigned');
      await this.#take(outcome);
    }));
  }

  #hush(name: string, answered: boolean): void {
    if (answered) return void this.#silent.delete(name);
    const pause = Math.min(longestPause, 2 * (this.#silent.get(name)?.pause ?? firstPause / 2));
    this.#silent.set(name, { pause, until: performance.now() + pause });
  }

  async #take(outcome: Outcome): Promise<void> {
    const { store, reader, log, folder } = this.house;
    if (outcome.is === 'cosigned') {
      const { size, name, line } = outcome.given;
      await store.write(({ db }) => keepCosignature(db, size, name, line));
    }
    if (outcome.is !== 'refused' || outcome.shown === null) return;
    const broken = evidence({ db: reader, vkey: log.vkey, size: log.size }, outcome.shown);
    if (broken === null) return;
    store.halt(broken);
    keepEvidence(folder, outcome.shown);
  }

  #look(): void {
    const { store, reader, folder } = this.house;
    if (store.stopped === null) void takeFiled(store, reader, folder).catch(() => undefined);
  }
}
