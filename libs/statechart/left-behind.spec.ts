import { measures } from '#measures/index';
import { commander, file, legalOfficer } from '../../test/support/situation.js';
import type { CaseFile } from './case-file.js';
import { deadlineWords, namesLeftBy, saidBy } from './left-behind.js';
import { deadline, pencil } from './statechart.js';
import { reckoning } from '#law/reckoning';

const at = '2021-03-01T07:00:00.000Z';
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
    expect(deadlineWords(pencil.createMachine({ id: 'empty', context: ({ input }) => input })).size).toBe(0);
  });
  it('are those the drawing names, on an arrow of any depth', () => {
    const what = { et: 'varsti', en: 'soon' };
    const soon = deadline('soon', reckoning('KKS-36-4.a', { what, due: () => at }));
    const machine = pencil.createMachine({
      id: 'deep', initial: 'a', context: ({ input }) => input,
      states: { a: { initial: 'b', states: { b: { on: { go: { actions: [soon] } } } } } },
    });
    expect([...deadlineWords(machine)]).toEqual([['soon', what]]);
  });
});

describe('what a step leaves in the file', () => {
  it('is the decision of granting and the refusal of refusing', () => {
    expect([...namesLeftBy(machineOf('M14'), ['grant'])]).toEqual(['decision']);
    expect([...namesLeftBy(machineOf('M17'), ['grant', 'review', 'refuse'])].sort())
      .toEqual(['decision', 'granting', 'refusal', 'reviews']);
    expect(namesLeftBy(machineOf('M14'), ['storeItem'])).toEqual(new Set(['items']));
    expect(namesLeftBy(machineOf('M14'), ['timePassed']).size).toBe(0);
  });
  it('is found by whoever said it, once or several times', () => {
    const said = file('M14', {
      kept: { check: { at, by: legalOfficer }, decision: { at, by: commander } },
      lists: { reviews: [{ at, by: commander }, { at, by: legalOfficer }] },
    } as Partial<CaseFile>);
    expect(saidBy(said, commander.person)).toHaveLength(2);
    expect(saidBy(said, commander.person, new Set(['reviews']))).toHaveLength(1);
    expect(saidBy(said, 'p_nobody')).toEqual([]);
  });
});
