import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#calendar/instant';
import type { Entry } from '#trail/entry';
import type { Ticker } from '../clock/ticker.js';
import type { House } from '../house.js';
import { once } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import { Told } from '../http/problem.js';
import { HOUSE, TICKER } from '../http/tokens.js';
import { commandCount } from '../health/counts.js';
import { confirmationNeeded } from '../people/confirmation.js';
import { isFor } from '../notices/notice-list.js';
import { sightOf } from '../people/need-to-know.js';
import type { SignedIn } from '../people/signed-in.js';
import { caseList } from './case-list.js';
import type { CaseQuery } from './case-query.js';
import { caseView } from './case.view.js';
import { dryRun } from './dry-run.js';
import { knownCase, lineOfCase } from './known-case.js';
import { checkKnown } from './known-references.js';
import { Opener } from './opened.js';
import { openingIn } from './opening-in.js';
import { recordReading } from './reading.js';
import { orRefused } from './refused.js';
import { sayingIn } from './saying.js';
import { timelineOf } from './timeline.js';
import { stepsToTry } from './trying.js';

/** Cases over HTTP: who may know, one transaction each, and the view of whoever asked. */
@Injectable()
export class CasesService {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(TICKER) private readonly ticker: Ticker,
  ) {}

  /** Opens a case and answers its view. */
  async open(asker: SignedIn, asking: Asking, body: unknown) {
    const { by, opening } = openingIn(asker, body);
    const { id } = await this.house.store.write((tx) =>
      once(tx, asking, () => {
        checkKnown(tx.db, asker, opening.renews);
        return { id: this.house.register.open(tx, by, opening) };
      }));
    commandCount.add('opened');
    return this.#view(asker, id);
  }

  /** Says a step; throws the refusal where the Act forbids it. */
  async say(asker: SignedIn, asking: Asking, id: string, body: unknown) {
    const { by, saying, decides } = this.#said(asker, id, body);
    const outcome = await this.house.store.write((tx) =>
      once(tx, asking, () => {
        knownCase(tx.db, id, asker);
        if (decides && !asker.confirmed) throw new Told(confirmationNeeded);
        return this.house.register.say(tx, by, saying);
      }));
    commandCount.add(outcome.done ? 'done' : 'refused');
    const { seq } = orRefused(outcome);
    await this.ticker.pass();
    return { ...this.#view(asker, id), entry: seq };
  }

  /** Whether the case could be opened; nothing is kept. It fails as the opening itself would. */
  async tryOpening(asker: SignedIn, body: unknown) {
    const { by, opening } = openingIn(asker, body);
    await this.house.store.tryOut((tx) => {
      checkKnown(tx.db, asker, opening.renews);
      this.house.register.open(tx, by, opening);
    });
    return { allowed: true, refusals: [] };
  }

  /** What the step, and those to be tried after it, would bring about; nothing is kept. */
  async tryOut(asker: SignedIn, id: string, body: unknown) {
    const { reader, register, store } = this.house;
    const [line] = knownCase(reader, id, asker);
    const steps = stepsToTry(line, asker, body);
    checkKnown(reader, asker, ...steps.flatMap(({ saying }) => Object.values(saying.fields)));
    return store.tryOut((tx) => dryRun(register, tx, steps));
  }

  /** The case, after its reading was recorded. */
  async view(asker: SignedIn, id: string) {
    await recordReading(this.house, asker, id, 'view');
    return this.#view(asker, id);
  }

  /** The entries of the case, after their reading was recorded; to an addressee, the notice's. */
  async timeline(asker: SignedIn, id: string, readings: boolean) {
    const { reader, vault } = this.house;
    const sight = await recordReading(this.house, asker, id, 'timeline');
    const wanted = ({ type, body }: Entry): boolean => {
      if (!sight.content) return type.startsWith('notice.') && isFor(asker, String(body['to']));
      return readings || type !== 'case.read';
    };
    return { case: id, entries: timelineOf(reader, id, new Opener(reader, vault, sight), wanted) };
  }

  list(asker: SignedIn, query: CaseQuery) {
    const { reader: db, vault } = this.house;
    return caseList({ db, vault, asker, now: this.#now() }, query);
  }

  #said(asker: SignedIn, id: string, body: unknown) {
    const [line] = knownCase(this.house.reader, id, asker);
    const said = sayingIn(line, asker, body);
    checkKnown(this.house.reader, asker, ...Object.values(said.saying.fields));
    return said;
  }

  /** Whoever acted may have acted the case out of sight: then only its id is left to them. */
  #view(asker: SignedIn, id: string) {
    const { reader: db, vault } = this.house;
    const line = lineOfCase(db, id)!;
    const sight = sightOf(asker, line);
    if (sight === null) return { id, measure: line.measure, version: line.version };
    return caseView({ db, vault, asker, sight, now: this.#now() }, id);
  }

  #now(): Instant {
    return this.house.clock.now();
  }
}
