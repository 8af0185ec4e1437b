import {
  file,
  judged,
  records,
  someText,
  step,
  system,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { CaseFile } from '#statechart/case-file';
import * as telling from './telling.js';

const ended: Instant = '2021-03-12T08:00:00.000Z';
const due: Instant = '2021-03-17T22:00:00.000Z';
const act = (change: Partial<CaseFile> = {}) =>
  file('M20', { ended: { at: ended, because: 'accessDecided' }, ...change });
const kept = { at: ended, by: records } as const;

describe('§ 41² (3) the person is told and shown the data', () => {
  it('within three working days of the end of the act', () => {
    const end = step('accessDecided', records, ended);
    expect(telling.tellBy.due(situationOf(act(), end))).toBe(due);
    expect(telling.tellBy.due(situationOf(file('M20'), end))).toBe(due);
  });
  it('else the duty is breached, once', () => {
    const breached = (of: CaseFile, at: Instant) =>
      judged(telling.notToldInTime, of, step('timePassed', system, at)) === null;
    expect(breached(act(), '2021-03-17T21:59:59.999Z')).toBe(false);
    expect(breached(act(), due)).toBe(true);
    expect(breached(act({ kept: { told: kept } }), due)).toBe(false);
    const breaches = [{ rule: 'KKS-41s2-3.a', at: due }] as const;
    expect(breached(act({ breaches }), '2021-03-18T22:00:00.000Z')).toBe(false);
  });
  it('once, and always before the case is closed', () => {
    const close = step('close', records, due);
    const tell = step('tellPerson', records, due);
    expect(judged(telling.told, act(), close)).toMatchObject({
      rule: 'KKS-41s2-3.a', by: '§ 41² (3)', policy: 'AMB-37',
    });
    expect(judged(telling.told, act({ kept: { told: kept } }), close)).toBeNull();
    expect(judged(telling.notToldYet, act(), tell)).toBeNull();
    expect(judged(telling.notToldYet, act({ kept: { told: kept } }), tell)).not.toBeNull();
  });
  it('and shown on request, never refused', () => {
    const requests = (count: number, shown = 0) => act({
      lists: {
        sightRequests: Array.from({ length: count }, () => kept),
        shown: Array.from({ length: shown }, () => kept),
      },
    });
    const show = (extent: string, redacted?: object, of = requests(1)) =>
      judged(telling.showsThem, of, step('showData', records, due, { extent, redacted }))?.rule ??
        null;
    expect(show('whole')).toBeNull();
    expect(show('refused', someText)).toBe('KKS-41s2-3.b');
    expect(show('redacted')).toBe('KKS-41s2-3.b');
    expect(show('redacted', someText)).toBeNull();
    expect(show('whole', undefined, requests(1, 1))).toBe('KKS-41s2-3.b');
    expect(show('whole', undefined, act())).toBe('KKS-41s2-3.b');
    const close = step('close', records, due);
    expect(judged(telling.allShown, requests(2, 1), close)?.rule).toBe('KKS-41s2-3.b');
    expect(judged(telling.allShown, requests(2, 2), close)).toBeNull();
    expect(judged(telling.allShown, act(), close)).toBeNull();
  });
});
