import {
  act, after, courtWorld, dueAfter, said, telling, withAct, withholding, world,
} from '../../../test/support/telling.js';
import { endOf, startOf } from '#calendar/day';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import * as clocks from './clocks.js';

const ended = act.endedAt!;
const item = (lapsesAt: Instant | null) => ({ id: lapsesAt ?? 'none', lapsesAt });
const lapseIn = (items: readonly (Instant | null)[], kept = {}) =>
  clocks.lapseOf(situationOf(telling(kept), said('actChanged', ended, {}, withAct({
    items: items.map(item),
  }))));

describe('§ 40 (1) L, the lapse from which every clock runs', () => {
  it('is the first lapse of several', () => {
    expect(lapseIn(['2030-01-01T00:00:00.000Z', '2021-03-10T08:00:00.000Z', null]))
      .toBe('2021-03-10T08:00:00.000Z');
  });
  it('is the end of the act where nothing is classified, and where nothing was collected', () => {
    expect(lapseIn([null])).toBe(ended);
    expect(lapseIn([])).toBe(ended);
  });
  it('is the end of the act where the lapse came while it ran', () => {
    expect(lapseIn(['2021-02-12T09:59:59.999Z'])).toBe(ended);
    expect(lapseIn(['2021-02-12T10:00:00.001Z'])).toBe('2021-02-12T10:00:00.001Z');
  });
  it('is the declassification where that came first', () => {
    const declassification = { at: '2021-02-20T09:00:00.000Z' };
    expect(lapseIn(['2021-03-10T08:00:00.000Z'], { declassification })).toBe(declassification.at);
    const effective = '2021-02-18T09:00:00.000Z';
    const earlier = { declassification: { ...declassification, effective } };
    expect(lapseIn(['2021-03-10T08:00:00.000Z'], earlier)).toBe(effective);
  });
});

// Lapse 10.03.2021 as in the rulebook: every instant below stands in its worked example.
const lapsed: Instant = '2021-03-10T08:00:00.000Z';
const due = (facts = world) =>
  after(said('actEnded', ended, {}, facts), said('timePassed', lapsed, {}, facts));
const withhold = (facts = world) =>
  said('withhold', '2021-03-12T08:00:00.000Z', withholding, facts);

describe('§ 40 (5) the worked example, with the court', () => {
  it('the notice or the first decision is due by the end of 15.03.2021', () => {
    const waiting = after(said('actEnded', ended));
    expect(dueAfter(waiting, said('timePassed', '2021-03-10T08:00:00.000Z'), 'tell'))
      .toBe(endOf('2021-03-15'));
  });
  it('the court task opens on 10.01.2022', () => {
    expect(dueAfter(due(courtWorld), withhold(courtWorld), 'courtTask'))
      .toBe('2022-01-10T08:00:00.000Z');
  });
  it('the court is applied to by the end of 22.02.2022', () => {
    expect(dueAfter(due(courtWorld), withhold(courtWorld), 'courtApplication'))
      .toBe(endOf('2022-02-22'));
  });
  it('the year ends with the anniversary day, 10.03.2022', () => {
    expect(dueAfter(due(courtWorld), withhold(courtWorld), 'permission')).toBe(endOf('2022-03-10'));
  });
  it('has no clock for a decision under (4)', () => {
    expect(dueAfter(due(courtWorld), withhold(courtWorld), 'permanentDecision')).toBeNull();
  });
});

describe('§ 40 (4) the worked example, without the court', () => {
  it('the permanent decision is possible from 11.03.2022', () => {
    const here = situationOf(telling(), said('actChanged', ended));
    expect(clocks.yearEnd(here)).toBe(startOf('2022-03-11'));
  });
  it('and due by the end of 15.03.2022', () => {
    expect(dueAfter(due(), withhold(), 'permanentDecision')).toBe(endOf('2022-03-15'));
  });
  it('has none of the clocks of the court', () => {
    const names = ['courtTask', 'courtApplication', 'permission'];
    expect(names.map((name) => dueAfter(due(), withhold(), name))).toEqual([null, null, null]);
  });
  it('moves when the record of the act moves the lapse', () => {
    const withheld = after(said('actEnded', ended), said('timePassed', '2021-03-10T08:00:00.000Z'),
      withhold());
    const earlier = withAct({ items: [item('2021-03-01T08:00:00.000Z')] });
    const changed = said('actChanged', '2021-03-13T08:00:00.000Z', {}, earlier);
    expect(dueAfter(withheld, changed, 'permanentDecision')).toBe(endOf('2022-03-04'));
  });
});

describe('§ 40 (1) what became due because a day ran out is counted from that day', () => {
  it('at the end of the anniversary day: three working days after 10.03.2022', () => {
    const withheld = after(said('actEnded', ended, {}, courtWorld),
      said('timePassed', lapsed, {}, courtWorld), withhold(courtWorld));
    const over = said('timePassed', endOf('2022-03-10'), {}, courtWorld);
    const breached = said('timePassed', endOf('2022-02-22'), {}, courtWorld);
    expect(dueAfter(withheld, breached, 'tell')).toBeUndefined();
    expect(dueAfter(withheld, over, 'tell')).toBe(endOf('2022-03-15'));
  });
  it('at the end of the last day to decide: three working days after 15.03.2022', () => {
    const withheld = after(said('actEnded', ended), said('timePassed', lapsed), withhold());
    expect(dueAfter(withheld, said('timePassed', endOf('2022-03-15')), 'tell'))
      .toBe(endOf('2022-03-18'));
  });
});

describe('§ 40 (3) the review every three months', () => {
  it('counts from the decision, from each review, and from a review missed', () => {
    const withheld = [said('actEnded', ended), said('timePassed', '2021-03-10T08:00:00.000Z'),
      withhold()];
    expect(dueAfter(due(), withhold(), 'review')).toBe('2021-06-12T07:00:00.000Z');
    const reviewed = said('reviewGround', '2021-05-31T08:00:00.000Z', {
      reasons: { d: 'd_3', letters: 20 },
    });
    expect(dueAfter(after(...withheld), reviewed, 'review')).toBe('2021-08-31T08:00:00.000Z');
    const missed = said('timePassed', '2021-06-12T07:00:00.000Z');
    expect(dueAfter(after(...withheld), missed, 'review')).toBe('2021-09-12T07:00:00.000Z');
  });
  it('puts nothing into the diary that has gone by', () => {
    const late = said('withhold', '2022-03-01T08:00:00.000Z', withholding, courtWorld);
    expect(dueAfter(due(courtWorld), late, 'courtApplication')).toBe('2022-03-01T08:00:00.000Z');
  });
});
