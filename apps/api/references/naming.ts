import type { Office } from '#law/offices';
import { officeCard } from '#law/offices';
import type { RegisterName } from '#registers/schemas';
import type { SealedText } from '#statechart/field';
import type { Words } from '#law/words';
import type { House } from '../house.js';
import { signInNameOf } from '../people/accounts.js';
import { nameOf, unitNameOf } from '../people/names.js';
import { knowsOf } from '../people/known-persons.js';
import type { Knows } from '../people/known-persons.js';
import type { Held } from '../people/signed-in.js';
import { seesAccounts } from '../people/who-sees-accounts.js';
import { entryOf, officesOf } from '../register/register-facts.js';
import { seesNames } from '../registers/entry-shown.js';
import { registerSight } from '../registers/who-reads.js';
import { both, joined } from './phrases.js';

/** Opens what may be shown of persons, units and texts, each once a request. */
export class Naming {
  readonly #opened = new Map<string, string | null>();
  readonly #names: boolean;
  readonly #accounts: boolean;
  readonly #knows: Knows;
  private readonly held: readonly Held[];

  constructor(
    private readonly house: Pick<House, 'reader' | 'vault' | 'clock'>,
    asker: { readonly person: string; readonly offices: readonly Held[] },
  ) {
    this.held = asker.offices;
    this.#names = seesNames(asker.offices);
    this.#accounts = seesAccounts(asker.offices);
    this.#knows = knowsOf(house.reader, asker, house.clock.now());
  }

  /**
   * The name of a person for who may see names, and of one who signs in for who reads the accounts;
   * the opaque id for all others, or once erased.
   */
  person(id: string): string {
    const { reader } = this.house;
    const known = this.#names || (this.#accounts && signInNameOf(reader, id) !== undefined);
    if (!known || !this.#knows(id)) return id;
    return this.#once(id, () => nameOf(reader, this.house.vault, id)) ?? id;
  }

  /** The personal code, for who may see names. */
  code(id: string): string | null {
    const { reader, vault } = this.house;
    const sealed = entryOf(reader, 'people', id)?.['code'] as SealedText | undefined;
    if (!this.#names || sealed === undefined || !this.#knows(id)) return null;
    return this.#once(sealed.d, () => vault.open(reader, sealed.d));
  }

  /** Whose the personal code is, for who may see names; nobody for all others. */
  withCode(code: string): string[] {
    const { reader, vault } = this.house;
    return this.#names ? vault.codes.withCode(reader, code).filter((id) => this.#knows(id)) : [];
  }

  /** The name of a unit, else its id. */
  unit(id: string): string {
    return this.#once(id, () => unitNameOf(this.house.reader, this.house.vault, id)) ?? id;
  }

  /** The offices a person holds now, each with its unit; null where there is none. */
  offices(person: string): Words | null {
    const held = officesOf(this.house.reader, person, this.house.clock.now());
    return joined(held.map(({ office, unit }) => this.office(office, unit)), '; ');
  }

  /** An office with the unit it belongs to. */
  office(office: Office, unit: string | null): Words {
    const { name } = officeCard(office);
    return joined([name, unit === null ? null : both(this.unit(unit))], ', ')!;
  }

  /** A text of a register, or null where it is not for the reader, or erased. */
  text(register: RegisterName, sealed: unknown): string | null {
    const text = sealed as SealedText | undefined;
    if (text === undefined || registerSight(register, this.held)?.texts !== true) return null;
    return this.#once(text.d, () => this.house.vault.open(this.house.reader, text.d));
  }

  #once(key: string, open: () => string | null): string | null {
    const known = this.#opened.get(key);
    if (known !== undefined) return known;
    const opened = open();
    this.#opened.set(key, opened);
    return opened;
  }
}
