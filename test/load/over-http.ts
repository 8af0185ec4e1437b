import { Worker } from 'node:worker_threads';
import { cast } from '#measures/world';
import { serve } from '../../apps/api/serve.js';
import { sliceOf } from './measured.js';
import type { Contestant } from './measured.js';
import { password } from './scene.js';
import type { Scene, Walker } from './scene.js';
import { walking } from './walk.js';

/** What the other thread is told once. */
export interface Load {
  readonly url: string;
  readonly password: string;
  /** Sign-in names by cast. */
  readonly names: Readonly<Record<string, string>>;
  readonly walkers: readonly Walker[];
}

/** What it is told before each slice, and what it answers. */
export interface Order {
  readonly connections: number;
  readonly milliseconds: number;
}

export interface Report {
  readonly waits: Float64Array;
  readonly milliseconds: number;
}

export interface OverHttp {
  readonly contestants: readonly Contestant[];
  close(): Promise<void>;
}

/** The same steps through the door; whoever asks sits in a thread of its own. */
export async function overHttp(
  { house }: Scene,
  walkers: readonly Walker[],
  connections: readonly number[],
): Promise<OverHttp> {
  const served = await serve(house, {
    host: '127.0.0.1', port: 0, demonstration: true, secureCookies: false,
  });
  const names = Object.fromEntries(
    cast.filter((each) => walking.includes(each.cast)).map((each) => [each.cast, each.signIn]),
  );
  const load: Load = { url: served.url, password, names, walkers };
  const worker = new Worker(new URL('./http-load.js', import.meta.url), { workerData: load });
  return {
    contestants: connections.map((many) => ({
      id: `ours.http-${many}`,
      slice: async (milliseconds) => {
        const report = await ordered(worker, { connections: many, milliseconds });
        return sliceOf(report.waits.length, report.milliseconds, [...report.waits]);
      },
    })),
    close: async () => {
      await worker.terminate();
      await served.close();
    },
  };
}

function ordered(worker: Worker, order: Order): Promise<Report> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (report: Report) => {
      worker.off('error', reject);
      resolve(report);
    });
    worker.postMessage(order);
  });
}
