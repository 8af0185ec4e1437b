import { reckoning } from '#law/reckoning';
import { measures } from '#measures/index';
import { deadlineWords } from './deadline-words.js';
import { deadline, pencil } from './statechart.js';

const machineOf = (id: string) => measures.find((each) => each.id === id)!.machine;

describe('the deadlines of a machine', () => {
  it('have words, wherever an arrow or a state sets them', () => {
    expect(deadlineWords(machineOf('M14')).get('term')).toEqual({
      et: 'otsuse tähtaja lõpp', en: 'end of the decision',
    });
    expect(deadlineWords(machineOf('M16')).get('review')).toEqual({
      et: 'läbivaatamise tähtpäev', en: 'review date',
    });
    expect(deadlineWords(machineOf('M30')).get('need')!.en).toMatch(/\w/);
  });
  it('of every measure are all of them in both languages', () => {
    const words = measures.flatMap(({ machine }) => [...deadlineWords(machine).values()]);
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter(({ et, en }) => et === '' || en === '')).toEqual([]);
  });
  it('are none where the drawing has none', () => {
    const machine = pencil.createMachine({ id: 'empty', context: ({ input }) => input });
    expect(deadlineWords(machine).size).toBe(0);
  });
  it('are those the drawing names, on an arrow of any depth', () => {
    const what = { et: 'varsti', en: 'soon' };
    const soon = deadline('soon', reckoning('KKS-36-4.a', { what, due: () => null }));
    const machine = pencil.createMachine({
      id: 'deep', initial: 'a', context: ({ input }) => input,
      states: { a: { initial: 'b', states: { b: { on: { go: { actions: [soon] } } } } } },
    });
    expect([...deadlineWords(machine)]).toEqual([['soon', what]]);
  });
});
