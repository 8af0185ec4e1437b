import request from 'supertest';
import { aDraft, versionOf } from '../support/a-case.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let draft: string;
let version: number;

beforeAll(async () => {
  stage = await startStage();
  draft = await aDraft(stage);
  version = await versionOf(stage, draft);
}, 60_000);

afterAll(() => stage.close());

const steps = () => `/api/cases/${draft}/steps`;
const said = (fields: object) =>
  stage.as('requester').post(steps(), { type: 'request', version, ...fields });

describe('a malformed message', () => {
  it.each([
    ['a day that does not exist', { wantedUntil: '2021-02-30T07:00:00Z' }, 'wantedUntil'],
    ['an instant without offset', { wantedUntil: '2021-02-20T07:00:00' }, 'wantedUntil'],
    ['an unknown choice', { purpose: '36-1-9' }, 'purpose'],
    ['a choice of the prototype', { purpose: 'constructor' }, 'purpose'],
    ['a list where one is asked', { purpose: ['36-1-2'] }, 'purpose'],
    ['a member twice', { rightsAffected: ['home', 'home'] }, 'rightsAffected'],
    ['a text in the place of a flag', { entersPremises: 'yes' }, 'entersPremises'],
    ['a huge text', { reasons: 'a'.repeat(20_001) }, 'reasons'],
    ['a lone surrogate', { reasons: 'a\ud800b' }, 'reasons'],
    ['a NUL', { reasons: 'a\0b' }, 'reasons'],
    ['an object in the place of a text', { reasons: { d: 'd_1', letters: 99 } }, 'reasons'],
    ['null', { reasons: null }, 'reasons'],
    ['an unknown field', { permitted: true }, 'permitted'],
    ['the actor', { by: { person: 'p_1', office: 'commander' } }, 'by'],
    ['the facts', { facts: {} }, 'facts'],
    ['the time', { at: '2021-01-01T00:00:00Z' }, 'at'],
    ['a name of the prototype', { hasOwnProperty: 1 }, 'hasOwnProperty'],
    ['a version that is no number', { version: 'two' }, 'version'],
    ['an unknown step', { type: 'permit' }, 'type'],
    ['a step of the prototype', { type: 'toString' }, 'type'],
    ['no step', { type: undefined }, 'type'],
    ['no version', { version: undefined }, 'version'],
    ['an unknown office', { office: 'emperor' }, 'office'],
  ])('with %s is answered with the path of the fault', async (_, fields, path) => {
    const before = stage.entries();
    const { status, body } = await said(fields);
    expect([status, body.type]).toEqual([400, '/problems/malformed']);
    expect(body.faults[0].path).toBe(path);
    expect(body.faults[0].says.et).not.toBe(body.faults[0].says.en);
    expect(stage.entries()).toBe(before);
  });

  it('that only the clock may say belongs to another office', async () => {
    const { status } = await said({ type: 'cooperationEnded' });
    expect(status).toBe(403);
  });

  it('is told of every fault at once', async () => {
    const { body } = await said({ purpose: 'x', reasons: 1, other: 2 });
    expect(body.faults.map(({ path }: { path: string }) => path).sort()).toEqual([
      'other', 'purpose', 'reasons',
    ]);
  });

  it.each([
    ['{', 400], ['', 400], ['[]', 400], ['null', 400], ['"a"', 400], ['1', 400],
    ['{"type":"submit","__proto__":{"version":1}}', 400],
    ['{"type":"submit","constructor":{"prototype":{"x":1}}}', 400],
    [`{"type":"request","reasons":"${'a'.repeat(300_000)}"}`, 413],
    ['['.repeat(100_000), 400],
    [`{"type":"submit","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400],
  ])('of the characters %# is a clear 4xx', async (body, status) => {
    const answer = await stage.as('requester').raw(steps(), body);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.text).not.toMatch(/node_modules|at .*\.(js|ts):/);
  });

  it.each([
    'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data',
  ])(
    'of the type %s is not JSON: 415', async (type) => {
      const answer = await stage.as('requester').raw(steps(), 'type=submit', type);
      expect([answer.status, answer.body.type]).toEqual([415, '/problems/not-json']);
    });

  it.each([
    '/api/cases/%E0%A4%A', '/api/cases/%00', `/api/cases/${'a'.repeat(2000)}`, '/api/nowhere',
    '/api/cases/../../etc/passwd', '/api/law/%2e%2e', '/api/law/nonsense', '/api/measures/toString',
    '/api/registers/constructor', '/api/registers/__proto__', '/api/reports/x.pdf',
    '/api/trail/proof/99999999', '/assets/none.js', '/health/nowhere',
  ])('to the address %s is a clear 4xx', async (path) => {
    const answer = await stage.as('commander').get(path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.type).toMatch(/^\/problems\//);
  });

  it.each([
    '/api/trail/proof/-1', '/api/trail/entries?from=x', '/api/trail/entries?from=1e9',
    '/api/trail/entries?from=1&from=2',
  ])('with a place such as %s is answered with its fault', async (path) => {
    expect((await stage.as('commander').get(path)).status).toBe(400);
  });

  it('is answered so even where nobody is signed in', async () => {
    const bad = await request(stage.url).post('/api/session')
      .set('content-type', 'application/json').send('{"name":');
    expect([bad.status, bad.body.type]).toEqual([400, '/problems/malformed']);
    const missing = await request(stage.url).post('/api/session').send({ name: 'x' });
    expect(missing.body.faults[0].path).toBe('password');
  });
});
