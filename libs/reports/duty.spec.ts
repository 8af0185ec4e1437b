import type { Instant } from '#calendar/instant';
import { periodFromId } from '#calendar/period';
import { inOrder, issued, opened } from '../../test/support/entries.js';
import { askedAt, reportsDue, reportsOverdue } from './dues.js';
import { overviewDue, overviewInTime, sixMonthReportDue, sixMonthReportInTime } from './duty.js';
import type { Delivery } from './duty.js';

const asked = (id: string, at: Instant, ...deliveries: readonly Delivery[]) =>
  askedAt(at, { period: periodFromId(id), deliveries });

describe('§ 43 (2) the four-month overview', () => {
  it('is due by the end of the last day of its period', () => {
    expect(overviewDue.due(asked('2021-T1', '2021-02-01T08:00:00.000Z'))).toBe(
      '2021-04-30T21:00:00.000Z',
    );
    expect(overviewInTime.judge(asked('2021-T1', '2021-04-30T20:59:59.999Z'))).toBeNull();
  });

  it('is a breach from the instant after', () => {
    expect(overviewInTime.judge(asked('2021-T1', '2021-04-30T21:00:00.000Z'))).toEqual({
      rule: 'KKS-43-2.a',
      by: '§ 43 (2)',
      policy: 'AMB-41',
      because: {
        et: 'nelja kuu ülevaade 2021-T1 tuli esitada enne 30.04.2021 kell 24.00',
        en: 'the four-month overview for 2021-T1 was to be delivered before 30 April 2021 at 24.00',
      },
    });
  });

  it('is delivered in time on the last day and late on the next', () => {
    const later = '2021-06-01T08:00:00.000Z';
    const lastDay = { period: '2021-T1', at: '2021-04-30T20:59:59.999Z' } as const;
    const nextDay = { period: '2021-T1', at: '2021-04-30T21:00:00.000Z' } as const;
    expect(overviewInTime.judge(asked('2021-T1', later, lastDay))).toBeNull();
    expect(overviewInTime.judge(asked('2021-T1', later, nextDay))?.rule).toBe('KKS-43-2.a');
  });

  it('is due sooner where four months have run since the delivery before (AMB-41)', () => {
    const early = { period: '2021-T1', at: '2021-04-20T07:00:00.000Z' } as const;
    const now = '2021-05-01T08:00:00.000Z';
    expect(overviewDue.due(asked('2021-T2', now, early))).toBe('2021-08-20T07:00:00.000Z');
    const late = { period: '2021-T1', at: '2021-05-03T07:00:00.000Z' } as const;
    expect(overviewDue.due(asked('2021-T2', now, late))).toBe('2021-08-31T21:00:00.000Z');
  });
});

describe('§ 43 (2) the six-month report', () => {
  it('is due by the end of June and of December, and a breach the instant after', () => {
    const june = (at: Instant) => sixMonthReportInTime.judge(asked('2021-H1', at))?.rule;
    expect(june('2021-06-30T20:59:59.999Z')).toBeUndefined();
    expect(june('2021-06-30T21:00:00.000Z')).toBe('KKS-43-2.b');
    expect(sixMonthReportDue.due(asked('2021-H2', '2021-12-01T08:00:00.000Z'))).toBe(
      '2021-12-31T22:00:00.000Z',
    );
  });

  it('is due sooner where six months have run since the report before (AMB-41)', () => {
    const early = { period: '2021-H1', at: '2021-06-15T07:00:00.000Z' } as const;
    expect(sixMonthReportDue.due(asked('2021-H2', '2021-07-01T08:00:00.000Z', early))).toBe(
      '2021-12-15T08:00:00.000Z',
    );
  });
});

describe('§ 43 (2) the reports owed, from the trail', () => {
  const entries = inOrder(
    opened('2021-02-01T08:00:00.000Z', 'c_1', 'M14'),
    issued('2021-04-29T08:00:00.000Z', '43-2.a', '2021-T1', 1),
  );
  const overdue = (now: Instant) =>
    reportsOverdue(entries, now).map(({ kind, period }) => `${kind} ${period.id}`);

  it('begin with the period of the first entry and go on to the present one', () => {
    const dues = reportsDue(entries, '2021-05-01T08:00:00.000Z');
    expect(dues.map(({ period, due, deliveredAt }) => [period.id, due, deliveredAt])).toEqual([
      ['2021-T1', '2021-04-30T21:00:00.000Z', '2021-04-29T08:00:00.000Z'],
      ['2021-T2', '2021-08-29T08:00:00.000Z', null],
      ['2021-H1', '2021-06-30T21:00:00.000Z', null],
    ]);
  });

  it('are overdue one by one as their instants come', () => {
    expect(overdue('2021-06-30T20:59:59.999Z')).toEqual([]);
    expect(overdue('2021-06-30T21:00:00.000Z')).toEqual(['43-2.b 2021-H1']);
    expect(overdue('2021-08-29T07:59:59.999Z')).toEqual(['43-2.b 2021-H1']);
    expect(overdue('2021-08-29T08:00:00.000Z')).toEqual(['43-2.a 2021-T2', '43-2.b 2021-H1']);
  });

  it('are none before the first entry', () => {
    expect(reportsDue([], '2021-05-01T08:00:00.000Z')).toEqual([]);
    expect(reportsDue(entries, '2021-02-01T07:59:59.999Z')).toEqual([]);
  });
});
