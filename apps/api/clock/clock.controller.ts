import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Instant } from '#calendar/instant';
import { wordingAt } from '#law/wordings/index';
import { instantField } from '#statechart/field';
import { first } from '../database/prepared.js';
import type { House } from '../house.js';
import type { Answered } from '../http/answer-parts.js';
import { Asked } from '../http/asking.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { readMessage } from '../http/read-message.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING, TICKER } from '../http/tokens.js';
import { Asker } from '../people/signed-in.js';
import type { SignedIn } from '../people/signed-in.js';
import { Malformed, NotKnown } from '../register/answers.js';
import type { Transaction } from '../store/store.js';
import type { clockAnswer } from './clock.answers.js';
import { TurnableClock } from './clock.js';
import type { Ticker } from './ticker.js';

export const clockFields = { to: instantField({ et: 'Uus hetk', en: 'New instant' }) } as const;

// A round brings the cases it opens up to now only in the next one; this many end every chain.
const mostRounds = 50;

@ApiTags('demonstration')
@Controller('api/clock')
export class ClockController {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(SERVING) private readonly serving: Serving,
    @Inject(TICKER) private readonly ticker: Ticker,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Turn the clock forward; in the demonstration only' })
  async turn(
    @Asker() asker: SignedIn,
    @Asked() asking: Asking,
    @Body() body: unknown,
  ): Promise<Answered<typeof clockAnswer>> {
    const { clock, store } = this.house;
    if (!this.serving.demonstration || !(clock instanceof TurnableClock)) {
      throw new NotKnown('clock');
    }
    const { to } = readMessage(clockFields, body) as { readonly to: Instant };
    await store.write((tx) => once(tx, asking, () => turned(tx, asker, clock, to)));
    for (let round = 0; round < mostRounds; round += 1) {
      await this.ticker.pass();
      if (!this.#isBehind()) break;
    }
    return { now: clock.now() };
  }

  #isBehind(): boolean {
    const due = 'SELECT 1 FROM deadline WHERE open = 1 AND due <= ? LIMIT 1';
    return first(this.house.reader, due, this.house.clock.now()) !== undefined;
  }
}

/** The entry is written at the old time: what follows it happens at the new one. */
function turned(
  { append, now }: Transaction,
  { person, offices }: SignedIn,
  clock: TurnableClock,
  to: Instant,
): { to: Instant } {
  if (to < clock.now()) throw new Malformed([{ path: 'to', says: onlyForward }]);
  append({
    type: 'clock.turned', at: now, actor: person, office: offices[0]?.office ?? null,
    rules: wordingAt(now).id, body: { to },
  });
  clock.turnTo(to);
  return { to };
}

const onlyForward = { et: 'kella tagasi ei keerata', en: 'the clock is not turned back' };
