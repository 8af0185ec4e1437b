import { periodFromId } from '#calendar/period';
import { inOrder, issued, opened } from '../../test/support/entries.js';
import type { Said } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import { reportKind } from './kinds.js';
import { reportBytes, reportDigest } from './render.js';
import { verifyReport, verifyReports } from './verify-report.js';

const size = firstThird.length;
const at = '2021-04-30T12:00:00.000Z';
const report = reportKind('43-2.a')!.make(firstThird, periodFromId('2021-T1'), { size });
const bytes = reportBytes(report);
const digest = reportDigest(report);
const last = (...said: readonly Said[]) => {
  const entries = inOrder(...firstThird, ...said);
  return { entries, entry: entries.at(-1)! };
};
const verdict = (said: ReturnType<typeof issued>, handed?: Buffer) => {
  const { entries, entry } = last(said);
  return verifyReport(entries, entry, handed);
};

describe('§ 43 (2) an issued report, made anew from the entries', () => {
  it('agrees with its entry and with the file that was handed over', () => {
    expect(verdict(issued(at, '43-2.a', '2021-T1', size, digest))).toBeNull();
    expect(verdict(issued(at, '43-2.a', '2021-T1', size, digest), bytes)).toBeNull();
  });

  it('still agrees when the trail has grown', () => {
    const { entries } = last(
      issued(at, '43-2.a', '2021-T1', size, digest),
      opened('2021-04-30T13:00:00.000Z', 'c_99', 'M01'),
    );
    expect([...verifyReports(entries)]).toEqual([]);
  });

  it('does not agree when a figure was changed in the file', () => {
    const changed = Buffer.from(bytes.toString('utf8').replace('"value":1', '"value":2'));
    expect(verdict(issued(at, '43-2.a', '2021-T1', size, digest), changed)).toMatchObject({
      code: 'E_REPORT', seq: size,
    });
  });

  it('does not agree when the entries give another report', () => {
    const other = reportDigest({ ...report, notes: [] });
    expect(verdict(issued(at, '43-2.a', '2021-T1', size, other))?.code).toBe('E_REPORT');
    expect(verdict(issued(at, '43-2.a', '2021-T1', size - 20, digest))?.code).toBe('E_REPORT');
  });

  it.each([
    ['unknown kind', issued(at, '39-3', '2021-T1', size, digest)],
    ['period is not one', issued(at, '43-2.a', '2021-H1', size, digest)],
    ['period is not one', issued(at, '43-2.a', 'spring', size, digest)],
    ['not there yet', issued(at, '43-2.a', '2021-T1', size + 1, digest)],
    ['not there yet', issued(at, '43-2.a', '2021-T1', -1, digest)],
  ])('is refused where it claims what cannot be: %s', (says, said) => {
    const found = verdict(said);
    expect(found).toMatchObject({ code: 'E_REPORT', seq: size });
    expect(found?.says.en).toContain(says);
  });

  it('is judged for every report in the trail', () => {
    const { entries } = last(
      issued(at, '43-2.a', '2021-T1', size, digest),
      issued(at, '43-2.b', '2021-H1', size, digest),
    );
    expect([...verifyReports(entries)].map(({ seq }) => seq)).toEqual([size + 1]);
  });
});
