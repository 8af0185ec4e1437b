import { judged, someText } from '../../../test/support/situation.js';
import {
  act, after, courtWorld, dueAfter, lapse, letter, otherWorld, refusedBy, said, stateOf, subject,
  telling, withAct, withholding, world,
} from '../../../test/support/telling.js';
import type { Facts } from '#law/facts';
import * as law from './law.js';
import { tellingThePerson } from './index.js';

const ended = act.endedAt!;
const opens = (facts: Partial<Facts>, finding = 'target', at = ended) =>
  stateOf(after(said('actEnded', at, { finding }, facts)));
const due = () => after(said('actEnded', ended), said('timePassed', lapse));

describe('§ 40 (1) the five acts of which a person is told', () => {
  it.each(['M01', 'M04', 'M14', 'M27', 'M30'])('%s is one', (measure) => {
    expect(opens(withAct({ measure }))).toBe('awaitingLapse');
  });
  it.each(['M02', 'M08', 'M09', 'M13', 'M17', 'M20', 'M28', 'M29'])('%s is none', (measure) => {
    const over = said('actEnded', ended, {}, withAct({ measure }));
    expect(judged(law.listedAct, telling(), over)).toMatchObject({
      rule: 'KKS-40-1.b', by: '§ 40 (1)',
    });
  });
  it('is told by a case that opens by itself and is no notifiable act', () => {
    expect(tellingThePerson).toMatchObject({
      id: 'S40', basis: 'KKS-40-1.a', opensByItself: true, notifiable: false, concerns: 'person',
    });
  });
});

describe('§ 40 (1) the person was identified in the act', () => {
  const unknown = { ...world, subject: { ...subject, identified: false } };

  it('waits for a name where there is none', () => {
    expect(opens(unknown)).toBe('notIdentified');
    expect(opens({ ...world, subject: null })).toBe('notIdentified');
  });
  it('goes on where it would be when the name comes later, before the lapse and after it', () => {
    const nameless = said('actEnded', ended, {}, unknown);
    const named = (at: typeof lapse) => stateOf(after(nameless, said('personIdentified', at)));
    expect(named('2021-03-10T07:59:59.999Z')).toBe('awaitingLapse');
    expect(named(lapse)).toBe('notifyDue');
  });
  it('gives three working days from the day the name came', () => {
    const nameless = after(said('actEnded', ended, {}, unknown));
    expect(dueAfter(nameless, said('personIdentified', '2021-06-01T09:00:00.000Z'), 'tell'))
      .toBe('2021-06-04T21:00:00.000Z');
  });
});

describe('§ 40 (1) the target, or a person materially restricted', () => {
  it('tells the target whatever is determined, consent or not', () => {
    expect(opens(world, 'notRestricted')).toBe('awaitingLapse');
    const not = said('determine', lapse, { finding: 'notRestricted', reasons: someText });
    expect(refusedBy(due(), not)).toContain('KKS-40-1.a');
  });
  it('presumes restriction of anybody else', () => {
    expect(opens(otherWorld, 'restricted')).toBe('awaitingLapse');
    expect(stateOf(after(said('actEnded', ended, {}, otherWorld)))).toBe('awaitingLapse');
  });
  it('leaves out a person signed for as not restricted', () => {
    expect(opens(otherWorld, 'notRestricted')).toBe('notNotifiable');
  });
  it('asks reasons for the determination, and for taking it back', () => {
    const opened = after(said('actEnded', ended, { finding: 'notRestricted' }, otherWorld));
    const found = (finding: string, reasons?: object) =>
      said('determine', lapse, { finding, reasons }, otherWorld);
    expect(refusedBy(opened, found('restricted'))).toEqual(['KKS-40-1.c']);
    const oneLetter = { d: 'd_1', letters: 1 };
    expect(refusedBy(opened, found('restricted', oneLetter))).toEqual(['KKS-40-1.c']);
    expect(refusedBy(opened, found('restricted', someText))).toEqual([]);
    expect(refusedBy(opened, found('notRestricted', someText))).toEqual(['KKS-40-1.c']);
  });
});

describe('§ 40 (1) immediately after the classification lapses', () => {
  it('is due at the instant of the lapse, and not a millisecond before', () => {
    const waiting = after(said('actEnded', ended));
    const before = said('timePassed', '2021-03-10T07:59:59.999Z');
    expect(refusedBy(waiting, before)).toEqual(['KKS-40-1.f']);
    expect(refusedBy(waiting, said('timePassed', lapse))).toEqual([]);
  });
  it('is due early when it is declassified, never ahead of that', () => {
    const waiting = after(said('actEnded', ended));
    const at = '2021-02-16T09:00:00.000Z';
    const from = (effective: string) => said('declassify', at, { effective });
    expect(refusedBy(waiting, from('2021-02-16T09:00:00.001Z'))).toEqual(['KKS-40-1.f']);
    expect(refusedBy(waiting, from(at))).toEqual([]);
    expect(dueAfter(waiting, from('2021-02-15T09:00:00.000Z'), 'tell'))
      .toBe('2021-02-18T22:00:00.000Z');
  });
  it('is a breach at the end of the third working day, once, and stays due', () => {
    const overdue = said('timePassed', '2021-03-15T22:00:00.000Z');
    const before = said('timePassed', '2021-03-15T21:59:59.999Z');
    expect(refusedBy(due(), before)).toEqual(['KKS-40-1.f']);
    const after15 = after(said('actEnded', ended), said('timePassed', lapse), overdue);
    expect(stateOf(after15)).toBe('notifyDue');
    expect(after15.context.breaches).toEqual([{ rule: 'KKS-40-1.f', at: overdue.at }]);
    expect(refusedBy(after15, overdue)).toEqual(['KKS-40-1.f']);
  });
  it('waits again where the first item comes in after the end of the act', () => {
    const empty = withAct({ items: [] });
    const early = after(said('actEnded', ended, {}, empty));
    expect(stateOf(early)).toBe('notifyDue');
    const stored = said('actChanged', '2021-02-13T09:00:00.000Z');
    expect(stateOf(after(said('actEnded', ended, {}, empty), stored))).toBe('awaitingLapse');
    expect(dueAfter(early, stored, 'lapse')).toBe(lapse);
    expect(dueAfter(early, stored, 'tell')).toBeNull();
  });
  it('never waits for an act that has no end on record', () => {
    const endless = said('actEnded', ended, {}, withAct({ endedAt: null }));
    expect(() => after(endless)).toThrow('KKS-40-1.f');
  });
});

describe('§ 40 (1) the notice holds time and type of the act, and only these', () => {
  const notify = (fields: object, facts = world) =>
    refusedBy(due(), said('notify', lapse, { ...letter, ...fields }, facts));

  it('holds with both', () => {
    expect(notify({})).toEqual([]);
  });
  it.each(['began', 'ended', 'kind'])('refuses a notice without %s', (field) => {
    expect(notify({ [field]: undefined })).toEqual(['KKS-40-1.e']);
  });
  it.each([
    ['another type', { kind: 'M27' }],
    ['the day before', { began: '2021-01-19' }],
    ['the day after', { ended: '2021-02-13' }],
    ['more than time and type', { classifiedLeftOut: false }],
  ])('refuses %s', (_, fields) => {
    expect(notify(fields)).toEqual(['KKS-40-1.e']);
  });
  it('leaves as one notice to the person, and the case is over', () => {
    const told = after(
      said('actEnded', ended), said('timePassed', lapse), said('notify', lapse, letter),
    );
    expect(told.status).toBe('done');
    expect(told.context.ended).toEqual({ at: lapse, because: 'told' });
  });
});

describe('§ 40 (1) a notice that cannot be delivered is no permanent silence', () => {
  const at = '2021-03-12T09:00:00.000Z';
  const mark = (fields: object) => said('markUndeliverable', at, { ...fields });
  const tried = { attempts: someText, reasons: someText };
  const marked = () => after(said('actEnded', ended), said('timePassed', lapse), mark(tried));

  it('asks for the attempts and the reasons', () => {
    expect(refusedBy(due(), mark({ reasons: someText }))).toEqual(['KKS-40-1.a']);
    expect(refusedBy(due(), mark({ attempts: someText }))).toEqual(['KKS-40-1.a']);
    expect(refusedBy(due(), mark(tried))).toEqual([]);
  });
  it('is due again after a year, and not before', () => {
    expect(dueAfter(due(), mark(tried), 'retry')).toBe('2022-03-12T09:00:00.000Z');
    expect(refusedBy(marked(), said('timePassed', '2022-03-12T08:59:59.999Z')))
      .toEqual(['KKS-40-1.a']);
    expect(dueAfter(marked(), said('timePassed', '2022-03-12T09:00:00.000Z'), 'tell'))
      .toBe('2022-03-16T22:00:00.000Z');
  });
  it('hears no decision to withhold', () => {
    const never = [
      said('withhold', at, withholding), said('withholdPermanently', at, withholding),
      said('applyToCourt', at, withholding, courtWorld),
    ];
    expect(never.map((each) => marked().can(each))).toEqual([false, false, false]);
  });
});
