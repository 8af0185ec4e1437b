import type { Instant } from '#calendar/instant';
import type { Facts } from '#law/facts';
import { heard } from '#statechart/decide';
import type { Actor, StepSchema } from '#statechart/step';
import type { Handle } from '../database/handle.js';
import { stepSchema } from '../http/json-schema.js';
import type { Held, SignedIn } from '../people/signed-in.js';
import { gatherFacts } from '../register/facts.js';
import { fileOf } from '../register/rows.js';
import type { LiveCase } from '../register/rows.js';
import { outlookOf } from './outlook.js';
import type { Outlook } from './outlook.js';
import { isWork } from './taking-back.js';

/** A step the present state hears, as the reader may or may not take it. */
export interface StepView extends Outlook {
  readonly type: string;
  readonly label: StepSchema['label'];
  readonly by: StepSchema['by'];
  /** Whether it takes the case further, rather than back. */
  readonly work: boolean;
  /** The office the reader would take it in; null where none of theirs may. */
  readonly office: string | null;
  readonly offices: StepSchema['offices'] | null;
  readonly schema: ReturnType<typeof stepSchema>;
}

/** Every step that a person may say from the present state, each allowed or forbidden and why. */
export class Steps {
  readonly #facts = new Map<Held, Facts>();

  constructor(
    private readonly db: Handle,
    private readonly live: LiveCase,
    private readonly asker: SignedIn,
    private readonly at: Instant,
  ) {}

  all(): StepView[] {
    return heard(this.live.snapshot).flatMap((type) => {
      const schema = this.live.measure.steps[type];
      return schema === undefined || isOnlyOurs(schema) ? [] : [this.#view(type, schema)];
    });
  }

  #view(type: string, schema: StepSchema): StepView {
    const { label, by, offices = null } = schema;
    const candidates = this.asker.offices.filter(
      ({ office }) => offices === null || offices.includes(office),
    );
    const outlooks = candidates.map((held) => ({ held, outlook: this.#outlook(type, held) }));
    const chosen = outlooks.find(({ outlook }) => outlook.allowed) ?? outlooks[0];
    const { allowed, refusals } = chosen?.outlook ?? { allowed: false, refusals: [] };
    const office = chosen?.held.office ?? null;
    return {
      type, label, by, allowed, work: isWork({ type }), office, offices, refusals,
      schema: stepSchema(schema),
    };
  }

  #outlook(type: string, held: Held): Outlook {
    const by: Actor = { person: this.asker.person, ...held };
    const facts = this.#factsFor(held, by);
    return outlookOf(this.live.snapshot, { type, at: this.at, by, facts });
  }

  #factsFor(held: Held, by: Actor): Facts {
    const known = this.#facts.get(held) ?? gatherFacts(this.db, fileOf(this.live), by, this.at, {});
    this.#facts.set(held, known);
    return known;
  }
}

/** The clock and the registers say it; no person can. */
const isOnlyOurs = ({ offices }: StepSchema): boolean =>
  offices?.every((office) => office === 'system') ?? false;
