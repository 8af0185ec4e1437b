import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleDestroy } from '@nestjs/common';
import { reportBytes } from '#reports/render';
import { systemClock } from '../clock/clock.js';
import type { House } from '../house.js';
import { once, outcomeOf } from '../http/idempotency.js';
import type { Asking } from '../http/idempotency.js';
import type { Serving } from '../http/serving.js';
import { HOUSE, SERVING } from '../http/tokens.js';
import type { SignedIn } from '../people/signed-in.js';
import { entriesUpTo } from '../trail/entries.js';
import { askedReport } from './asked-report.js';
import type { AskedReport } from './asked-report.js';
import { issue } from './issue.js';
import { ReportJobs } from './report-jobs.js';
import type { ReportJob } from './report-jobs.js';
import { unhurried } from './unhurried.js';

/** Reports of a long trail, made while everybody else is served; the same bytes, the same entry. */
@Injectable()
export class ReportJobsService implements OnModuleDestroy {
  readonly #jobs: ReportJobs;
  #closing = false;

  constructor(@Inject(HOUSE) private readonly house: House, @Inject(SERVING) serving: Serving) {
    this.#jobs = new ReportJobs(serving.sessionClock ?? systemClock);
  }

  /** Starts making a report and answers at once; the same command again answers the same job. */
  start(asker: SignedIn, asking: Asking, body: unknown) {
    const asked = askedReport(asker, body);
    return { job: (this.#jobs.known(asking) ?? this.#started(asking, asked)).id };
  }

  /** How far a job of the person's own has come. */
  show({ person }: SignedIn, job: string) {
    const { id, state, done, total, report } = this.#jobs.of(person, job);
    return { job: id, state, done, total, report };
  }

  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    await this.#jobs.rest();
  }

  #started(asking: Asking, asked: AskedReport): ReportJob {
    const { reader, log } = this.house;
    // A job that this process has forgotten: its report stands, and is not made a second time.
    const made = outcomeOf<{ id: string }>(reader, asking);
    if (made !== undefined) return this.#jobs.start(asking, 0, () => Promise.resolve(made.id));
    const { size } = log;
    return this.#jobs.start(asking, size * asked.kind.readings, (job) =>
      this.#make(asking, asked, size, job));
  }

  async #make(
    asking: Asking,
    { kind, period, by }: AskedReport,
    size: number,
    job: ReportJob,
  ): Promise<string> {
    const { reader, store } = this.house;
    const strides = kind.strides(entriesUpTo(reader, size), period, { size });
    const report = await unhurried(strides, (read) => {
      if (this.#closing) throw new Error('the house is being closed');
      job.done += read;
    });
    const made = { kind: kind.id, period: period.id, size, bytes: reportBytes(report) };
    const { id } = await store.write((tx) => once(tx, asking, () => issue(tx, by, made)));
    return id;
  }
}
