import { nothingToRestOn, operation, world as registers } from '../../../../test/support/abroad.js';
import { play } from '../../../../test/support/play.js';
import type { Instant } from '#calendar/instant';
import type { Facts, PersonFacts } from '#law/facts';
import type { CaseFile } from '#statechart/case-file';
import { m17 } from './index.js';
import { daysInUse } from './law.js';

const agent: PersonFacts = {
  id: 'p_agent', identified: true, estonian: 'yes', status: 'serviceman',
  serviceFrom: '2014-08-01T06:00:00.000Z', serviceUntil: null,
  cooperatesFrom: null, cooperatesUntil: null, consents: [], daysBefore: 0,
};
const world = { ...registers, agent };

describe('§ 37³ stories of M17', () => {
  const changed: Record<string, (given: Readonly<Record<string, unknown>>) => Partial<Facts>> = {
    service: (given) =>
      ({ agent: { ...agent, serviceUntil: (given['effective'] as Instant | undefined) ?? null } }),
    operations: (given) =>
      ({ operation: { ...operation, until: (given['at'] as Instant | undefined) ?? null } }),
    people: () => ({}),
  };
  const heard: Record<string, string> =
    { service: 'agentServiceEnded', operations: 'operationEnded' };
  const told = m17.stories.map((story) => [story.id, story] as const);

  it.each(told)('%s goes as told', (id, story) => {
    const official = id === 'm17-official-proposed' ? { status: 'official' } as const : {};
    const lacking = id === 'm17-gate-by-gate' ? { ...nothingToRestOn, agent: null } : {};
    const facts = {
      ...world, agent: { ...agent, ...official }, methods: ['#method'], notices: [], ...lacking,
    };
    const last = play(m17, story, facts, ({ act, register, with: given }) => ({
      facts: changed[register]!(given), ...(act === 'end' ? { says: heard[register]! } : {}),
    }));
    expect((last.context as CaseFile).breaches).toEqual([]);
  });
  it('counts the days of use over the pause: 22 before it and 42 after', () => {
    const story = m17.stories.find(({ id }) => id === 'm17-whole-way')!;
    const facts = { ...world, methods: ['#method'], notices: [] };
    const closed = play(m17, story, facts, () => ({ facts: {} })).context as CaseFile;
    expect(daysInUse(closed, '2021-03-15T10:00:00.000Z')).toBe(22);
    expect(daysInUse(closed, '2021-12-31T10:00:00.000Z')).toBe(22 + 42);
  });
});
