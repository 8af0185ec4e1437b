import { checkedPerson } from '../../../test/support/background-check.js';
import {
  commander, file, judged, requester, step, system,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { Rule } from '#law/rule';
import * as law from './check-release.js';

const at: Instant = '2021-03-15T08:00:00.000Z';
const before: Instant = '2021-03-15T07:59:59.999Z';
const after: Instant = '2021-03-15T08:00:00.001Z';
const released = (serviceUntil: Instant | null) =>
  ({ subject: { ...checkedPerson, serviceUntil } });

describe('§ 41⁶ (1) nothing is collected after release from service', () => {
  const acting = (rule: Rule, serviceUntil: Instant | null) =>
    judged(rule, file('M27'), step('submit', requester, at, {}, released(serviceUntil)));

  it('holds in service, and to the last millisecond before the release', () => {
    expect(acting(law.stillInService, null)).toBeNull();
    expect(acting(law.stillInService, after)).toBeNull();
    expect(acting(law.stillInService, at)).toMatchObject({
      rule: 'KKS-41s6-1.c', by: '§ 41⁶ (1)', policy: 'AMB-13',
    });
  });
  it('has come at the instant of the release, not before', () => {
    expect(acting(law.releaseCame, at)).toBeNull();
    expect(acting(law.releaseCame, after)).not.toBeNull();
    expect(acting(law.releaseCame, null)).not.toBeNull();
  });
  it('keeps the end of the decision within a release already known', () => {
    const until = (end: Instant) =>
      judged(law.endsWithinService, file('M27'),
        step('grant', commander, before, { until: end }, released(at)));
    expect(until(before)).toBeNull();
    expect(until(at)).toBeNull();
    expect(until(after)).toMatchObject({
      rule: 'KKS-41s6-1.c', because: { et: expect.stringContaining('15.03.2021 kell 10.00') },
    });
  });
});

describe('§ 41⁶ (1) news of a release', () => {
  const news = (effective: Instant) => step('serviceEnded', system, at, { effective });
  const holds = (rule: Rule, effective: Instant, ended: Instant | null = null) =>
    judged(rule, file('M27', { ended: ended && { at: ended, because: 'expired' } }),
      news(effective)) === null;

  it.each([
    [before, true, true, false],
    [at, false, true, false],
    [after, false, false, true],
  ])('of %s is late: %s, come: %s, ahead: %s', (effective, late, come, ahead) => {
    expect(holds(law.releasedBefore, effective)).toBe(late);
    expect(holds(law.releasedByNow, effective)).toBe(come);
    expect(holds(law.releaseAhead, effective)).toBe(ahead);
  });
  it('reaches back behind an end already recorded', () => {
    expect(holds(law.releasedBeforeEnd, before, at)).toBe(true);
    expect(holds(law.releasedBeforeEnd, at, at)).toBe(false);
    expect(holds(law.releasedBeforeEnd, before)).toBe(false);
  });
  it('puts a release ahead into the diary at its instant', () => {
    expect(law.releaseComes.due(situationOf(file('M27'), news(after)) as never)).toBe(after);
  });
});
