import type { Instant } from '#calendar/instant';
import { plusHours } from '#calendar/instant';
import type { Clock } from '../clock/clock.js';
import type { Asking } from '../http/idempotency.js';
import { keyReused } from '../http/idempotency.js';
import { Told } from '../http/problem.js';
import { NotKnown } from '../register/answers.js';
import { newId } from '../register/ids.js';

/** A report that is being made, or was within the hour. */
export interface ReportJob extends Asking {
  readonly id: string;
  state: 'running' | 'done' | 'failed';
  /** Entries read so far, of all that will be; a report reads the trail more than once. */
  done: number;
  readonly total: number;
  /** The report, once it is issued. */
  report: string | null;
  endedAt: Instant | null;
}

type Work = (job: ReportJob) => Promise<string>;

/** The jobs of this process: in memory, one running a person, gone an hour after their end. */
export class ReportJobs {
  readonly #jobs = new Map<string, ReportJob>();
  readonly #running = new Set<Promise<void>>();

  /** `clock` is that of people at screens, whatever the register's own was turned to. */
  constructor(private readonly clock: Clock) {}

  /** The job of that command, if it was given already; throws where its key was for another. */
  known({ person, key, digest }: Asking): ReportJob | undefined {
    this.#forget();
    const known = [...this.#jobs.values()].find((each) =>
      each.person === person && each.key === key);
    if (known !== undefined && known.digest !== digest) throw new Told(keyReused);
    return known;
  }

  /** Starts the work; throws where the person's last job has not ended. */
  start(asking: Asking, total: number, work: Work): ReportJob {
    const busy = [...this.#jobs.values()].find(({ person, state }) =>
      person === asking.person && state === 'running');
    if (busy !== undefined) throw new Told(oneAtATime(busy.id));
    const job: ReportJob = {
      ...asking, id: newId('j'), state: 'running', done: 0, total, report: null, endedAt: null,
    };
    this.#jobs.set(job.id, job);
    const running = this.#run(job, work).finally(() => this.#running.delete(running));
    this.#running.add(running);
    return job;
  }

  /** A job that the person started; throws NotKnown for every other. */
  of(person: string, id: string): ReportJob {
    this.#forget();
    const job = this.#jobs.get(id);
    if (job === undefined || job.person !== person) throw new NotKnown(id);
    return job;
  }

  /** Answers when nothing runs any more. */
  async rest(): Promise<void> {
    await Promise.all(this.#running);
  }

  async #run(job: ReportJob, work: Work): Promise<void> {
    try {
      job.report = await work(job);
      job.state = 'done';
    } catch {
      job.state = 'failed';
    }
    job.endedAt = this.clock.now();
  }

  #forget(): void {
    const hourAgo = plusHours(this.clock.now(), -1);
    for (const { id, endedAt } of this.#jobs.values()) {
      if (endedAt !== null && endedAt <= hourAgo) this.#jobs.delete(id);
    }
  }
}

const oneAtATime = (job: string) => ({
  name: 'job-running', status: 409,
  title: {
    et: 'Teie eelmine aruanne on veel koostamisel', en: 'Your last report is still being made',
  },
  more: { job },
});
