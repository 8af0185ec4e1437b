import { measureOf, measures } from '#measures/index';
import { outline } from '#statechart/outline';
import { outlineText } from './outline-text.js';

describe.each(measures.map((each) => [each.id, each] as const))('the outline of %s', (_, each) => {
  const text = outlineText(each, 'en');

  it('has every state with its provision, and every arrow', () => {
    const { states, arrows } = outline(each.machine);
    for (const { state, by } of states) {
      expect(text).toMatch(new RegExp(`^  ${state.replace('.', '\\.')} +${literal(by)} `, 'm'));
    }
    expect(text.match(/^ {4}\w+ → /gm)).toHaveLength(arrows.length);
  });
  it('keeps its lists of provisions to the width of a terminal', () => {
    const long = text.split('\n').filter((line) => /^ {6}§/.test(line) && line.length > 100);
    expect(long).toEqual([]);
  });
});

const literal = (text: string) => text.replace(/[()§]/g, '\\$&');

describe('the outline of covert surveillance in an operation area', () => {
  const text = outlineText(measureOf('M08'), 'et');

  it('reads from the draft to the end, in Estonian', () => {
    expect(text).toMatch(/^M08 {2}§ 37 {2}Varjatud jälgimine operatsiooni piirkonnas$/m);
    expect(text).toMatch(/^ {2}drafted +§ 37 \(2\) 1\) +koostamisel$/m);
    expect(text).toMatch(/^ {4}timePassed → ended\.expired {3}aeg möödub$/m);
    expect(text).toMatch(/§ 37 \(2\) 1\) \[AMB-22\]/);
  });
});
