import { actText, leadIn } from './reading.js';

describe('§ 37¹ (4²) as one reads it', () => {
  it('has its clauses on lines of their own, under their numbers', () => {
    const { et, en } = actText('37-1.4-2')!;
    expect(et.split('\n').slice(1)).toEqual([
      '1) koguda tema kohta isikuandmeid käesoleva seaduse § 41⁵ lõikes 1 sätestatud viisil;',
      '2) kasutada variandmeid ja konspiratsioonivõtteid;',
      '3) isikut varjatult jälgida.',
    ]);
    expect(en?.split('\n')).toHaveLength(4);
  });

  it('is a clause without its number, with the words it hangs on apart', () => {
    expect(actText('37-1.4-2.3')).toEqual({
      et: 'isikut varjatult jälgida.', en: 'to conduct covert surveillance of a person.',
    });
    expect(leadIn('37-1.4-2.3')?.et).toMatch(/^Kaitseväe põhimääruses .* kontrollimiseks:$/);
    expect(leadIn('24.0.3')?.et).toBe('Kaitseväe juhataja:');
    expect(leadIn('37-1.4-2')).toBeNull();
  });

  it('is the whole section, subsections and clauses under their numbers', () => {
    const lines = actText('37-1')!.et.split('\n');
    expect(lines).toHaveLength(20);
    expect(lines[8]).toMatch(/^\(4¹\) Kaitseväe põhimääruses/);
  });
});

describe('§ 37 (2) 3) which the translation leaves out', () => {
  it('has no English words, and a dash among others that have', () => {
    expect(actText('37.2.3')?.en).toBeNull();
    expect(actText('37.2')?.en?.split('\n').at(-1)).toBe('3) —');
  });
});

describe('a key the Act has no words for', () => {
  it('has no text', () => {
    expect([actText('99'), actText('37.9'), actText('nonsense'), leadIn('99.1.1')]).toEqual([
      null, null, null, null,
    ]);
  });
});
