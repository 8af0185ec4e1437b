import { keyPair } from '#trail/keys';
import { setPolicy } from '../../apps/api/witness/set-policy.js';
import { AnswerCheck } from '../support/answer-check.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
}, 120_000);

afterAll(() => stage.close());

/** What is answered, after it was held against its description. */
async function shown(): Promise<unknown> {
  const answer = await stage.as('oversight').get('/api/trail/witness');
  expect((await AnswerCheck.of(stage.url)).faults(answer)).toEqual([]);
  return answer.body;
}

describe('GET /api/trail/witness', () => {
  it('says that there is no policy', async () => {
    expect(await shown()).toEqual({ size: stage.entries(), policy: null, witnesses: [] });
  });

  it('shows the policy in force and how each witness stands', async () => {
    const { log, store } = stage.house;
    const { vkey } = keyPair('committee.example/w1', Buffer.alloc(32, 5), 'witness');
    const text = `log ${log.vkey}\nwitness w1 ${vkey}\nquorum w1\n`;
    const { seq, ts } = await store.write((tx) =>
      setPolicy(tx, log.vkey, { text, gate: true, graceMinutes: 90, by: ['p_a', 'p_b'] }));
    expect(await shown()).toEqual({
      size: stage.entries(),
      policy: { entry: seq, since: ts, text, gate: true, graceMinutes: 90 },
      witnesses: [
        { name: 'w1', vkey, asked: 'file', outcome: null, size: 0, at: null, age: null },
      ],
    });
  });
});
