import type { Handle } from '../database/handle.js';
import { nameOf } from '../people/names.js';
import type { Knows } from '../people/known-persons.js';
import type { Sight } from '../people/need-to-know.js';
import type { Vault } from '../register/vault.js';

/** A text that is there and not for this reader, or that was erased. */
export type Closed = { readonly sealed: true } | { readonly erased: true };

/** Opens what a reader may see: sealed texts and the names of persons, each once a request. */
export class Opener {
  readonly #names = new Map<string, string | null>();

  constructor(
    private readonly db: Handle,
    private readonly vault: Vault,
    private readonly sight: Sight,
    private readonly knows: Knows = () => true,
  ) {}

  /** The value with every sealed text in it opened, or closed where it is not for this reader. */
  open(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((each) => this.open(each));
    if (isSealed(value)) return this.#text(value.d);
    const members = Object.entries(value).map(([name, each]) => [name, this.#member(name, each)]);
    return Object.fromEntries(members) as unknown;
  }

  /** The name of an official who acted; null where it is not for this reader. */
  official(person: string | null): string | null {
    return person !== null && this.sight.names ? this.#name(person) : null;
  }

  /** The person concerned: the opaque id for all who see the case at all, the name for few. */
  concerned(person: string) {
    return { id: person, name: this.identifies(person) ? this.#name(person) : null };
  }

  /** Whether this reader may know who the person is. */
  identifies(person: string): boolean {
    return this.sight.identity && this.knows(person);
  }

  #member(name: string, value: unknown): unknown {
    if (name !== 'by' || typeof value !== 'object' || value === null) return this.open(value);
    const by = value as { readonly person: string };
    return { ...by, name: this.official(by.person) };
  }

  #text(datum: string): string | Closed {
    if (!this.sight.texts) return { sealed: true };
    return this.vault.open(this.db, datum) ?? { erased: true };
  }

  #name(person: string): string | null {
    const known = this.#names.get(person);
    if (known !== undefined) return known;
    const name = nameOf(this.db, this.vault, person);
    this.#names.set(person, name);
    return name;
  }
}

const isSealed = (value: object): value is { readonly d: string } =>
  'd' in value && 'letters' in value && Object.keys(value).length === 2;
