import { measures } from '#measures/index';
import { endingInWords } from './endings.js';

const endings = measures.flatMap(({ machine }) =>
  Object.keys(machine.root.states['ended']?.states ?? {}));

describe('how a measure ended, in a report', () => {
  it('has words for every ending that a measure is drawn with', () => {
    expect(endings).toContain('agentServiceEnded');
    expect(endings.filter((name) => endingInWords(name).et === `Lõppenud: ${name}`)).toEqual([]);
  });

  it('names one that is not drawn yet by its state', () => {
    expect(endingInWords('toString')).toEqual({ et: 'Lõppenud: toString', en: 'Ended: toString' });
  });
});
