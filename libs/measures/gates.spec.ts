import { measureOf, measures } from './index.js';
import type { Measure } from './measure.js';

const drawnIn = ({ rules }: Measure) =>
  new Set<string | undefined>(rules.flatMap(({ id, policy }) => [id, policy]));
const telling = drawnIn(measureOf('S40'));

const cards = measures.map((each) => [each.id, each] as const);

describe.each(cards)('the name card of %s', (_, card) => {
  const { gates } = card;
  const row: string[] = [...gates.beforeSignature, ...gates.atSignature, ...gates.duringAndAfter];

  it('draws every gate of its row, or leaves it to the case in which the person is told', () => {
    const drawn = drawnIn(card);
    expect(row.length).toBeGreaterThan(0);
    const left = row.filter((id) => !drawn.has(id));
    expect(left.filter((id) => !id.startsWith('KKS-40-') || !telling.has(id))).toEqual([]);
  });

  it('names no gate twice for one time', () => {
    for (const each of Object.values(gates)) expect(new Set(each).size).toBe(each.length);
  });
});

describe('§ 40 (5) the court is asked in the case in which the person is told', () => {
  it('and M04 alone leaves gates to it', () => {
    const leaving = measures.filter((card) =>
      Object.values(card.gates).flat().some((id) => !drawnIn(card).has(id)));
    expect(leaving.map(({ id }) => id)).toEqual(['M04']);
  });
});
