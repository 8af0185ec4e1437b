import { periodFromId } from '#calendar/period';
import { periodWords } from './period-words.js';

describe('§ 43 (2) a period in words', () => {
  it.each([
    ['2021-T1', 'I periood 2021 (01.01–30.04)', 'first four months of 2021 (1 January – 30 April)'],
    ['2021-T3', 'III periood 2021 (01.09–31.12)',
      'third four months of 2021 (1 September – 31 December)'],
    ['2021-H1', 'I poolaasta 2021 (01.01–30.06)', 'first half of 2021 (1 January – 30 June)'],
    ['2022-H2', 'II poolaasta 2022 (01.07–31.12)', 'second half of 2022 (1 July – 31 December)'],
  ])('%s: %s, %s', (id, et, en) => {
    expect(periodWords(periodFromId(id))).toEqual({ et, en });
  });
});
