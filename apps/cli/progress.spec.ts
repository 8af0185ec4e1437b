import { columns } from './columns.js';
import { bar, progress } from './progress.js';
import type { Terminal } from './terminal.js';

describe('a bar of progress', () => {
  it('fills up and never beyond', () => {
    expect(bar(0, 400)).toBe('[------------------------] 0 %  0/400');
    expect(bar(100, 400)).toBe('[######------------------] 25 %  100/400');
    expect(bar(401, 400)).toBe('[########################] 100 %  401/400');
    expect(bar(0, 0)).toBe('[########################] 100 %  0/0');
  });

  it('is drawn over itself, cleared at the end, and only while a person watches', () => {
    const notes: string[] = [];
    const terminal = { watched: true, note: (text: string) => void notes.push(text) };
    const show = progress(terminal as unknown as Terminal, 'verify', 4);
    show(4);
    show(4);
    show(undefined);
    expect(notes).toHaveLength(2);
    expect(notes[1]).toMatch(/^\r +\r$/);
    progress({ ...terminal, watched: false } as unknown as Terminal, 'verify', 4)(2);
    expect(notes).toHaveLength(2);
  });
});

describe('rows as columns', () => {
  it('are as wide as their widest cell', () => {
    expect(columns([['a', 'bbb', 'c'], ['aa', 'b', '']])).toBe('a   bbb  c\naa  b\n');
    expect(columns([])).toBe('');
  });
});
