import { officeCard, offices } from './offices.js';
import type { Office } from './offices.js';

describe('the offices', () => {
  it('are fourteen, each once, named and explained in both languages', () => {
    expect(new Set(offices.map(({ id }) => id)).size).toBe(14);
    for (const { name, comesFor } of offices) {
      expect([name.et, name.en, comesFor.et, comesFor.en].every((text) => text.length > 3)).toBe(
        true,
      );
    }
  });

  it('are found by their id, and nothing else is an office', () => {
    expect(officeCard('commander').name.et).toBe('Kaitseväe juhataja');
    expect(() => officeCard('general' as Office)).toThrow('general');
  });
});
