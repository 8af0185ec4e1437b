import * as paths from '../../../test/support/telling-paths.js';
import { telling } from '../../../test/support/telling.js';
import { arrowsOf, statesOf, walk } from '../../../test/support/walk.js';
import { machine } from './machine.js';

const all = [paths.branch8, paths.branch9, paths.others, paths.knownLater]
  .map((steps) => walk(machine, telling(), steps));
const union = (name: 'states' | 'arrows') =>
  [...new Set(all.flatMap((each) => [...each[name]]))].sort();

describe('§ 40 the decision tree', () => {
  it('is walked to every state', () => {
    const states = statesOf(machine).sort();
    expect(states).toHaveLength(11);
    expect(union('states')).toEqual(states);
  });
  it('is walked over every arrow', () => {
    const arrows = arrowsOf(machine).sort();
    expect(arrows.length).toBeGreaterThan(40);
    expect(union('arrows')).toEqual(arrows);
  });
  it('keeps the court path and the other apart', () => {
    const [off, on] = all.map(({ states }) => states);
    expect(off).not.toContain('withheldByCourt');
    expect(off).not.toContain('courtPending');
    expect(on).not.toContain('withheldPermanently');
  });
});
