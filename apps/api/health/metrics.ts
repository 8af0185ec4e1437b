import { first } from '../database/prepared.js';
import type { House } from '../house.js';
import { commandCount, requestCount } from './counts.js';

type Sample = readonly [labels: string, value: number];

/** The counts in the text format of Prometheus. */
export function metricsText({ log, reader, store }: House): string {
  const counted = (text: string) => first<{ count: number }>(reader, text)?.count ?? 0;
  const labelled = (label: string) => ([name, count]: readonly [string, number]): Sample =>
    [`{${label}="${name}"}`, count];
  return [
    metric('volitus_requests_total', 'counter', requestCount.all().map(labelled('status'))),
    metric('volitus_commands_total', 'counter', commandCount.all().map(labelled('outcome'))),
    metric('volitus_entries', 'gauge', [['', log.size]]),
    metric('volitus_cases_open', 'gauge', [
      ['', counted('SELECT count(*) AS count FROM case_row WHERE done = 0')],
    ]),
    metric('volitus_notices_unsent', 'gauge', [
      ['', counted('SELECT count(*) AS count FROM notice WHERE sent_at IS NULL')],
    ]),
    metric('volitus_notices_unreceived', 'gauge', [
      ['', counted('SELECT count(*) AS count FROM notice WHERE received_at IS NULL')],
    ]),
    metric('volitus_store_stopped', 'gauge', [['', store.stopped === null ? 0 : 1]]),
  ].join('');
}

function metric(name: string, type: string, samples: readonly Sample[]): string {
  const lines = samples.map(([labels, value]) => `${name}${labels} ${value}\n`);
  return `# TYPE ${name} ${type}\n${lines.join('')}`;
}
