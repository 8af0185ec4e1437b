import { inOrder, opened, received, sent, sets, took } from '../../test/support/entries.js';
import { firstThird } from '../../test/support/first-third.js';
import { owed } from './owed.js';

describe('§ 40 (1) the ledger of persons still to be told', () => {
  it('holds the case with its act, its state, since when, and the next deadline', () => {
    expect(owed(firstThird, { size: 19 }).persons).toEqual([
      {
        case: 's_1', act: 'c_14', unit: 'u_1', state: 'notifyDue',
        since: '2021-04-10T07:00:00.000Z', seq: 16,
        next: { name: 'tell', due: '2021-04-15T21:00:00.000Z', rule: 'KKS-40-1.f' },
      },
    ]);
  });

  it('is read as of an entry: first the case waits for the lapse, before that is none', () => {
    const [person] = owed(firstThird, { size: 18 }).persons;
    expect([person?.state, person?.next?.due]).toEqual([
      'awaitingLapse', '2021-04-10T07:00:00.000Z',
    ]);
    expect(owed(firstThird, { size: 16 }).persons).toEqual([]);
  });

  it('keeps the state and its beginning through a step that changes neither', () => {
    const [person] = owed(firstThird, { size: 20 }).persons;
    expect(person?.since).toBe('2021-04-10T07:00:00.000Z');
  });

  it.each(['notified', 'withheldPermanently', 'withheldByCourt', 'notNotifiable'])(
    'holds nothing once the case is %s',
    (state) => {
      const entries = inOrder(
        opened('2021-03-06T08:00:00.000Z', 's_1', 'S40'),
        took('2021-03-07T08:00:00.000Z', 's_1', 'tell', `notifyDue → ${state}`),
      );
      expect(owed(entries, { size: 2 }).persons).toEqual([]);
    },
  );

  it.each(['withheldTemporarily', 'courtPending', 'notDeliverable', 'notIdentified'])(
    'holds the person while the case is %s',
    (state) => {
      const entries = inOrder(
        opened('2021-03-06T08:00:00.000Z', 's_1', 'S40'),
        took('2021-03-07T08:00:00.000Z', 's_1', 'withhold', `notifyDue → ${state}`),
      );
      expect(owed(entries, { size: 2 }).persons).toHaveLength(1);
    },
  );

  it('takes the deadline set last under a name', () => {
    const withheld = 'withheldTemporarily → withheldTemporarily';
    const entries = inOrder(
      opened('2021-03-06T08:00:00.000Z', 's_1', 'S40'),
      took('2021-03-07T08:00:00.000Z', 's_1', 'withhold', 'notifyDue → withheldTemporarily', {
        effects: [sets('review', '2021-06-07T08:00:00.000Z')],
      }),
      took('2021-05-07T08:00:00.000Z', 's_1', 'review', withheld, {
        effects: [sets('review', '2021-08-07T08:00:00.000Z')],
      }),
    );
    const [person] = owed(entries, { size: 3 }).persons;
    expect(person?.next?.due).toBe('2021-08-07T08:00:00.000Z');
    expect(person?.since).toBe('2021-03-07T08:00:00.000Z');
  });
});

describe('§ 37¹ (4⁴) the ledger of notices', () => {
  it('follows a notice from the step that made it owed to its receipt', () => {
    expect(owed(firstThird, { size: 10 }).notices).toEqual([
      {
        id: 'n_1', case: 'c_14', measure: 'M14', to: 'kapo', rule: 'KKS-37s1-4s4',
        due: '2021-01-07T08:00:00.000Z',
        owed: { seq: 7, at: '2021-01-06T08:00:00.000Z' },
        sent: { seq: 8, at: '2021-01-06T09:00:00.000Z' },
        received: { seq: 9, at: '2021-01-06T10:00:00.000Z' },
      },
    ]);
    expect(owed(firstThird, { size: 8 }).notices[0]).toMatchObject({ sent: null, received: null });
  });

  it('keeps the first sending and the first receipt', () => {
    const entries = inOrder(
      ...firstThird.slice(0, 10),
      sent('2021-01-09T09:00:00.000Z', 'n_1', 'kapo'),
      received('2021-01-09T10:00:00.000Z', 'n_1', 'kapo'),
    );
    expect(owed(entries, { size: 12 }).notices[0]).toMatchObject({
      sent: { seq: 8 }, received: { seq: 9 },
    });
  });
});
