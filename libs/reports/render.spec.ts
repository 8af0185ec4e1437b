import { periodFromId } from '#calendar/period';
import { firstThird } from '../../test/support/first-third.js';
import { cell } from './csv.js';
import { figure } from './figure.js';
import type { Report } from './figure.js';
import { wrapped } from './lines.js';
import { overview } from './overview.js';
import { ranges } from './ranges.js';
import { reportBytes, reportCsv, reportDigest, reportText } from './render.js';

const period = periodFromId('2021-T1');
const report = overview({ entries: firstThird, period, asOf: { size: firstThird.length } });
const many = Array.from({ length: 400 }, (_, n) => n * 3 + 100_000);
const withMany: Report = {
  ...report,
  sections: [
    {
      id: 'long',
      title: { et: 'Pikk', en: 'Long' },
      figures: [figure('long.1', { et: 'sõna '.repeat(40), en: 'w'.repeat(300) }, many)],
    },
    { id: 'empty', title: { et: 'Tühi', en: 'Empty' }, figures: [] },
  ],
};

describe('entries in brackets', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[3, 4, 5, 6, 7, 12], '3–7, 12'],
    [[1, 3, 5], '1, 3, 5'],
    [[1, 2, 2, 3], '1, 2 (×2), 3'],
    [[2, 2, 2], '2 (×3)'],
  ])('%j are written %s', (numbers, text) => {
    expect(ranges(numbers)).toBe(text);
  });
});

describe('a report to read', () => {
  it('shows every figure with its entries, in the language asked for', () => {
    expect(reportText(report, 'et')).toContain(
      '  Lubatud osaliselt                                         1  [7]\n',
    );
    expect(reportText(report, 'en')).toContain(
      '  Granted in part                                           1  [7]\n',
    );
    expect(reportText(report, 'et')).toContain(
      'Periood:        2021-T1 (01.01.2021 – 30.04.2021)\n',
    );
  });

  it('says the zeros of a section together', () => {
    expect(reportText(report, 'et')).toContain(
      '  Null: Samm ei ole selles seisundis võimalik.\n',
    );
    expect(reportText(report, 'en')).toContain('  Zero: Recorded late for an earlier period.\n');
  });

  it.each([['et', report], ['en', report], ['et', withMany], ['en', withMany]] as const)(
    'is at most 100 columns wide (%s)',
    (language, shown) => {
      const lines = reportText(shown, language).split('\n');
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    },
  );

  it('loses no entry where the list goes over many lines', () => {
    const text = reportText(withMany, 'en');
    expect(many.filter((seq) => !text.includes(String(seq)))).toEqual([]);
    expect(text).toContain('Empty\n  (none)');
  });

  it('cuts a word that fits no line', () => {
    expect(wrapped('aa bbbbb c', 3)).toEqual(['aa', 'bbb', 'bb', 'c']);
  });
});

describe('a report for a spreadsheet', () => {
  it('begins with a byte-order mark and ends every row with CRLF', () => {
    const csv = reportCsv(report);
    expect(csv.startsWith('\ufeffsection;figure;et;en;value;span;entries\r\n')).toBe(true);
    expect(csv).toContain(
      'M14;M14.granted.inPart;Lubatud osaliselt;Granted in part;1;within;7\r\n',
    );
    expect(csv.split('\r\n').join('')).not.toMatch(/[\r\n]/);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['a;b', '"a;b"'],
    ['say "a"', '"say ""a"""'],
    ['a\nb', '"a\nb"'],
    ['1=1', '1=1'],
  ])('writes the cell %j as %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});

describe('the bytes of a report', () => {
  it('are canonical JSON, and longer than an entry may be', () => {
    expect(JSON.parse(reportBytes(report).toString('utf8'))).toEqual(report);
    const long = { ...withMany, notes: [{ et: 'õ'.repeat(70_000), en: '' }] };
    expect(reportBytes(long).length).toBeGreaterThan(140_000);
  });

  it('have a digest in base64', () => {
    expect(reportDigest(report)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});
