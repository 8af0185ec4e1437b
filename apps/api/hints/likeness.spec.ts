import { compared, shareIn } from './likeness.js';

const words = (from: number, to: number, prefix = 'sõna') =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`).join(' ');

/** Ten runs of five words: fourteen words, of which the first so many are those of the other. */
const text = compared(words(1, 14));
const sharing = (own: number) => compared(`${words(1, own)} ${words(own + 1, 14, 'muu')}`);

describe('the share of a text that stands in another', () => {
  it('counts runs of five words: of ten runs five, six and seven', () => {
    expect(shareIn(text, sharing(9))).toBe(0.5);
    expect(shareIn(text, sharing(10))).toBe(0.6);
    expect(shareIn(text, sharing(11))).toBe(0.7);
  });

  it('is whole for the same words in another dress, and nothing for other words', () => {
    const one = compared('Kaastöötaja teated on KAHEL korral olnud ebatäpsed!');
    const same = compared('  kaastöötaja teated, on kahel korral: olnud „ebatäpsed”');
    expect(shareIn(one, same)).toBe(1);
    expect(shareIn(one, compared('Isik pildistab väravat igal õhtul pimedas.'))).toBe(0);
  });

  it('is the same however a letter is composed', () => {
    const [composed, apart] = ['õhtul tuli mees ja läks', 'õhtul tuli mees ja läks']
      .map((each, index) => compared(each.normalize(index === 0 ? 'NFC' : 'NFD')));
    expect(shareIn(composed!, apart!)).toBe(1);
  });

  it('looks one way: the short text is in the long one, the long one is not in the short', () => {
    const short = compared(words(1, 6));
    const long = compared(words(1, 60));
    expect([shareIn(short, long), shareIn(long, short) < 0.1]).toEqual([1, true]);
  });

  it('is nothing for a text of four words, and whole for one of five', () => {
    expect(shareIn(compared(words(1, 4)), compared(words(1, 4)))).toBe(0);
    expect(shareIn(compared(words(1, 5)), compared(words(1, 5)))).toBe(1);
    expect(shareIn(compared(''), compared(''))).toBe(0);
  });
});
