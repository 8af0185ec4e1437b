import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import { changeOf } from './register-changes.js';

/** An entry of a register as the trail leaves it: opaque ids and statutory values. */
export interface RegisterEntry {
  readonly id: string;
  readonly at: Instant;
  readonly from: Instant;
  readonly until?: Instant | null;
  readonly [field: string]: unknown;
}

/** What an entry of each register is about, by the field that names it. */
const subjects: Readonly<Record<string, string>> = {
  service: 'person', cooperation: 'person', consents: 'person', authorisations: 'person',
  offices: 'person', designations: 'unit', threats: 'area', items: 'case', requests: 'person',
  restrictions: 'request', erasures: 'person',
};

const none: readonly RegisterEntry[] = [];

/** The registers at one place of the trail, made from its entries alone. */
export class Registers {
  readonly #all = new Map<string, { readonly register: string; entry: RegisterEntry }>();
  readonly #ids = new Map<string, string[]>();

  /** Takes a `register.recorded` entry. Throws where it changes what is not there. */
  take({ body, actor, office, at }: Entry): void {
    const { register, act, id, fields } = body as unknown as RegisterAct;
    if (act !== 'record') return this.#change({ register, act, id, fields }, at, actor);
    const entry = { ...fields, by: actor, byOffice: office, id, at } as unknown as RegisterEntry;
    if (this.#all.has(id)) throw new Error(`${id} is there already`);
    this.#all.set(id, { register, entry });
    const about = subjects[register];
    this.#list(register, id);
    if (about !== undefined) this.#list(`${register} ${String(fields[about])}`, id);
  }

  /** The entry of that id in that register. */
  one(register: string, id: unknown): RegisterEntry | undefined {
    const found = typeof id === 'string' ? this.#all.get(id) : undefined;
    return found?.register === register ? found.entry : undefined;
  }

  /** The entries about a person, unit, area or request, oldest first. */
  about(register: string, subject: string): readonly RegisterEntry[] {
    return this.#listed(`${register} ${subject}`);
  }

  /** Every entry of a register, oldest first. */
  every(register: string): readonly RegisterEntry[] {
    return this.#listed(register);
  }

  #change({ register, act, fields }: RegisterAct, at: string, actor: string | null): void {
    const found = this.#all.get(String(fields['entry']));
    if (found === undefined) throw new Error(`no register entry ${String(fields['entry'])}`);
    const change = changeOf({ register, act, fields, at, actor }, found.entry);
    found.entry = { ...found.entry, ...change };
  }

  #list(name: string, id: string): void {
    const ids = this.#ids.get(name);
    if (ids === undefined) this.#ids.set(name, [id]);
    else ids.push(id);
  }

  #listed(name: string): readonly RegisterEntry[] {
    return this.#ids.get(name)?.map((id) => this.#all.get(id)!.entry) ?? none;
  }
}

/** The body of a `register.recorded` entry. */
export interface RegisterAct {
  readonly register: string;
  readonly act: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Whether an entry holds at the instant: from its beginning until before its end. */
export const holdsAt = (
  { from, until }: Pick<RegisterEntry, 'from' | 'until'>,
  at: string,
): boolean => from <= at && (until === undefined || until === null || at < until);
