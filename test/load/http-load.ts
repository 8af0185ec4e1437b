// Runs in a thread of its own: signs in once for each person and says steps over kept connections.
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import type { Load, Order, Report } from './over-http.js';
import type { Walker } from './scene.js';
import { next } from './walk.js';

const { url, password, names, walkers } = workerData as Load;
const { hostname, port } = new URL(url);

interface Answer {
  readonly status: number;
  readonly cookie: string;
  readonly body: string;
}

function post(agent: Agent, path: string, cookie: string, message: unknown): Promise<Answer> {
  const text = JSON.stringify(message);
  const headers = {
    'content-type': 'application/json', 'content-length': Buffer.byteLength(text),
    'idempotency-key': randomUUID(), ...(cookie === '' ? {} : { cookie }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, hostname, port, path, method: 'POST', headers }, (got) => {
      read(got).then(resolve, reject);
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

function read(got: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    got.on('data', (part: Buffer) => void parts.push(part));
    got.on('error', reject);
    got.on('end', () => {
      const cookie = got.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      resolve({ status: got.statusCode ?? 0, cookie, body: Buffer.concat(parts).toString('utf8') });
    });
  });
}

async function signedIn(): Promise<Map<string, string>> {
  const agent = new Agent();
  const cookies = new Map<string, string>();
  for (const [who, name] of Object.entries(names)) {
    const { status, cookie, body } = await post(agent, '/api/session', '', { name, password });
    if (cookie === '') throw new Error(`${name} was not let in: ${status} ${body}`);
    cookies.set(who, cookie);
  }
  return cookies;
}

const cookies = signedIn();
const agents = new Map<number, Agent>();

function agentFor(connections: number): Agent {
  const agent = agents.get(connections) ?? new Agent({ keepAlive: true, maxSockets: connections });
  agents.set(connections, agent);
  return agent;
}

/** Sends the step; where it is a decision, confirms by password and sends it once more. */
async function said(agent: Agent, path: string, cookie: string, message: object): Promise<Answer> {
  const answer = await post(agent, path, cookie, message);
  if (answer.status !== 403 || !answer.body.includes('/problems/confirmation-needed')) {
    return answer;
  }
  await post(agent, '/api/session/confirmation', cookie, { password });
  return post(agent, path, cookie, message);
}

async function step(agent: Agent, jar: Map<string, string>, walker: Walker): Promise<void> {
  const { who, type, fields } = next(walker);
  const message = { type, version: walker.version, ...fields };
  const { status, body } = await said(
    agent, `/api/cases/${walker.id}/steps`, jar.get(who)!, message,
  );
  if (status !== 200) throw new Error(`${type} was answered ${status}: ${body}`);
  walker.version += 1;
  walker.steps += 1;
}

async function load({ connections, milliseconds }: Order): Promise<Report> {
  const jar = await cookies;
  const agent = agentFor(connections);
  const waits: number[] = [];
  const begun = performance.now();
  await Promise.all(walkers.slice(0, connections).map(async (walker) => {
    while (performance.now() - begun < milliseconds) {
      const asked = performance.now();
      await step(agent, jar, walker);
      waits.push(performance.now() - asked);
    }
  }));
  return { waits: Float64Array.from(waits), milliseconds: performance.now() - begun };
}

// A fault must reach the other thread as one, not as a promise nobody waits for.
parentPort!.on('message', (order: Order) => {
  load(order).then((report) => parentPort!.postMessage(report), (fault: unknown) => {
    setImmediate(() => { throw fault; });
  });
});
