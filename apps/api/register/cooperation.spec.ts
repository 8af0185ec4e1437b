import type { Cooperation } from './cooperation.js';
import { lastCooperation } from './cooperation.js';

const over: Cooperation = { from: '2019-01-01T07:00:00.000Z', until: '2020-01-01T07:00:00.000Z' };
const lasting: Cooperation = { from: '2020-06-01T07:00:00.000Z', until: null };

describe('§ 37¹ (2) since when a person cooperates, where several say so', () => {
  it('is what lasts, in whatever order they were recorded', () => {
    expect(lastCooperation([over, lasting])).toBe(lasting);
    expect(lastCooperation([lasting, over])).toBe(lasting);
  });
  it('is what ended last where none lasts', () => {
    const later = { ...over, until: '2020-01-01T07:00:00.001Z' } as const;
    expect(lastCooperation([later, over])).toBe(later);
    expect(lastCooperation([over, later])).toBe(later);
  });
  it('begins with the first of those that last', () => {
    const unsaid: Cooperation = { from: '2020-05-31T07:00:00.000Z' };
    expect(lastCooperation([lasting, unsaid])).toBe(unsaid);
    expect(lastCooperation([unsaid, lasting])).toBe(unsaid);
  });
  it('is nothing where nobody says so', () => {
    expect(lastCooperation([])).toBeUndefined();
  });
});
