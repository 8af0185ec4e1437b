import { inOrder, opened, took } from '../../test/support/entries.js';
import { Cases } from './cases.js';
import { takenStep } from './read.js';
import { rowsOf } from './rows-of.js';

const rowsFor = (type: string, path: `${string} → ${string}`, fields = {}) => {
  const [first, entry] = inOrder(
    opened('2021-01-04T08:00:00.000Z', 'c_1', 'M14'),
    took('2021-01-05T08:00:00.000Z', 'c_1', type, path, { fields }),
  );
  const cases = new Cases();
  cases.take(first!);
  return rowsOf(entry!, cases.before(entry!), takenStep(entry!));
};

describe('the rows that a step counts for', () => {
  it.each([
    ['refuse', 'checked → refused', ['refused']],
    ['findUnlawful', 'submitted → foundUnlawful', ['foundUnlawful']],
    ['declineCoordination', 'coordinating → coordinationRefused', ['coordinationRefused']],
    ['withdraw', 'drafted → withdrawn', ['withdrawn']],
    ['timePassed', 'decided → lapsed', ['lapsed']],
    ['activate', 'decided → effective.running', ['begun']],
    ['object', 'effective.running → effective.suspended', []],
    ['stop', 'effective.running → ended.stopped', ['ended', 'ended.stopped']],
    ['stop', 'effective → ended', ['ended']],
    ['close', 'ended.stopped → closed', []],
    ['note', 'ended.stopped → ended.expired', []],
    ['note', 'refused → refused', []],
    ['note', 'effectiveness → endedness', []],
  ] as const)('%s, %s: %j', (type, path, rows) => {
    expect(rowsFor(type, path)).toEqual(rows);
  });

  it('of a grant tell its extent', () => {
    const extents = ['asAsked', 'inPart', 'withConditions'];
    expect(extents.map((extent) => rowsFor('grant', 'checked → decided', { extent }))).toEqual(
      extents.map((extent) => ['granted', `granted.${extent}`]),
    );
  });
});

describe('a body of another shape than the register writes', () => {
  it('counts for nothing', () => {
    const [entry] = inOrder({
      type: 'case.step', at: '2021-01-05T08:00:00.000Z', case: 'c_1', body: { step: 'grant' },
    });
    expect(takenStep(entry!)).toBeNull();
  });
});
