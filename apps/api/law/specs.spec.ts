import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describedIn, specsNaming } from './specs.js';

describe('§ 37¹ (4³) the specs headed by a citation', () => {
  const files = (citation: string) => specsNaming(citation)?.map(({ file }) => file) ?? [];

  it('are found in the sources, with their headings', () => {
    const found = specsNaming('§ 37¹ (4³)') ?? [];
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter(({ describe }) => !describe.includes('§ 37¹ (4³)'))).toEqual([]);
    expect(files('§ 37¹ (4³)').join()).toContain('m14-covert-surveillance/law.spec.ts');
  });

  it('are those of the parts too, and never those of a neighbour', () => {
    expect(files('§ 37¹').length).toBeGreaterThan(files('§ 37¹ (4³)').length);
    const whole = specsNaming('§ 37') ?? [];
    expect(whole.filter(({ describe }) => !/§ 37(?![¹²³\d])/.test(describe))).toEqual([]);
    expect(files('§ 99')).toEqual([]);
  });
});

describe('the descriptions in a source tree', () => {
  const root = mkdtempSync(join(tmpdir(), 'volitus-specs-'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('are read however they are quoted, and whether or not they are a table', () => {
    for (const room of ['libs', 'apps', 'test']) mkdirSync(join(root, room));
    writeFileSync(join(root, 'libs/a.spec.ts'), [
      "describe('§ 1 one', () => {});",
      "describe.each([['a', f(1)], ['b', 2]])('§ 2 of %s', () => {});",
      'describe("§ 3 it\'s quoted", () => {});',
      "  describe.each(measures.map((each) => [each.id, each] as const))(\n    '§ 4 far', go);",
    ].join('\n'));
    writeFileSync(join(root, 'libs/a.ts'), "describe('§ 5 no spec', () => {});");
    expect(describedIn(root)).toEqual(
      ['§ 1 one', '§ 2 of %s', "§ 3 it's quoted", '§ 4 far'].map((describe) => ({
        file: 'libs/a.spec.ts', describe,
      })),
    );
  });

  it('are not told where there are only built files', () => {
    expect(describedIn(null)).toBeNull();
  });
});
