import { citationOf, keyOf, parseKey, placeOf } from '../citation.js';
import { compareInTheAct, liesWithin } from '../place.js';
import { rulebook } from '../rulebook/index.js';
import { act, actRow, amendments, nearestRow, rowsWithin, sectionOf } from './index.js';

const rows = act.flatMap((section) => section.rows);
const placeAt = (key: string) => placeOf(parseKey(key)!);

describe('the Act in its own words', () => {
  it('has its sections and rows once each, in the order of the Act', () => {
    for (const keys of [act.map(({ key }) => key), rows.map(({ key }) => key)]) {
      expect(new Set(keys).size).toBe(keys.length);
      const sorted = [...keys].sort((a, b) => compareInTheAct(placeAt(a), placeAt(b)));
      expect(keys).toEqual(sorted);
    }
    expect([act.length, rows.length]).toEqual([52, 311]);
  });

  it('has keys that are spelt as addresses spell them, within their section', () => {
    expect(rows.filter(({ key }) => keyOf(parseKey(key)!) !== key)).toEqual([]);
    const strays = act.flatMap((section) =>
      section.rows.filter(({ key }) => !liesWithin(placeAt(key), placeAt(section.key))));
    expect(strays).toEqual([]);
  });

  it('has a row for every rule of the rulebook, or the row it lies in', () => {
    expect(rulebook.filter(({ id }) => nearestRow(keyOf(id)) === null)).toEqual([]);
    expect(rulebook.filter(({ id }) => sectionOf(keyOf(id)) === null)).toEqual([]);
  });

  it('has the whole of chapter 4 and § 54¹', () => {
    const inChapter = act.filter(({ chapter }) => chapter.et.startsWith('4. peatükk'));
    expect(inChapter.map(({ key }) => key)).toEqual([
      '36', '37', '37-1', '37-2', '37-3', '38', '39', '40', '41', '41-1', '41-2', '41-3', '41-4',
      '41-5', '41-6', '41-7', '41-8', '41-9', '41-10', '42', '43', '43-1',
    ]);
    expect(rowsWithin('54-1').map(({ key }) => key)).toEqual([
      '54-1.1', '54-1.2', '54-1.2.1', '54-1.2.2', '54-1.3', '54-1.4',
    ]);
  });

  it('is whole sentences without stray blanks, and both languages but in two places', () => {
    const texts = rows.flatMap(({ et, en }) => [et, en ?? 'x']);
    expect(texts.filter((text) => /^\s|\s$|\s{2}/.test(text) || text === '')).toEqual([]);
    expect(rows.filter(({ en }) => en === null).map(({ key }) => key)).toEqual([
      '37.2.3', '43.1-1',
    ]);
  });

  it('has its superscripts, so that a reference can be followed', () => {
    const flattened = /(?:§|§-s|subsection|clause|§-des) (?:37[123]|41[1-9]|541|1111|126[23])\b/;
    expect(rows.filter(({ et, en }) => flattened.test(`${et} ${en}`))).toEqual([]);
    expect(actRow('40.1')?.et).toContain('§ 37¹ lõike 4² punktis 3, §-s 39, § 41⁵ lõike 1¹');
  });

  it('says since when a row reads so, by a publication of Riigi Teataja', () => {
    expect(actRow('37-1.4-3')?.since).toBe('RT I, 26.05.2020, 1');
    expect(amendments['RT I, 26.05.2020, 1']).toBe('2020-06-05');
    const days = Object.values(amendments);
    expect(days).toEqual([...days].sort());
    expect(days.filter((day) => day > '2020-06-05')).toEqual([]);
  });
});

describe('§ 37¹ (4³) in its own words', () => {
  it('is found by its key, in both languages', () => {
    expect(actRow('37-1.4-3')?.et).toMatch(/Otsus kehtib .* mitte kauem kui kaks kuud\.$/);
    expect(actRow('37-1.4-3')?.en).toMatch(/for no longer than two months\.$/);
    expect(citationOf('KKS-37s1-4s3.b')).toBe('§ 37¹ (4³)');
  });

  it('is not found under what is no row', () => {
    expect([actRow('37-1'), actRow('99'), actRow('§ 37')]).toEqual([null, null, null]);
    expect(nearestRow('37-1.4-3.9')?.key).toBe('37-1.4-3');
    expect(nearestRow('24.0.99')?.key).toBe('24');
    expect([nearestRow('37-1'), nearestRow('99.1'), rowsWithin('no')]).toEqual([null, null, []]);
  });
});
