import { measures } from '#measures/index';
import { registers } from '#registers/schemas';
import { stranger } from '../support/caller.js';
import { startStage } from '../support/house.js';
import type { Stage } from '../support/house.js';

let stage: Stage;
let document: {
  paths: Record<string, Record<string, { requestBody?: object; parameters?: { name: string }[] }>>;
  components: { schemas: Record<string, object> };
};

beforeAll(async () => {
  stage = await startStage({ demonstration: false });
  document = (await stranger(stage.url).get('/api/openapi.json')).body;
}, 60_000);

afterAll(() => stage.close());

/** Every call that the interface promises. */
const promised = [
  'post /api/session', 'get /api/session', 'delete /api/session',
  'get /api/law', 'get /api/law/{key}', 'get /api/measures',
  'post /api/cases', 'get /api/cases', 'get /api/cases/{id}', 'get /api/cases/{id}/timeline',
  'post /api/cases/{id}/steps', 'get /api/tasks',
  'get /api/notices', 'post /api/notices/{id}/receipt', 'get /api/owed',
  'get /api/registers', 'get /api/registers/{name}', 'post /api/registers/{name}',
  'get /api/registers/{name}/{id}', 'get /api/references/{to}',
  'post /api/reports', 'get /api/reports', 'get /api/reports/{id}',
  'get /api/reports/{id}/figures/{figure}',
  'post /api/reports/jobs', 'get /api/reports/jobs/{id}',
  'get /api/trail/checkpoint', 'get /api/trail/entries', 'get /api/trail/proof/{seq}',
  'get /api/trail/export', 'get /api/trail/witness', 'post /api/clock',
  'get /health/live', 'get /health/ready', 'get /metrics',
];

describe('the description of the interface', () => {
  it.each(promised)('has %s', (call) => {
    const [method = '', path = ''] = call.split(' ');
    expect(document.paths[path]).toHaveProperty(method);
  });

  it('has a message for everything that is sent, under a key', () => {
    for (const call of promised.filter((each) => each.startsWith('post'))) {
      const { requestBody, parameters } = document.paths[call.slice(5)]!['post']!;
      expect(requestBody).toBeDefined();
      const names = parameters?.map(({ name }) => name) ?? [];
      expect(names.includes('Idempotency-Key')).toBe(call !== 'post /api/session');
    }
  });

  it('has every step that a person may say and every act of every register', () => {
    const { schemas } = document.components;
    for (const { id, steps } of measures) {
      for (const [type, { offices }] of Object.entries(steps)) {
        const ours = offices?.every((office) => office === 'system') === true;
        expect(Object.hasOwn(schemas, `${id}.${type}`)).toBe(!ours);
      }
    }
    for (const [name, acts] of Object.entries(registers)) {
      for (const act of Object.keys(acts)) expect(schemas).toHaveProperty([`${name}.${act}`]);
    }
  });

  it('refers to nothing that it does not have', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    expect(names.length).toBeGreaterThan(50);
    for (const [, name = ''] of names) expect(document.components.schemas).toHaveProperty([name]);
  });

  it('is readable on a page that loads nothing', async () => {
    const { text, headers } = await stranger(stage.url).get('/api/docs');
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('POST /api/cases/{id}/steps');
    expect(text).not.toMatch(/<script|<link|<img|style=|https?:\/\//);
  });
});
