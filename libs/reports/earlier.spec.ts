import { periodFromId } from '#calendar/period';
import { inOrder, issued, opened, took } from '../../test/support/entries.js';
import { overview } from './overview.js';

const late = (entries: ReturnType<typeof inOrder>, id = '2021-T2') => {
  const source = { entries, period: periodFromId(id), asOf: { size: entries.length } };
  return overview(source).sections.at(-1)?.figures[0]?.entries;
};
const april = '2021-04-30T12:00:00.000Z';
const writtenInMay = {
  ...took(april, 'c_1', 'submit', 'drafted → submitted'), ts: '2021-05-02T08:00:00.000Z',
};

describe('§ 43 (2) entries of a period whose overview was already issued', () => {
  it('are counted once, in the next overview, also those of the last afternoon', () => {
    const entries = inOrder(
      opened('2021-04-30T07:00:00.000Z', 'c_1', 'M14'),
      took('2021-04-30T09:59:00.000Z', 'c_1', 'request', 'drafted → drafted'),
      issued('2021-04-30T10:00:00.000Z', '43-2.a', '2021-T1', 1),
      took(april, 'c_1', 'submit', 'drafted → submitted'),
      writtenInMay,
      issued('2021-08-31T10:00:00.000Z', '43-2.a', '2021-T2', 5),
      { ...writtenInMay, ts: '2021-09-02T08:00:00.000Z' },
    );
    expect(late(entries.slice(0, 5))).toEqual([1, 3, 4]);
    expect(late(entries, '2021-T3')).toEqual([6]);
  });

  it('belong to the issued overview where it had read them', () => {
    const entries = inOrder(
      opened('2021-04-30T07:00:00.000Z', 'c_1', 'M14'),
      writtenInMay,
      issued('2021-05-03T10:00:00.000Z', '43-2.a', '2021-T1', 2),
    );
    expect(late(entries)).toEqual([]);
  });

  it('stay in the overview that was issued with them, whenever it is made again', () => {
    const entries = inOrder(
      opened('2021-04-30T07:00:00.000Z', 'c_1', 'M14'),
      writtenInMay,
      issued('2021-08-31T10:00:00.000Z', '43-2.a', '2021-T2', 2),
    );
    expect(late(entries)).toEqual([1]);
  });

  it('are told by the time of writing where no earlier overview was issued', () => {
    const entries = inOrder(
      opened('2021-04-30T07:00:00.000Z', 'c_1', 'M14'),
      writtenInMay,
      issued('2021-05-03T10:00:00.000Z', '43-2.b', '2020-H2', 2),
    );
    expect(late(entries)).toEqual([1]);
  });
});
