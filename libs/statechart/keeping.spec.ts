import { measures } from '#measures/index';
import { keeping } from './keeping.js';
import { add, keep, pencil } from './statechart.js';

const machine = pencil.createMachine({
  id: 'small',
  initial: 'drafted',
  context: ({ input }) => input,
  states: {
    drafted: { on: { fill: { actions: ['keepRequest'] }, go: { target: 'open' } } },
    open: {
      initial: 'first',
      on: { note: { actions: [add('notes')] } },
      states: {
        first: {
          on: {
            grant: [{ actions: ['keepDecision', keep('granting')] }, { actions: [keep('again')] }],
          },
        },
      },
    },
  },
});

describe('what a step carries', () => {
  const names = keeping(machine);
  it('is kept as the request, as a word of its own, or in a list', () => {
    expect(names.get('fill')).toEqual(['asked']);
    expect(names.get('note')).toEqual(['notes']);
  });
  it('is kept under every name that an arrow of the step gives it, at any depth', () => {
    expect(names.get('grant')).toEqual(['decision', 'granting', 'again']);
  });
  it('is kept nowhere where the drawing keeps nothing', () => {
    expect(names.get('go')).toEqual([]);
    expect(names.get('unheard')).toBeUndefined();
  });
  it('is the request of exactly one step in every measure that is asked for', () => {
    const asking = measures.filter(({ opensByItself }) => !opensByItself).map(({ machine: each }) =>
      [...keeping(each).values()].filter((kept) => kept.includes('asked')).length);
    expect(new Set(asking)).toEqual(new Set([1]));
  });
});
