import type { Words } from '#law/words';
import { actOf } from '#registers/schemas';
import type { Entry } from '#trail/entry';
import { officesOf } from './person-facts.js';
import type { RegisterAct } from './registers.js';
import { isOfTheSystem } from './step-said.js';
import type { World } from './world.js';

const keepers: readonly string[] = ['administrator', 'securityAuditor'];

/** Acts that two persons order, and the offices of which each of them holds one. */
const byTwo: Readonly<Record<string, readonly string[]>> = {
  'log.restored': keepers, 'head.unlocked': keepers,
  'key.rotated': keepers, 'sealing.rotated': keepers, 'witness.policy': keepers,
  'erasure.ordered': [...keepers, 'recordsOfficer', 'legalOfficer'],
};

/** Entries whose unit is that of the case they speak of. */
const ofCases = /^(case|notice)\./;

/** Registers that the system itself writes: what comes with the Act's edition, and accounts. */
const ofTheSystem: readonly string[] = [
  'people', 'units', 'offices', 'partners', 'agreements', 'operations',
];

/**
 * Judges who speaks in an entry: whether they held that office in that unit at that instant by the
 * register entries before it, were appointed by another, and had an account that was not closed.
 */
export class Speakers {
  readonly #closed = new Set<string>();
  readonly #makers = new Map<string, string | null>();

  constructor(private readonly world: World) {}

  /** Takes note of an entry that was judged. */
  take({ type, actor, body }: Entry): void {
    if (type === 'account.created') this.#makers.set(String(body['person']), actor);
    if (type === 'account.disabled') this.#closed.add(String(body['person']));
  }

  /** What is wrong with whoever speaks in the entry, or null. */
  fault(entry: Entry): Words | null {
    const { type, actor, office } = entry;
    if (!this.#areTwo(entry)) return words.notTwo;
    if (type.startsWith('session.') || isOfTheSystem(entry)) return this.#systemFault(entry);
    if (actor === null) return null;
    if (this.#closed.has(actor)) return words.closed;
    const act = type.startsWith('register.') ? this.#actFault(entry) : null;
    if (act !== null || office === 'system') return act;
    return this.#holds(entry, actor) ? null : words.notHeld;
  }

  #holds({ office, unit, at, body, type }: Entry, person: string): boolean {
    const own = 'actorUnit' in body ? body['actorUnit'] : ofCases.test(type) ? null : unit;
    const anywhere = !('actorUnit' in body) && own === null;
    return officesOf(this.world, person, at).some((held) =>
      held.office === office && (anywhere || held.unit === own));
  }

  #areTwo({ type, body, at }: Entry): boolean {
    const offices = byTwo[type];
    const by: unknown = body['by'];
    if (offices === undefined) return true;
    return Array.isArray(by) && by.length === 2 && by[0] !== by[1] && by.every((person) =>
      officesOf(this.world, String(person), at).some(({ office }) => offices.includes(office)));
  }

  #systemFault({ type, body }: Entry): Words | null {
    if (type !== 'register.recorded') return type === 'case.refused' ? words.system : null;
    const { register, act } = body as unknown as RegisterAct;
    return act === 'record' && ofTheSystem.includes(register) ? null : words.system;
  }

  #actFault({ office, actor, body }: Entry): Words | null {
    const { register, act, fields } = body as unknown as RegisterAct;
    if (office === 'system') return register === 'people' && act === 'record' ? null : words.system;
    const schema = actOf(register, act);
    if (schema === undefined) return words.noAct;
    if (schema.offices !== undefined && !schema.offices.includes(office as never)) {
      return words.otherOffice;
    }
    if (register !== 'offices' || act !== 'record') return null;
    const person = String(fields['person']);
    if (person === actor) return words.bySelf;
    return this.#makers.get(person) === actor ? words.byMaker : null;
  }
}

const words = {
  notTwo: {
    et: 'seda korraldavad kaks eri isikut, kumbki selleks ette nähtud ametis',
    en: 'two different persons order it, each in an office that may',
  },
  notHeld: {
    et: 'kirje tegija ei olnud sel hetkel selles üksuses selles ametis',
    en: 'whoever speaks did not hold that office in that unit at that instant',
  },
  closed: {
    et: 'kirje tegija konto oli suletud',
    en: 'the account of whoever speaks had been closed',
  },
  system: {
    et: 'süsteem ise sellist kannet ei tee',
    en: 'the system itself makes no such entry',
  },
  noAct: { et: 'sellist registritoimingut ei ole', en: 'the register knows no such act' },
  otherOffice: {
    et: 'sellesse registrisse kannab teises ametis olev isik (§ 36 lg 3 p 3)',
    en: 'another office writes into this register (§ 36 (3) 3))',
  },
  bySelf: {
    et: 'keegi ei määra ennast ise ametisse (§ 36 lg 3 p 3)',
    en: 'nobody appoints himself or herself to an office (§ 36 (3) 3))',
  },
  byMaker: {
    et: 'kes konto tegi, see selle omanikku ametisse ei määra (§ 36 lg 3 p 3)',
    en: 'whoever made the account does not appoint its person (§ 36 (3) 3))',
  },
} as const satisfies Record<string, Words>;
