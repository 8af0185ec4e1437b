import { hintsOn } from './hints.js';

const words = (from: number, to: number, prefix = 'sõna') =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`).join(' ');
const label = { et: 'Põhjendus', en: 'Reasons' };
const other = { et: 'Miks on see vajalik', en: 'Why it is necessary' };
const written = (text: string, field = 'reasons') =>
  ({ field, label: field === 'reasons' ? label : other, text });
const kinds = (hints: ReturnType<typeof hintsOn>) => hints.map(({ kind, field }) => [kind, field]);

describe('a text as in an earlier case', () => {
  const against = (own: number) => hintsOn([written(words(1, 14))], [
    { case: 'c_2', texts: [`${words(1, own)} ${words(own + 1, 14, 'muu')}`] },
  ]);

  it('is told from six runs of ten on: the edge, one before, one after', () => {
    expect(against(9)).toEqual([]);
    expect(against(10)).toMatchObject([{ kind: 'repeated', of: 'c_2', share: 0.6 }]);
    expect(against(11)).toMatchObject([{ kind: 'repeated', of: 'c_2', share: 0.7 }]);
  });

  it('is told of the case that it is most like, whatever field it stood in there', () => {
    const [hint] = hintsOn([written(words(1, 14))], [
      { case: 'c_3', texts: [`${words(1, 11)} muu`] },
      { case: 'c_2', texts: ['midagi muud', words(1, 14)] },
      { case: 'c_1', texts: [words(1, 14)] },
    ]);
    expect(hint).toMatchObject({ of: 'c_2', share: 1, field: 'reasons', label });
  });

  it('says in both languages that it is no law', () => {
    const [hint] = against(10);
    expect(hint!.says).toEqual({
      et: 'Tekst kordab 60% ulatuses varasema menetluse teksti. See on vihje, mitte õigusnõue.',
      en: '60% of the text repeats a text of an earlier case. ' +
        'This is a hint, not a requirement of law.',
    });
  });

  it('never shows more than was found: two thirds are 66 of a hundred', () => {
    const [hint] = hintsOn([written(words(1, 7))], [
      { case: 'c_1', texts: [words(1, 6)] },
    ]);
    expect(hint).toMatchObject({ share: 0.66, says: { en: expect.stringMatching(/^66%/) } });
  });
});

describe('a text as in another field of the request', () => {
  it('is told of the later field, once', () => {
    const hints = hintsOn([written(words(1, 9)), written(words(1, 9), 'necessity')], []);
    expect(kinds(hints)).toEqual([['boilerplate', 'necessity']]);
    expect(hints[0]).toMatchObject({ of: null, share: 1 });
    expect(hints[0]!.says.en).toContain('“Reasons”');
  });

  it('is told of the text within a longer one, wherever it stands', () => {
    const hints = hintsOn([written(words(1, 6)), written(words(1, 60), 'necessity')], []);
    expect(kinds(hints)).toEqual([['boilerplate', 'reasons']]);
  });

  it('is not told of texts that differ', () => {
    expect(hintsOn([written(words(1, 9)), written(words(21, 29), 'necessity')], [])).toEqual([]);
  });
});

describe('a text shorter than is plausible', () => {
  it.each([[4, ['short']], [5, []], [6, []]])('of %d words', (count, told) => {
    const hints = hintsOn([written(words(1, count))], []);
    expect(hints.map(({ kind }) => kind)).toEqual(told);
  });

  it('has no word of its own, and says how few it has', () => {
    const [hint] = hintsOn([written('Vaja.')], [{ case: 'c_1', texts: ['Vaja.'] }]);
    expect(hint).toMatchObject({ kind: 'short', of: null, share: 0 });
    expect(hint!.says.et).toMatch(/^Tekstis on sõnu 1: .* mitte õigusnõue\.$/);
  });
});
