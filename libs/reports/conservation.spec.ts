import fc from 'fast-check';
import { periodOf } from '#calendar/period';
import type { Period } from '#calendar/period';
import type { Entry } from '#trail/entry';
import {
  inOrder, opened, owes, recorded, refused, sent, took,
} from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import type { Figure, Report } from './figure.js';
import { reportKinds } from './kinds.js';
import { reportBytes } from './render.js';

const figuresOf = ({ sections }: Report): readonly Figure[] =>
  sections.flatMap(({ figures }) => figures);

const made = (entries: readonly Entry[], day: '2021-04-30' | '2021-02-01') =>
  reportKinds.map(({ make, months }) => {
    const period = periodOf(months, day);
    return { period, report: make(entries, period, { size: entries.length }) };
  });

/** What is wrong with a figure: nothing, where it counts entries that lie where its span says. */
const faultsOf = (entries: readonly Entry[], { from, until }: Period) =>
  ({ id, value, entries: seqs, span }: Figure): string[] => [
    ...(value === seqs.length && /^[!-~]+$/.test(id) ? [] : [id]),
    ...seqs
      .map((seq) => entries[seq]?.at ?? '')
      .filter((at) =>
        at === '' || at >= until || (span === 'within' && at < from) ||
        (span === 'earlier' && at >= from))
      .map((at) => `${id} ${at}`),
  ];

function expectConserved(entries: readonly Entry[], period: Period, report: Report): void {
  const figures = figuresOf(report);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  expect(figures.flatMap(faultsOf(entries, period))).toEqual([]);
}

const instants = [
  '2020-12-31T21:59:59.999Z', '2020-12-31T22:00:00.000Z', '2021-02-01T08:00:00.000Z',
  '2021-04-30T20:59:59.999Z', '2021-04-30T21:00:00.000Z', '2021-06-30T20:59:59.999Z',
] as const;
const states = [
  'drafted', 'decided', 'effective.running', 'ended.expired', 'ended', 'refused', 'notified',
] as const;
const someStep = fc
  .record({
    at: fc.constantFrom(...instants),
    id: fc.constantFrom('c_1', 'c_2', 's_1'),
    type: fc.constantFrom('submit', 'grant', 'logActivity', 'identify', 'recordTransaction'),
    from: fc.constantFrom(...states),
    to: fc.constantFrom(...states),
    breach: fc.boolean(),
    notices: fc.nat(2),
  })
  .map(({ at, id, type, from, to, breach, notices }) =>
    took(at, id, type, `${from} → ${to}`, {
      breaches: breach ? ['KKS-40-1.f'] : [],
      effects: Array.from({ length: notices }, (_, n) => owes(`n_${id}${n}`, 'kapo', at)),
    }),
  );
const someSaid = fc.oneof(
  someStep,
  fc.constantFrom(...instants).map((at) => refused(at, 'c_1', 'grant', 'KKS-36-3')),
  fc.constantFrom(...instants).map((at) => sent(at, 'n_c_10', 'kapo')),
);
const beginning = [
  recorded('2020-11-02T08:00:00.000Z', 'designations', 'record', 'e_1', {
    unit: 'u_1', provision: '37.1.1', from: '2020-11-02T08:00:00.000Z',
  }),
  opened('2020-12-01T08:00:00.000Z', 'c_1', 'M16'),
  opened('2020-12-01T08:00:00.000Z', 'c_2', 'M27', { unit: 'u_2' }),
  opened('2020-12-01T08:00:00.000Z', 's_1', 'S40', { act: 'c_2' }),
] as const;

describe('AMB-41 every figure of every report', () => {
  it('is the count of the entries it names, and they lie where it says', () => {
    const reports = made(firstThird, '2021-04-30');
    expect(reports).toHaveLength(3);
    for (const { period, report } of reports) {
      expect(figuresOf(report).some(({ value }) => value > 0)).toBe(true);
      expectConserved(firstThird, period, report);
    }
  });

  it('is so for any trail', () => {
    fc.assert(
      fc.property(fc.array(someSaid, { maxLength: 30 }), (said) => {
        const entries = inOrder(...beginning, ...said);
        for (const { period, report } of made(entries, '2021-02-01')) {
          expectConserved(entries, period, report);
        }
      }),
      { seed: 432, numRuns: 100 },
    );
  });

  it('is the same, byte for byte, whoever makes it again', () => {
    const [first, second] = [made(firstThird, '2021-04-30'), made(firstThird, '2021-04-30')];
    expect(first.map(({ report }) => reportBytes(report))).toEqual(
      second.map(({ report }) => reportBytes(report)),
    );
  });

  it('is the same when entries are added after the size it was made as of', () => {
    const more = inOrder(...firstThird, opened('2021-03-01T08:00:00.000Z', 'c_9', 'M01'));
    for (const { make, months } of reportKinds) {
      const period = periodOf(months, '2021-04-30');
      const asOf = { size: firstThird.length };
      expect(reportBytes(make(more, period, asOf))).toEqual(
        reportBytes(make(firstThird, period, asOf)),
      );
    }
  });
});
