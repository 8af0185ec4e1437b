import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;

beforeAll(async () => { stage = await startStage(); }, 60_000);
afterAll(() => stage.close());

const offered = async () => {
  const { body } = await stage.as('requester').get('/api/references/task');
  return body.items as { label: { en: string }; selectable: boolean }[];
};

describe('the tasks of the plan over HTTP', () => {
  it('are offered by number and title, those in force alone to be chosen', async () => {
    const from = '2020-01-01T00:00:00.000Z';
    const recorded = await stage.as('commander').post('/api/registers/tasks', {
      act: 'record', number: '2.4', title: 'Möödunud ülesanne', importance: 'third', from,
      until: '2021-01-01T00:00:00.000Z',
    });
    expect(recorded.status).toBe(201);
    expect((await offered()).map(({ label, selectable }) => [label.en, selectable])).toEqual([
      ['1.1 Näidisülesanne', true], ['2.4 Möödunud ülesanne', false],
    ]);
  });

  it('are written by the Commander and the records officer', async () => {
    const { status } = await stage.as('requester').post('/api/registers/tasks', {
      act: 'record', number: '3', title: 'Võõras', importance: 'first',
      from: '2021-01-04T07:00:00.000Z',
    });
    expect(status).toBe(403);
  });
});
