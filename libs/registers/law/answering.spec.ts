import { forbids, request } from '../../../test/support/data-law.js';
import { answeredOnce, withheldUnderRestriction } from './answering.js';

const [one, two, three, four, five, six, seven, eight, nine] = withheldUnderRestriction;

/** With a restriction of that right; of another right; of the right, while nothing is withheld. */
const answers = (rule: typeof one, right: string, other: string) => [
  forbids(rule, {
    fields: { withheld: [right] }, data: { restrictions: [{ id: 'r_9', right }] },
  }),
  forbids(rule, {
    fields: { withheld: [right] }, data: { restrictions: [{ id: 'r_9', right: other }] },
  }),
  forbids(rule, { fields: { withheld: [other] } }),
  forbids(rule, { fields: {} }),
];

const only = (id: string) => [null, id, null, null];

describe('§ 41¹⁰ (3) 1) what is processed, why and how', () => {
  it('is withheld only where that right is restricted', () => {
    expect(answers(one, '1', '2')).toEqual(only('KKS-41s10-3-1'));
  });
});

describe('§ 41¹⁰ (3) 2) recipients and transfer abroad', () => {
  it('are withheld only where that right is restricted', () => {
    expect(answers(two, '2', '3')).toEqual(only('KKS-41s10-3-2'));
  });
});

describe('§ 41¹⁰ (3) 3) the retention term', () => {
  it('is withheld only where that right is restricted', () => {
    expect(answers(three, '3', '4')).toEqual(only('KKS-41s10-3-3'));
  });
});

describe('§ 41¹⁰ (3) 4) the safeguards', () => {
  it('are withheld only where that right is restricted', () => {
    expect(answers(four, '4', '5')).toEqual(only('KKS-41s10-3-4'));
  });
});

describe('§ 41¹⁰ (3) 5) the data themselves', () => {
  it('are withheld only where that right is restricted', () => {
    expect(answers(five, '5', '6')).toEqual(only('KKS-41s10-3-5'));
  });
});

describe('§ 41¹⁰ (3) 6) restriction of the processing', () => {
  it('is withheld only where that right is restricted', () => {
    expect(answers(six, '6', '7')).toEqual(only('KKS-41s10-3-6'));
  });
});

describe('§ 41¹⁰ (3) 7) transfer of the data', () => {
  it('is withheld only where that right is restricted', () => {
    expect(answers(seven, '7', '8')).toEqual(only('KKS-41s10-3-7'));
  });
});

describe('§ 41¹⁰ (3) 8) an objection', () => {
  it('is left unheard only where that right is restricted', () => {
    expect(answers(eight, '8', '9')).toEqual(only('KKS-41s10-3-8'));
  });
});

describe('§ 41¹⁰ (3) 9) a breach', () => {
  it('is withheld only where that right is restricted', () => {
    expect(answers(nine, '9', '1')).toEqual(only('KKS-41s10-3-9'));
  });
});

describe('§ 41¹⁰ (3) an answer', () => {
  it('says something, once', () => {
    const answer = (told: string, answeredAt: typeof request.answeredAt | string = null) =>
      forbids(answeredOnce, {
        fields: { told }, data: { request: { ...request, answeredAt: answeredAt as never } },
      });
    expect(answer('Andmeid töödeldakse taustakontrolliks.')).toBeNull();
    expect(answer('')).toBe('KKS-41s10-3');
    expect(answer('Andmeid töödeldakse.', '2021-02-27T10:00:00.000Z')).toBe('KKS-41s10-3');
  });
});
