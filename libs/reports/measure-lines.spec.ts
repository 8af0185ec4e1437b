import { placeOf } from '#law/citation';
import { measures } from '#measures/index';
import { measureLine, measureLines, measureTitle } from './measure-lines.js';

describe('the measures of the overviews', () => {
  it('are M01 to M31, each once, in their order', () => {
    const ids = Array.from({ length: 31 }, (_, n) => `M${String(n + 1).padStart(2, '0')}`);
    expect(measureLines.map(({ id }) => id)).toEqual(ids);
  });

  it('agree with the measures that are drawn', () => {
    const drawn = measures.filter(({ id }) => id.startsWith('M'));
    expect(drawn.length).toBeGreaterThan(0);
    for (const { id, section, covertSurveillance } of drawn) {
      const line = measureLine(id)!;
      expect([id, placeOf(line.by).section]).toEqual([id, placeOf(section).section]);
      expect([id, line.means === 'covertSurveillance']).toEqual([id, covertSurveillance]);
    }
  });

  it('leave out what is no means: telling the person, the background check as a whole', () => {
    const others = measures.filter(({ id }) => !id.startsWith('M')).map(({ id }) => id);
    expect(others).toEqual(['S40', 'S41']);
    expect(others.map(measureLine)).toEqual([undefined, undefined]);
  });

  it('count § 41¹ and § 41² apart (AMB-63)', () => {
    const apart = measureLines.filter(({ group }) => group === 'separate');
    expect(apart.map(({ id }) => id)).toEqual(['M18', 'M19', 'M20']);
  });

  it('are called by their means and provision', () => {
    expect(measureTitle(measureLine('M14')!)).toEqual({
      et: 'M14 varjatud jälgimine (KKS § 37¹ lg 4² p 3)',
      en: 'M14 covert surveillance (§ 37¹ (4²) 3))',
    });
  });
});
