import { Inject, Injectable } from '@nestjs/common';
import { registers } from '#registers/schemas';
import type { RegisterName } from '#registers/schemas';
import { orRefused } from '../cases/refused.js';
import { Opener } from '../cases/opened.js';
import type { Ticker } from '../clock/ticker.js';
import { RegisterRow } from '../database/entities.js';
import { commandCount } from '../health/counts.js';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { stepSchema } from '../http/json-schema.js';
import { HOUSE, TICKER } from '../http/tokens.js';
import { actingIn } from '../people/acting.js';
import type { SignedIn } from '../people/signed-in.js';
import { NotKnown, NotYours } from '../register/answers.js';
import { recordingIn } from './recording-in.js';
import { referenceData } from './reference-data.js';
import { registerSight } from './who-reads.js';

/** The registers over HTTP. */
@Injectable()
export class RegistersService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(TICKER) private readonly ticker: Ticker,
  ) {}

  /** Every entry of a register, and the acts that may be written into it with their schemas. */
  async list(asker: SignedIn, named: string) {
    const name = registerNamed(named);
    const sight = registerSight(name, asker.offices);
    if (sight === null) throw new NotYours(notForYou);
    return {
      register: name,
      acts: Object.entries(registers[name]).map(([act, schema]) => ({
        act, label: schema.label, by: schema.by, offices: schema.offices ?? null,
        schema: stepSchema(schema),
      })),
      entries: referenceData[name] ?? (await this.#entries(name, sight.texts)),
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

  async #entries(register: RegisterName, texts: boolean) {
    const { source, reader, vault } = this.house;
    const sight = { content: true, texts, identity: texts, names: texts };
    const opener = new Opener(reader, vault, sight);
    const found = await source.getRepository(RegisterRow).find({
      where: { register }, order: { seq: 'ASC' },
    });
    return found.map(({ id, body, at, seq }) => {
      const { by, byOffice, ...fields } = JSON.parse(body) as { by: string; byOffice: string };
      const recorded = { by: { person: by, office: byOffice }, at, entry: seq };
      return { ...(opener.open(fields) as object), id, recorded };
    });
  }
}

function registerNamed(name: string): RegisterName {
  if (!Object.hasOwn(registers, name)) throw new NotKnown(name);
  return name as RegisterName;
}

const notForYou = {
  et: 'seda registrit näevad teises ametis olevad isikud',
  en: 'this register is for other offices',
};
