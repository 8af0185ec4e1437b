import { periodFromId } from '#calendar/period';
import { refused } from '../../test/support/entries.js';
import { inOrder, opened, took } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import type { Report } from './figure.js';
import { overview } from './overview.js';

const period = periodFromId('2021-T1');
const made = (entries = firstThird, size = entries.length): Report =>
  overview({ entries, period, asOf: { size } });

/** The figures that count anything, by id. */
const counted = ({ sections }: Report) =>
  Object.fromEntries(
    sections
      .flatMap(({ figures }) => figures)
      .filter(({ value }) => value > 0)
      .map(({ id, entries }) => [id, [...entries]]),
  );

describe('§ 43 (2) the four-month overview of data, means and methods', () => {
  it('counts requests, decisions and endings by measure, each figure with its entries', () => {
    expect(counted(made())).toMatchObject({
      'M14.requestedAgain': [5],
      'M14.granted': [7],
      'M14.granted.inPart': [7],
      'M14.refusedByRegister': [4],
      'M14.begun': [10],
      'M14.ended': [15],
      'M14.ended.expired': [15],
      'M14.activity': [11],
      'M14.items.classified': [12],
      'M14.items.unclassified': [13],
      'M14.persons': [14],
    });
  });

  it('adds up background checks, area protection and the rest apart', () => {
    expect(counted(made())).toMatchObject({
      'intelligence.requested': [27],
      'intelligence.granted': [7, 28],
      'area.requested': [21],
      'area.granted.asAsked': [22],
    });
  });

  it('counts an entry at the first instant of the period and none at its end', () => {
    const edge = (at: '2020-12-31T21:59:59.999Z' | '2020-12-31T22:00:00.000Z' |
      '2021-04-30T20:59:59.999Z' | '2021-04-30T21:00:00.000Z') =>
      counted(made(inOrder(
        opened('2020-12-01T08:00:00.000Z', 'c_1', 'M14'),
        took(at, 'c_1', 'submit', 'drafted → submitted'),
      )))['M14.requested'];
    expect(edge('2020-12-31T21:59:59.999Z')).toBeUndefined();
    expect(edge('2020-12-31T22:00:00.000Z')).toEqual([1]);
    expect(edge('2021-04-30T20:59:59.999Z')).toEqual([1]);
    expect(edge('2021-04-30T21:00:00.000Z')).toBeUndefined();
  });

  it('says what is in effect at the end, a term that ran out unrecorded left out', () => {
    const figures = counted(made());
    expect(figures['intelligence.running']).toEqual([29]);
    expect(figures['area.running']).toBeUndefined();
  });

  it('names the means and the methods used', () => {
    expect(counted(made())).toMatchObject({
      'means.covertSurveillance.begun': [10, 25],
      'means.covertSurveillance.activity': [11],
      'means.simulation.begun': [29],
      'methods.e_m1': [11],
    });
  });

  it('lists refusals and breaches by provision', () => {
    expect(counted(made())).toMatchObject({
      'refusals': [4],
      'refusals.by.KKS-36-3': [4],
      'refusals.by.KKS-37s1-4s2.a': [4],
      'breaches': [19],
      'breaches.by.KKS-40-1.f': [19],
    });
  });

  it('counts a step that the state does not hear as a refusal without a provision', () => {
    const entries = inOrder(
      opened('2021-01-04T08:00:00.000Z', 'c_1', 'M14'),
      refused('2021-01-04T09:00:00.000Z', 'c_1', 'grant'),
    );
    expect(counted(made(entries))).toEqual({
      'intelligence.refusedByRegister': [1], 'M14.refusedByRegister': [1],
      'refusals': [1], 'refusals.notAStep': [1],
    });
  });

  it('tells notices in time from late ones at the due instant', () => {
    expect(counted(made())).toMatchObject({
      'notices.kapo.owed': [7, 22],
      'notices.kapo.sent': [8, 23],
      'notices.kapo.inTime': [8, 23],
      'notices.kapo.received': [9],
      'notices.minister.sent': [24],
      'notices.minister.afterDue': [24],
      'notices.person.owed': [18],
      'notices.person.unsent': [18],
    });
  });

  it('follows § 40 cases from their opening to where they stand', () => {
    expect(counted(made())).toMatchObject({
      'telling.opened': [16],
      'telling.to.awaitingLapse': [17],
      'telling.to.notifyDue': [18],
      'telling.awaiting': [16],
    });
  });

  it('reads no further than the size it is made as of', () => {
    const figures = counted(made(firstThird, 15));
    expect(figures['M14.ended']).toBeUndefined();
    expect(figures['telling.opened']).toBeUndefined();
  });

  it('holds the line of § 41¹ and § 41² even where nothing was done (AMB-63)', () => {
    const { sections } = made(inOrder(opened('2021-01-04T08:00:00.000Z', 'c_1', 'M14')));
    expect(sections.map(({ id }) => id)).toEqual([
      'intelligence', 'backgroundCheck', 'area', 'separate',
      'means', 'methods', 'telling', 'notices', 'refusals', 'breaches', 'earlier',
    ]);
  });
});
