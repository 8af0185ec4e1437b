import { stranger } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let signals: string;

beforeAll(async () => {
  stage = await startStage();
  const unit = stage.names.get('#unit')!;
  const { body } = await stage.as('requester').post('/api/cases', { measure: 'M01', unit });
  signals = String(body.id);
}, 60_000);

afterAll(() => stage.close());

const none = `c_${'0'.repeat(32)}`;
const answered = async (path: string) => {
  const { status, body, headers } = await stranger(stage.url).get(path);
  return { status, body, length: headers['content-length'] };
};

describe('§ 43¹ nothing over the public web', () => {
  it.each(['', '/timeline'])(
    'whether there is such a collection or not, nobody in particular is told the same: %s',
    async (part) => {
      const there = await answered(`/api/cases/${signals}${part}`);
      expect(there).toEqual(await answered(`/api/cases/${none}${part}`));
      expect(there.status).toBe(401);
      expect(JSON.stringify(there)).not.toContain(signals);
    });

  it.each([
    '/api/cases', '/api/cases?measure=M01', '/api/registers', '/api/registers/tasks',
    '/api/trail/entries', '/api/reports', '/api/notices',
  ])('nor how many there are: %s', async (path) => {
    const answer = await answered(path);
    expect(answer.status).toBe(401);
    expect(answer.body).toEqual((await answered(`/api/cases/${none}`)).body);
  });
});
