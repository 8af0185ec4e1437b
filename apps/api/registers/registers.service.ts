import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#calendar/instant';
import { registerAbout } from '#registers/about';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import { registerTitles } from '#registers/titles';
import { orRefused } from '../cases/refused.js';
import type { Ticker } from '../clock/ticker.js';
import { RegisterRow } from '../database/entities.js';
import { first } from '../database/prepared.js';
import { commandCount } from '../health/counts.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { HOUSE, TICKER } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { entryShown, openersOf } from './entry-shown.js';
import type { EntryRow, OpenerOf } from './entry-shown.js';
import { historyOf, historyOpener } from './history.js';
import type { Told } from './names-in.js';
import { recordingIn } from './recording-in.js';
import { referenceData } from './reference-data.js';
import { registerShown } from './register-shown.js';
import type { registersAnswer } from './registers.answers.js';
import { standingOf } from './standing.js';
import { registerSight } from './who-reads.js';
import { mayWrite } from './who-writes.js';

/** The registers over HTTP. */
@Injectable()
export class RegistersService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(TICKER) private readonly ticker: Ticker,
  ) {}

  /** Every register, whether the person reads it and writes into it, and how long it is. */
  all({ offices }: SignedIn): Answered<typeof registersAnswer> {
    return {
      registers: Object.entries(registerTitles).map(([key, title]) => {
        const name = key as RegisterName;
        const reads = registerSight(name, offices) !== null;
        return {
          name, title, about: registerAbout[name], reads, writes: mayWrite(name, offices),
          count: reads ? this.#count(name) : null,
        };
      }),
    };
  }

  /** One entry with everything that was recorded of it. */
  one(asker: SignedIn, named: string, id: string) {
    const { name, sight } = this.#read(asker, named);
    const { reader } = this.house;
    const openerOf = openersOf(this.house, name, sight, asker);
    const now = this.house.clock.now();
    const row = first<EntryRow>(
      reader, 'SELECT id, body, at, seq FROM register_row WHERE id = ? AND register = ?', id, name,
    );
    const entry = referenceData[name]?.find((each) => each.id === id) ??
      (row === undefined ? undefined : entryShown(openerOf, name, now, row));
    if (entry === undefined) throw new NotKnown(id);
    const history = historyOf(reader, name, id, historyOpener(openerOf, entry));
    return {
      ...registerShown(this.house, asker, name, [toldIn(entry), ...history as Told[]]),
      entry, standing: standingOf(name, entry, now), history,
    };
  }

  /** Every entry of a register, and the acts that may be written into it with their schemas. */
  async list(asker: SignedIn, named: string) {
    const { name, sight } = this.#read(asker, named);
    const openerOf = openersOf(this.house, name, sight, asker);
    const now = this.house.clock.now();
    const entries: readonly Entry[] =
      referenceData[name] ?? (await this.#entries(name, openerOf, now));
    return {
      ...registerShown(this.house, asker, name, entries.map(toldIn)), entries,
      standing: Object.fromEntries(
        entries.map((entry) => [entry.id, standingOf(name, entry, now)]),
      ),
    };
  }

  /** Writes an act into a register; throws the refusal where the Act forbids it. */
  async record(asker: SignedIn, asking: Asking, named: string, body: unknown) {
    const { recording, schema, office } = recordingIn(registerNamed(named), body);
    const by = actingIn(asker, { wanted: office, listed: schema.offices });
    const outcome = await this.house.store.write((tx) =>
      once(tx, asking, () => this.house.registrar.record(tx, by, recording)));
    commandCount.add(outcome.done ? 'done' : 'refused');
    const { id, seq } = orRefused(outcome);
    await this.ticker.pass();
    return { id, entry: seq };
  }

  #read({ offices }: SignedIn, named: string) {
    const name = registerNamed(named);
    const sight = registerSight(name, offices);
    if (sight === null) throw new NotYours(notForYou);
    return { name, sight };
  }

  #count(name: RegisterName): number {
    const counted = 'SELECT count(*) AS n FROM register_row WHERE register = ?';
    return referenceData[name]?.length ??
      first<{ n: number }>(this.house.reader, counted, name)!.n;
  }

  async #entries(register: RegisterName, openerOf: OpenerOf, now: Instant) {
    const found = await this.house.source.getRepository(RegisterRow).find({
      where: { register }, order: { seq: 'ASC' },
    });
    return found.map((row) => entryShown(openerOf, register, now, row));
  }
}

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** An entry with whoever recorded it; what came with the edition was recorded by nobody. */
const toldIn = (entry: Entry): Told => ({
  fields: entry, by: (entry as { recorded?: { by: Told['by'] } }).recorded?.by,
});

function registerNamed(name: string): RegisterName {
  if (!Object.hasOwn(registers, name)) throw new NotKnown(name);
  return name as RegisterName;
}

const notForYou = {
  et: 'seda registrit näevad teises ametis olevad isikud',
  en: 'this register is for other offices',
};
