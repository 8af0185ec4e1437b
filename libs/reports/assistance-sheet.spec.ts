import { periodFromId } from '#calendar/period';
import { inOrder, opened, took } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import type { Entry } from '#trail/entry';
import { overview } from './overview.js';

const sectionIn = (entries: readonly Entry[], id: '2021-T1' | '2021-T2') =>
  overview({ entries, period: periodFromId(id), asOf: { size: entries.length } })
    .sections.find((each) => each.id === 'assistance');
const figuresIn = (...made: Parameters<typeof sectionIn>) =>
  Object.fromEntries((sectionIn(...made)?.figures ?? [])
    .filter(({ value }) => value > 0)
    .map(({ id, entries, span }) => [id, [span, ...entries]]));

const entries = inOrder(
  opened('2021-02-10T08:00:00.000Z', 'c_1', 'M04'),
  took('2021-02-12T08:00:00.000Z', 'c_1', 'send', 'decided → sent'),
  took('2021-02-17T08:00:00.000Z', 'c_1', 'accept', 'sent → effective.collecting'),
  took('2021-03-01T08:00:00.000Z', 'c_1', 'giveResult',
    'effective.collecting → effective.collecting'),
  took('2021-04-30T20:59:59.999Z', 'c_1', 'finish', 'effective.collecting → ended.performed'),
  took('2021-04-30T21:00:00.000Z', 'c_1', 'reconcile', 'ended.performed → ended.performed'),
  took('2021-05-10T08:00:00.000Z', 'c_1', 'close', 'ended.performed → closed'),
);

describe('§ 39 (3) the requests to be reconciled with the overview', () => {
  it('are listed by what became of them in the period', () => {
    expect(figuresIn(entries, '2021-T1')).toEqual({
      'assistance.send': ['within', 1],
      'assistance.accept': ['within', 2],
      'assistance.giveResult': ['within', 3],
      'assistance.toReconcile': ['end', 0],
    });
  });
  it('stay on the list until they are reconciled and closed', () => {
    expect(figuresIn(entries, '2021-T2')).toEqual({ 'assistance.reconcile': ['within', 5] });
    expect(figuresIn(entries.slice(0, 6), '2021-T2')).toEqual({
      'assistance.reconcile': ['within', 5], 'assistance.toReconcile': ['end', 0],
    });
  });
  it('count one that the Service declined too', () => {
    const declined = inOrder(
      opened('2021-02-10T08:00:00.000Z', 'c_1', 'M04'),
      took('2021-02-17T08:00:00.000Z', 'c_1', 'decline', 'sent → declined'),
    );
    expect(figuresIn(declined, '2021-T1')).toEqual({
      'assistance.decline': ['within', 1], 'assistance.toReconcile': ['end', 0],
    });
  });
  it('are no section where there were none', () => {
    expect(sectionIn(firstThird, '2021-T1')).toBeUndefined();
  });
});
