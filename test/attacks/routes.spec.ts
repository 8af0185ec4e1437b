import request from 'supertest';
import { rows } from '../../apps/api/database/prepared.js';
import { newKey, stranger } from '../support/caller.js';
import { password, startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';
import { attempt } from './attack.js';

let stage: Stage;
let paths: Record<string, Record<string, object>>;

beforeAll(async () => {
  stage = await startStage();
  paths = (await stranger(stage.url).get('/api/openapi.json')).body.paths as typeof paths;
}, 120_000);
afterAll(() => stage.close());

/** What an address may hold in its places; a new kind of place has to be named here. */
const places: Readonly<Record<string, string>> = {
  id: 'c_000000000000', person: 'p_000000000000', name: 'people', seq: '1', figure: 'x',
  to: 'person', key: 'kept', question: 'q_000000000000',
};

/** Every route that changes something, from the description that the router itself gives. */
function mutations(): { readonly method: string; readonly path: string }[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).filter((method) => ['post', 'put', 'patch', 'delete'].includes(method))
      .map((method) => ({ method, path })));
}

function addressOf(path: string): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const place = places[name];
    if (place === undefined) throw new Error(`${path} has a place that no case was made for`);
    return place;
  });
}

type Sent = { readonly method: string; readonly path: string };
type Trick = (sent: Sent) => Promise<{ readonly status: number }>;

const send = (
  { method, path }: Sent, headers: Readonly<Record<string, string>>, body: object = {},
): Promise<{ status: number; body: { type?: string } }> =>
  request(stage.url)[method as 'post'](addressOf(path))
    .set('idempotency-key', newKey()).set(headers).send(body) as never;

/** A session that is over, as its cookie. */
async function overCookie(): Promise<string> {
  const answer = await request(stage.url).post('/api/session').send({
    name: 'siim.luht', password,
  });
  const cookie = answer.get('Set-Cookie')![0]!.split(';')[0]!;
  await request(stage.url).delete('/api/session').set({ cookie, 'idempotency-key': newKey() });
  return cookie;
}

/** The session of somebody whose account was closed meanwhile. */
async function closedCookie(): Promise<string> {
  const administrator = stage.as('administrator');
  const { body } = await administrator.post('/api/accounts', {
    name: 'Näidis Lahkunu', signIn: 'lahkunud', password: 'roheline-kummut-7',
  });
  const answer = await request(stage.url).post('/api/session').send({
    name: 'lahkunud', password: 'roheline-kummut-7',
  });
  await administrator.post(`/api/accounts/${body.person}/disable`, {});
  return answer.get('Set-Cookie')![0]!.split(';')[0]!;
}

const unsigned: readonly (readonly [string, () => Promise<Record<string, string>>])[] = [
  ['without a session', async () => ({})],
  ['with a session made up', async () => ({ cookie: `volitus=${'a'.repeat(43)}` })],
  ['with a session that is over', async () => ({ cookie: await overCookie() })],
  ['with the session of a closed account', async () => ({ cookie: await closedCookie() })],
  ['with a name in the headers', async () => ({
    'x-user': 'peeter.mets', 'x-forwarded-user': 'peeter.mets', 'x-remote-user': 'peeter.mets',
    authorization: `Basic ${Buffer.from(`peeter.mets:${password}`).toString('base64')}`,
  })],
];

/** The routes by which one comes in at all; they have their own specs. */
const doors = ['post /api/session', 'delete /api/session', 'post /api/demonstration/person'];
const guarded = () =>
  mutations().filter(({ method, path }) => !doors.includes(`${method} ${path}`));

/** What the route answers to the trick, and whether anything was done by it. */
async function tried(trick: Trick): Promise<string[]> {
  const before = steps();
  const answers: string[] = [];
  for (const sent of guarded()) {
    const { status } = await trick(sent);
    answers.push(status >= 400 && status < 500 ? 'refused' : `${sent.path}: ${status}`);
  }
  if (steps() !== before) answers.push('something was done');
  return [...new Set(answers)];
}

/** How many entries there are that did something. */
const steps = (): number =>
  rows<{ n: number }>(stage.house.reader, `SELECT count(*) AS n FROM entry
    WHERE json_extract(CAST(bytes AS TEXT), '$.type') NOT LIKE 'access.%'
      AND json_extract(CAST(bytes AS TEXT), '$.type') NOT LIKE 'account.%'
      AND json_extract(CAST(bytes AS TEXT), '$.type') NOT LIKE 'session.%'
      AND json_extract(CAST(bytes AS TEXT), '$.type') NOT LIKE 'register.%'`)[0]!.n;

describe('every route that changes something', () => {
  it('is in the matrix: there are many, and each place in an address has a case', () => {
    expect(guarded().length).toBeGreaterThan(15);
    expect(guarded().map(({ path }) => addressOf(path)).join()).not.toContain('{');
  });

  for (const [which, headersOf] of unsigned) {
    attempt(17, `any route, ${which}`, {
      power: 'outsider', verdict: ['refused'],
      does: async () => {
        const headers = await headersOf();
        return tried((sent) => send(sent, headers));
      },
    });
  }

  attempt(17, 'any route, from the page of another site', {
    power: 'outsider', verdict: ['refused'],
    does: async () => {
      const answer = await request(stage.url).post('/api/session').send({
        name: 'peeter.mets', password,
      });
      const cookie = answer.get('Set-Cookie')![0]!.split(';')[0]!;
      return tried((sent) => send(sent, { cookie, origin: 'https://elsewhere.example' }));
    },
  });

  for (const [which, body] of [
    ['as another, who is named in the message', { by: { person: 'p_1', office: 'commander' } }],
    ['in an office that one does not hold', { office: 'commander' }],
  ] as const) {
    attempt(17, `any route, ${which}`, {
      power: 'person', verdict: ['refused'],
      does: async () => {
        const answer = await request(stage.url).post('/api/session').send({
          name: 'ott.soo', password,
        });
        const cookie = answer.get('Set-Cookie')![0]!.split(';')[0]!;
        return tried((sent) => send(sent, { cookie }, body));
      },
    });
  }
});
