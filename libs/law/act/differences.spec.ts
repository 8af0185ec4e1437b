import { keyOf } from '../citation.js';
import { actRow, differences, differencesAt, sectionOf } from './index.js';
import type { Difference } from './index.js';

const pieces = (words: string) => words.split(' … ');

/** What stands at the places of a difference, in one language. */
function standing({ at, inHeading }: Difference, language: 'et' | 'en'): string {
  const keys = at.map(keyOf);
  return inHeading === true
    ? keys.map((key) => sectionOf(key)?.title[language]).join('\n')
    : keys.map((key) => actRow(key)?.[language] ?? '').join('\n');
}

describe('the differences between the Act and its translation', () => {
  it('are DIFF-01 to DIFF-69, in three grades', () => {
    expect(differences.map(({ id }) => id)).toEqual(
      Array.from({ length: 69 }, (_, index) => `DIFF-${String(index + 1).padStart(2, '0')}`),
    );
    const graded = (grade: string) => differences.filter((each) => each.grade === grade).length;
    expect([graded('A'), graded('B'), graded('C')]).toEqual([23, 19, 27]);
  });

  it('point each to rows the register holds, or to a heading', () => {
    const lost = differences.filter(({ at, inHeading }) =>
      at.length === 0 || at.map(keyOf).some((key) =>
        inHeading === true ? sectionOf(key)?.key !== key : actRow(key) === null));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it.each(['et', 'en'] as const)('quote word for word what stands there, in %s', (language) => {
    const misquoted = differences.flatMap((difference) => {
      const [words, there] = [difference[language], standing(difference, language)];
      const lost = words === null ? [] : pieces(words).filter((piece) => !there.includes(piece));
      return lost.map((piece) => `${difference.id}: ${piece}`);
    });
    expect(misquoted).toEqual([]);
  });

  it('are silent in English only where the translation leaves the row out', () => {
    expect(differences.filter(({ en }) => en === null).map(({ id }) => id)).toEqual([
      'DIFF-01', 'DIFF-02',
    ]);
  });

  it('say what follows in both languages, as sentences', () => {
    const loose = differences.filter(({ says: { et, en } }) =>
      !et.endsWith('.') || !en.endsWith('.'));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

describe('§ 40 (2) the differences at a provision', () => {
  const at = (key: string) => differencesAt(key).map(({ id }) => id);

  it('are those of the row, of its clauses, and of the words around a clause', () => {
    expect(at('40.2')).toEqual(['DIFF-05', 'DIFF-63']);
    expect(at('40.2.2')).toEqual(['DIFF-05', 'DIFF-63']);
    expect(at('40.2.1')).toEqual(['DIFF-05']);
    expect(at('40')).toEqual([
      'DIFF-05', 'DIFF-06', 'DIFF-07', 'DIFF-08', 'DIFF-09', 'DIFF-27', 'DIFF-63',
    ]);
  });

  it('are those of a heading for the section alone', () => {
    expect(at('37-1')).toContain('DIFF-60');
    expect(at('37-1.4-3')).toEqual([]);
  });

  it('are none where there is no provision', () => {
    expect([at('99'), at('no key')]).toEqual([[], []]);
  });
});
