import { keyAskedFor } from './asked-provision.js';

describe('a provision as a reader asks for it', () => {
  it.each([
    ['37-1.4-3', '37-1.4-3'],
    ['§ 37¹ (4³)', '37-1.4-3'],
    ['37¹ (4³)', '37-1.4-3'],
    ['§37¹ (4²) 3)', '37-1.4-2.3'],
    ['KKS § 37¹ lg 4³', '37-1.4-3'],
    ['KKS § 37¹ lg 4² p 3', '37-1.4-2.3'],
    ['KKS § 50 p 3', '50.0.3'],
    ['KKS-37s1-4s3.b', '37-1.4-3'],
    ['  §  40 ', '40'],
  ])('reads %s', (asked, key) => {
    expect(keyAskedFor(asked)).toBe(key);
  });

  it.each(['', 'M14', 'AMB-03', '§ 37 4', '37^1', 'lg 4'])('does not take %p for one', (asked) => {
    expect(keyAskedFor(asked)).toBeNull();
  });
});
