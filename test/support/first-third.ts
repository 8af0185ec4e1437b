// January to April 2021, as small as it can be with every kind of figure in it. The period is
// [2020-12-31T22:00Z, 2021-04-30T21:00Z): midnight in Tallinn, winter and summer time.
import {
  inOrder, opened, owes, received, recorded, refused, sent, sets, took,
} from './entries.js';

export const firstThird = inOrder(
  /* 0 */ recorded('2020-11-02T08:00:00.000Z', 'designations', 'record', 'e_1', {
    unit: 'u_1', provision: '37.2.1', from: '2020-11-02T08:00:00.000Z',
  }),
  /* 1 */ opened('2020-12-31T21:59:59.998Z', 'c_14', 'M14'),
  /* 2 */ took('2020-12-31T21:59:59.999Z', 'c_14', 'submit', 'drafted → submitted'),
  /* 3 */ took('2020-12-31T22:00:00.000Z', 'c_14', 'returnForChanges', 'submitted → drafted'),
  /* 4 */ refused('2021-01-04T08:00:00.000Z', 'c_14', 'submit', 'KKS-37s1-4s2.a', 'KKS-36-3'),
  /* 5 */ took('2021-01-05T08:00:00.000Z', 'c_14', 'submit', 'drafted → submitted'),
  /* 6 */ took('2021-01-05T09:00:00.000Z', 'c_14', 'findLawful', 'submitted → checked'),
  /* 7 */ took('2021-01-06T08:00:00.000Z', 'c_14', 'grant', 'checked → decided', {
    fields: { extent: 'inPart', until: '2021-03-06T08:00:00.000Z' },
    effects: [owes('n_1', 'kapo', '2021-01-07T08:00:00.000Z')],
  }),
  /* 8 */ sent('2021-01-06T09:00:00.000Z', 'n_1', 'kapo'),
  /* 9 */ received('2021-01-06T10:00:00.000Z', 'n_1', 'kapo'),
  /* 10 */ took('2021-01-07T08:00:00.000Z', 'c_14', 'activate', 'decided → effective.running'),
  /* 11 */ took(
    '2021-01-08T08:00:00.000Z', 'c_14', 'logActivity', 'effective.running → effective.running',
    { fields: { method: 'e_m1' } },
  ),
  /* 12 */ took(
    '2021-01-08T09:00:00.000Z', 'c_14', 'storeItem', 'effective.running → effective.running',
    { fields: { classified: true } },
  ),
  /* 13 */ took(
    '2021-01-08T09:30:00.000Z', 'c_14', 'storeItem', 'effective.running → effective.running',
    { fields: { classified: false } },
  ),
  /* 14 */ took(
    '2021-01-08T10:00:00.000Z', 'c_14', 'identify', 'effective.running → effective.running',
  ),
  /* 15 */ took(
    '2021-03-06T08:00:00.000Z', 'c_14', 'timePassed', 'effective.running → ended.expired',
  ),
  /* 16 */ opened('2021-03-06T08:00:00.000Z', 's_1', 'S40', { act: 'c_14' }),
  /* 17 */ took('2021-03-06T08:00:00.000Z', 's_1', 'identify', 'opened → awaitingLapse', {
    effects: [sets('lapse', '2021-04-10T07:00:00.000Z')],
  }),
  /* 18 */ took('2021-04-10T07:00:00.000Z', 's_1', 'timePassed', 'awaitingLapse → notifyDue', {
    effects: [owes('n_2', 'person', null), sets('tell', '2021-04-15T21:00:00.000Z')],
  }),
  /* 19 */ took('2021-04-15T21:00:00.000Z', 's_1', 'timePassed', 'notifyDue → notifyDue', {
    breaches: ['KKS-40-1.f'],
  }),
  /* 20 */ opened('2021-04-19T07:00:00.000Z', 'c_30', 'M30', { unit: 'u_2' }),
  /* 21 */ took('2021-04-19T07:10:00.000Z', 'c_30', 'submit', 'drafted → submitted'),
  /* 22 */ took('2021-04-19T07:20:00.000Z', 'c_30', 'grant', 'submitted → decided', {
    fields: { extent: 'asAsked', until: '2021-04-20T07:20:00.000Z' },
    effects: [
      owes('n_3', 'kapo', '2021-04-19T08:20:00.000Z'),
      owes('n_4', 'minister', '2021-04-19T08:20:00.000Z'),
    ],
  }),
  /* 23 */ sent('2021-04-19T08:19:59.999Z', 'n_3', 'kapo'),
  /* 24 */ sent('2021-04-19T08:20:00.000Z', 'n_4', 'minister'),
  /* 25 */ took('2021-04-19T08:30:00.000Z', 'c_30', 'activate', 'decided → effective.running'),
  /* 26 */ opened('2021-04-26T07:00:00.000Z', 'c_16', 'M16'),
  /* 27 */ took('2021-04-26T07:10:00.000Z', 'c_16', 'submit', 'drafted → submitted'),
  /* 28 */ took('2021-04-26T08:00:00.000Z', 'c_16', 'grant', 'checked → decided', {
    fields: { extent: 'asAsked', until: '2021-10-26T07:00:00.000Z' },
  }),
  /* 29 */ took('2021-04-26T09:00:00.000Z', 'c_16', 'activate', 'decided → effective.running'),
  /* 30 */ took(
    '2021-04-27T09:00:00.000Z', 'c_16', 'recordTransaction',
    'effective.running → effective.running',
  ),
  /* 31 */ took(
    '2021-04-28T09:00:00.000Z', 'c_16', 'recordTransaction',
    'effective.running → effective.running',
  ),
  /* 32 */ took(
    '2021-04-30T20:59:59.999Z', 'c_16', 'settleTransaction',
    'effective.running → effective.running', { fields: { transaction: 1 } },
  ),
  /* 33 */ took(
    '2021-04-30T21:00:00.000Z', 'c_16', 'settleTransaction',
    'effective.running → effective.running', { fields: { transaction: 2 } },
  ),
  /* 34 */ {
    ...took('2021-04-12T07:00:00.000Z', 's_1', 'note', 'notifyDue → notifyDue'),
    ts: '2021-05-03T07:00:00.000Z',
  },
);
