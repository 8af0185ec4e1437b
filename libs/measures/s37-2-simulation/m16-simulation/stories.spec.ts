import { nothingToRestOn, operation, world } from '../../../../test/support/abroad.js';
import { play } from '../../../../test/support/play.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { m16 } from './index.js';

describe('§ 37² stories of M16', () => {
  const told = m16.stories.map((story) => [story.id, story] as const);
  const lasting = (until: Instant) =>
    ({ operation: { ...operation, from: '2020-10-01T00:00:00.000Z', until } as const });

  it.each(told)('%s goes as told', (_, story) => {
    const lacking = story.id === 'm16-gate-by-gate' ? nothingToRestOn : {};
    const at = { ...world, methods: ['#method'], notices: [], ...lacking };
    const last = play(m16, story, at, (line) => line.act === 'end'
      ? { facts: lasting(line.with['at'] as Instant), says: 'operationEnded' }
      : { facts: lasting('2021-12-31T22:00:00.000Z') });
    const late = story.id === 'm16-information-missed';
    expect((last.context as CaseFile).breaches.map(({ rule, at: when }) => [rule, when]))
      .toEqual(late ? [['KKS-37s2-6', '2021-07-13T07:00:00.000Z']] : []);
  });
});
