import { anAct } from '../../../../test/support/assistance.js';
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
import * as overview from './overview.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const performed = (from: Instant, to: Instant, reconciled: readonly object[] = []): CaseFile =>
  file('M04', {
    ended: { at, because: 'performed' },
    lists: {
      acts: [{ at, by: system, ...anAct, from, to }],
      reconciliations: reconciled.map((each) => ({ at, by: records, ...each })),
    },
  });
const inFirst = (reconciled: readonly object[] = []) =>
  performed('2021-02-18T08:00:00.000Z', '2021-02-26T08:00:00.000Z', reconciled);
const agreed = { year: 2021, third: '1', finding: 'agrees' };

describe('§ 39 (3) each request is reconciled with the four-month overview', () => {
  const reconcile = (of: CaseFile, year: number, third: string) =>
    judged(overview.periodOwed, of, step('reconcile', records, at, {
      overview: someText, year, third, finding: 'agrees',
    }))?.rule ?? null;
  const close = (of: CaseFile) =>
    judged(overview.allReconciled, of, step('close', records, at))?.rule ?? null;

  it('of the period in which the act was performed, once', () => {
    expect(reconcile(inFirst(), 2021, '1')).toBeNull();
    expect(reconcile(inFirst(), 2021, '2')).toBe('KKS-39-3');
    expect(reconcile(inFirst(), 2020, '1')).toBe('KKS-39-3');
    expect(reconcile(inFirst([agreed]), 2021, '1')).toBe('KKS-39-3');
  });
  it('again where the overview differed', () => {
    const differed = inFirst([{ ...agreed, finding: 'differs' }]);
    expect(reconcile(differed, 2021, '1')).toBeNull();
    expect(close(differed)).toBe('KKS-39-3');
  });
  it('of each period that the act touches, to the millisecond in Tallinn', () => {
    const till = (to: Instant) => performed('2021-04-30T08:00:00.000Z', to, [agreed]);
    expect(close(till('2021-04-30T20:59:59.999Z'))).toBeNull();
    expect(close(till('2021-04-30T21:00:00.000Z'))).toBe('KKS-39-3');
    expect(reconcile(till('2021-04-30T21:00:00.000Z'), 2021, '2')).toBeNull();
  });
  it('of the period of the answer, where no act was performed', () => {
    const declined = file('M04', { kept: { declining: { at, by: system } } });
    expect(close(declined)).toBe('KKS-39-3');
    expect(reconcile(declined, 2021, '1')).toBeNull();
  });
  it('and stays open until it is', () => {
    expect(close(inFirst())).toBe('KKS-39-3');
    expect(close(inFirst([agreed]))).toBeNull();
  });
  it('the overview being given by the end of the period', () => {
    const due = (of: CaseFile, now: Instant) =>
      overview.overviewBy.due(situationOf(of, step('finish', system, now)));
    expect(due(inFirst(), at)).toBe('2021-04-30T21:00:00.000Z');
    expect(due(inFirst(), '2021-06-01T08:00:00.000Z')).toBe('2021-06-01T08:00:00.000Z');
  });
  it('after which a request not reconciled is marked', () => {
    const marked = (of: CaseFile, now: Instant) =>
      judged(overview.overviewMissing, of, step('timePassed', system, now)) === null;
    expect(marked(inFirst(), '2021-04-30T20:59:59.999Z')).toBe(false);
    expect(marked(inFirst(), '2021-04-30T21:00:00.000Z')).toBe(true);
    expect(marked(inFirst([agreed]), '2021-04-30T21:00:00.000Z')).toBe(false);
  });
});
