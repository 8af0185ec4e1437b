import {
  file, judged, requester, someText, step, system,
} from '../../../test/support/situation.js';
import type { Instant } from '#calendar/instant';
import { situationOf } from '#law/rule';
import type { Breach, Kept } from '#statechart/case-file';
import { answersDue, enquiryOpen, notRepeated, privateMayRefuse } from './check-enquiry.js';

const clock = answersDue('KKS-41s5-2.a', { et: 'vastus', en: 'answer' });
const sentAt: Instant = '2021-06-10T08:00:00.000Z';
/** Friday; 23 and 24 June are holidays, so the tenth working day is Tuesday 29 June. */
const received: Instant = '2021-06-11T08:00:00.000Z';
const due: Instant = '2021-06-29T21:00:00.000Z';

const kept = (at: Instant, fields: object): Kept => ({ at, by: requester, ...fields });
const sent = (fields: object = {}) =>
  kept(sentAt, { addressee: 'stateAuthority', receivedAt: received, ...fields });
const caseWith = (lists: Record<string, Kept[]>, breaches: Breach[] = []) =>
  file('M21', { lists, breaches });
const late = (at: Instant, lists: Record<string, Kept[]>, breaches: Breach[] = []) =>
  judged(clock.overdue, caseWith(lists, breaches), step('timePassed', system, at)) === null;
const next = (at: Instant, lists: Record<string, Kept[]>, breaches: Breach[] = []) =>
  clock.by.due(situationOf(caseWith(lists, breaches), step('timePassed', system, at)));
const breach: Breach = { rule: 'KKS-41s5-2.a', at: due };

describe('§ 41⁵ (2) an answer within ten working days of receipt', () => {
  it('is late from 24:00 of the tenth working day on, not a millisecond before', () => {
    expect(late('2021-06-29T20:59:59.999Z', { enquiries: [sent()] })).toBe(false);
    expect(late(due, { enquiries: [sent()] })).toBe(true);
  });
  it('is in time a millisecond before that, and late at it', () => {
    const answered = (at: Instant) =>
      late(due, { enquiries: [sent()], answers: [kept(at, { enquiry: 1 })] });
    expect(answered('2021-06-29T20:59:59.999Z')).toBe(false);
    expect(answered(due)).toBe(true);
  });
  it('is never late where no receipt is recorded (AMB-35)', () => {
    expect(late('2021-12-01T08:00:00.000Z', { enquiries: [sent({ receivedAt: undefined })] }))
      .toBe(false);
  });
  it('runs from a receipt recorded afterwards', () => {
    const lists = {
      enquiries: [sent({ receivedAt: undefined })],
      receipts: [kept(due, { enquiry: 1, receivedAt: received })],
    };
    expect(next(sentAt, lists)).toBe(due);
    expect(late(due, lists)).toBe(true);
  });
  it('counts each enquiry once, the earliest first', () => {
    const two = { enquiries: [sent({ receivedAt: '2021-06-14T08:00:00.000Z' }), sent()] };
    expect(next(sentAt, two)).toBe(due);
    expect(late(due, two, [breach])).toBe(false);
    expect(next(due, two, [breach])).toBe('2021-06-30T21:00:00.000Z');
    expect(late('2021-06-30T21:00:00.000Z', two, [breach])).toBe(true);
    expect(next(due, { enquiries: [sent()] }, [breach])).toBeNull();
  });
  it('is not received in days to come', () => {
    const receipt = (at: Instant) =>
      judged(clock.receiptNotAhead, caseWith({}),
        step('recordReceipt', requester, due, { enquiry: 1, receivedAt: at }));
    expect(receipt(due)).toBeNull();
    expect(receipt('2021-06-29T21:00:00.001Z')).toMatchObject({ by: '§ 41⁵ (2)' });
  });
});

describe('§ 41⁵ (2) data given under KrMS § 214 have no such term', () => {
  it('is never late', () => {
    const lists = { enquiries: [sent({ underProceedings: true })] };
    expect(next(sentAt, lists)).toBeNull();
    expect(late('2021-12-01T08:00:00.000Z', lists)).toBe(false);
  });
});

describe('§ 37 (1¹) a private addressee may refuse to answer', () => {
  it.each([
    ['naturalPerson', true], ['privateLegalPerson', true], ['physician', true],
    ['privateInstitution', true], ['stateAuthority', false], ['localAuthority', false],
    ['publicLegalPerson', false],
  ])('%s: %s', (addressee, may) => {
    const refused = judged(privateMayRefuse, caseWith({ enquiries: [sent({ addressee })] }),
      step('recordRefusal', requester, due, { enquiry: 1 }));
    expect(refused === null).toBe(may);
  });
  const lists = { enquiries: [sent(), sent()], refusals: [kept(received, { enquiry: 2 })] };
  it('is not late once it has refused, nor asked the same again', () => {
    expect(late(due, { enquiries: [sent()], refusals: [kept(received, { enquiry: 1 })] }))
      .toBe(false);
    const repeats = (number?: number) =>
      judged(notRepeated, caseWith(lists), step('sendEnquiry', requester, due,
        number === undefined ? {} : { repeats: number }));
    expect([repeats(), repeats(1)]).toEqual([null, null]);
    expect(repeats(2)).toMatchObject({ rule: 'KKS-37-1s1', by: '§ 37 (1¹)', policy: 'AMB-34' });
  });
  it.each([[1, true], [2, false], [3, false]])('enquiry no %i is open: %s', (enquiry, open) => {
    const answer = step('recordAnswer', requester, due, { enquiry, reference: someText });
    expect(judged(enquiryOpen('KKS-41s5-1-1'), caseWith(lists), answer) === null).toBe(open);
  });
});
