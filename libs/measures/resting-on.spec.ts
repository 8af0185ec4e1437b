import { measuresRestingOn } from './resting-on.js';

const resting = (...ids: readonly string[]) =>
  measuresRestingOn(ids.map((id) => ({ id }))).map(({ id }) => id);

describe('§ 37¹ (4³) the measures that rest on it', () => {
  it('are those that ask its rules', () => {
    expect(resting('KKS-37s1-4s3.b')).toEqual(['M11', 'M13', 'M14']);
  });

  it('are those whose power it gives, though no arrow asks it', () => {
    expect(resting('KKS-37s1-4s2-3')).toContain('M14');
  });

  it('are none for a rule that no measure has, and for none', () => {
    expect([resting('KKS-5-1'), resting()]).toEqual([[], []]);
  });
});
