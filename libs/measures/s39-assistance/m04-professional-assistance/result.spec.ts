import { anAct, inOrder } from '../../../../test/support/assistance.js';
import {
  file,
  judged,
  records,
  someText,
  step,
  system,
} from '../../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import type { CaseFile } from '#statechart/case-file';
import { m04 } from './index.js';
import * as result from './result.js';

const at: Instant = '2021-03-01T08:00:00.000Z';
const kept = (...acts: readonly object[]) =>
  ({ acts: acts.map((each) => ({ at, by: system, ...each })) });
const collecting: Partial<CaseFile> = {
  asked: { ...inOrder, section: '25' }, effectiveFrom: '2021-02-17T08:00:00.000Z',
};
const given = (change: object = {}) => step('giveResult', system, at, { ...anAct, ...change });
const power = { otherPower: undefined };

describe('§ 39 (1) the result repeats the power exercised', () => {
  const asked = { ...inOrder, section: '25', subsection: 3, clause: undefined };
  const judge = (change: object) =>
    judged(result.powerRepeated, file('M04', { ...collecting, asked }), given(change));

  it('as it was requested, or another with the reason why', () => {
    expect(judge({})).toBeNull();
    expect(judge({ ...power, clause: 1 })?.rule).toBe('KKS-39-1.c');
    expect(judge({ clause: 1, otherPower: someText })).toBeNull();
    expect(judge({ section: undefined, otherPower: someText })?.rule).toBe('KKS-39-1.c');
  });
});

describe('§ 40 (1) what the Service passes on of the act', () => {
  const judge = (change: object) =>
    judged(result.timeTypePersons, file('M04', collecting), given(change))?.rule ?? null;

  it.each([
    ['time, type and persons', {}, null],
    ['no beginning', { from: undefined }, 'KKS-40-1.g'],
    ['no end', { to: undefined }, 'KKS-40-1.g'],
    ['no type', { kind: undefined }, 'KKS-40-1.g'],
    ['nothing of persons', { identified: undefined }, 'KKS-40-1.g'],
    ['others without their number', { identified: 'others' }, 'KKS-40-1.g'],
    ['others with their number', { identified: 'others', others: 2 }, null],
    ['an end at this instant', { to: at }, null],
    ['an end a millisecond ahead', { to: '2021-03-01T08:00:00.001Z' }, 'KKS-40-1.g'],
    ['from when it was agreed to', { from: '2021-02-17T08:00:00.000Z' }, null],
    ['before it was agreed to', { from: '2021-02-17T07:59:59.999Z' }, 'KKS-40-1.g'],
    ['an end before the beginning', { to: '2021-02-18T07:59:59.999Z' }, 'KKS-40-1.g'],
  ])('%s', (_, change, refused) => {
    expect(judge(change)).toBe(refused);
  });
  it('is there before the assistance is complete', () => {
    const finish = step('finish', system, at);
    const none = file('M04', collecting);
    const one = file('M04', { ...collecting, lists: kept(anAct) });
    expect(judged(result.resultGiven, none, finish)?.by).toBe('§ 40 (1)');
    expect(judged(result.resultGiven, one, finish)).toBeNull();
    expect(judged(result.nothingGiven, none, finish)).toBeNull();
    expect(judged(result.nothingGiven, one, finish)?.rule).toBe('KKS-40-1.g');
  });
  it('and each of the others identified is in the file before it is closed', () => {
    const close = step('close', records, at);
    const withOthers = kept({ ...anAct, others: 1 }, { ...anAct, others: 1 });
    const persons = (count: number) => Array.from({ length: count }, () => ({ at, by: records }));
    const judgeWith = (count: number) => judged(
      result.personsRecorded, file('M04', { lists: { ...withOthers, persons: persons(count) } }),
      close,
    )?.rule ?? null;
    expect([judgeWith(1), judgeWith(2), judgeWith(3)]).toEqual(['KKS-40-1.g', null, null]);
    expect(judged(result.personsRecorded, file('M04', { lists: kept(anAct) }), close)).toBeNull();
  });
});

describe('§ 37 (1) 4) what is stored comes from an act under § 39', () => {
  const storing = (act?: number) => judged(
    result.ofAnAct, file('M04', { lists: kept(anAct, anAct) }),
    step('storeItem', records, at, { act }),
  )?.rule ?? null;

  it('by its number', () => {
    expect([storing(1), storing(2)]).toEqual([null, null]);
    expect([storing(0), storing(3), storing()])
      .toEqual(['KKS-37-1-4', 'KKS-37-1-4', 'KKS-37-1-4']);
  });
});

describe('§ 40 (5) which acts take the court path', () => {
  const told = (...acts: readonly object[]) => m04.actTold!(file('M04', { lists: kept(...acts) }));

  it.each([
    ['§ 25 (3)', { section: '25', subsection: 3 }, true],
    ['§ 25 (3) 1)', { section: '25', subsection: 3, clause: 1 }, true],
    ['§ 25 (2) 3)', { section: '25', subsection: 2, clause: 3 }, false],
    ['§ 26 (3) 5)', { section: '26', subsection: 3, clause: 5 }, true],
    ['§ 26 (3) 4)', { section: '26', subsection: 3, clause: 4 }, false],
    ['§ 26 (5) 3)', { section: '26', subsection: 5, clause: 3 }, false],
    ['§ 23', { section: '23', subsection: 3, clause: 5 }, false],
  ])('%s of the Security Authorities Act: %j', (_, act, courtPath) => {
    expect(told({ ...anAct, ...act }).courtPath).toBe(courtPath);
  });
  it('and one such act takes all the others with it', () => {
    expect(told({ ...anAct, section: '23' }, anAct).courtPath).toBe(true);
    expect(told().courtPath).toBe(false);
  });
  it('at the time of the acts, from the first to the last', () => {
    const later = { ...anAct, from: '2021-02-20T08:00:00.000Z', to: '2021-03-01T07:00:00.000Z' };
    const lists = kept(later, anAct);
    const ended = { at, because: 'performed' } as const;
    expect(m04.actTold!(file('M04', { lists, ended }))).toEqual({
      from: anAct.from, endedAt: later.to, courtPath: true,
    });
    expect(m04.actTold!(file('M04', { lists }))).toMatchObject({ endedAt: null });
    expect(m04.actTold!(file('M04', { ended }))).toMatchObject({ from: null, endedAt: null });
  });
});
