import { file, judged, someText, step, system } from '../../../test/support/situation.js';
import type { TaskFacts } from '#law/facts';
import { taskOfPlan } from './plan-task.js';

const task: TaskFacts = {
  id: 'r_task', from: '2021-02-01T10:00:00.000Z', until: '2021-06-01T09:00:00.000Z',
};
const refusal = (asked: object, named: TaskFacts | null, at = task.from) =>
  judged(
    taskOfPlan, file('M01', { asked: { purpose: '36-1-1', ...asked } }),
    step('submit', system, at, {}, { task: named }),
  )?.rule ?? null;

describe('§ 42 (2) tasks are in the plan', () => {
  it.each([
    ['before it is in force', '2021-02-01T09:59:59.999Z', 'KKS-42-2'],
    ['at the instant it comes into force', '2021-02-01T10:00:00.000Z', null],
    ['in its last millisecond', '2021-06-01T08:59:59.999Z', null],
    ['at its end', '2021-06-01T09:00:00.000Z', 'KKS-42-2'],
  ] as const)('an item, %s', (_, at, refused) => {
    expect(refusal({ task: task.id }, task, at)).toBe(refused);
  });

  it('an item without an end stays in force', () => {
    expect(refusal({ task: task.id }, { ...task, until: null }, '2031-01-01T00:00:00.000Z'))
      .toBeNull();
  });

  it.each([
    [someText, null], [{ d: 'd_1', letters: 2 }, null], [{ d: 'd_1', letters: 1 }, 'KKS-42-2'],
    [undefined, 'KKS-42-2'],
  ])('no item, and as reason %j', (noTaskBecause, refused) => {
    expect(refusal({ noTaskBecause }, null)).toBe(refused);
  });

  it.each([['36-1-4', 'KKS-42-2'], ['36-1-5', null], ['36-1-6', null]])(
    'the purpose %s without an item', (purpose, refused) => {
      expect(refusal({ purpose }, null)).toBe(refused);
    });
});
