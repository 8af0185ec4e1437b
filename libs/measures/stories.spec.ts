import { measures } from '#measures/index';
import type { Measure } from './measure.js';

const means = measures.filter(({ id }) => id !== 'S40').map((each) => [each.id, each] as const);

/** A notice leaves by itself with the decision; that gate is broken in the machine's own spec. */
const byThePost: readonly string[] = [
  'KKS-37s1-4s4', 'KKS-41s5-4.d', 'KKS-42-4', 'KKS-54s1-3.c', 'KKS-54s1-3.d',
];

const refusedIn = ({ stories }: Measure): ReadonlySet<string> =>
  new Set(stories.flatMap(({ lines }) =>
    lines.flatMap((line) => ('refused' in line ? line.refused ?? [] : []))));

describe.each(means)('the stories of %s', (_, measure) => {
  it('have one that ends well', () => {
    const ended = measure.stories.filter(({ lines }) =>
      lines.some((line) => 'state' in line && line.state === 'closed'));
    expect(ended.length).toBeGreaterThan(0);
  });

  it('have a refusal for each of its gates', () => {
    const { beforeSignature, atSignature } = measure.gates;
    const gates = [...beforeSignature, ...atSignature]
      .filter((gate) => gate.startsWith('KKS-') && !byThePost.includes(gate));
    expect(gates.length).toBeGreaterThan(0);
    const refused = refusedIn(measure);
    expect(gates.filter((gate) => !refused.has(gate))).toEqual([]);
  });

  it('have each a name of their own, in both languages', () => {
    const ids = measures.flatMap(({ stories }) => stories.map(({ id }) => id));
    for (const { id, title } of measure.stories) {
      expect(ids.filter((each) => each === id)).toHaveLength(1);
      expect(title.et.length * title.en.length).toBeGreaterThan(0);
    }
  });
});
