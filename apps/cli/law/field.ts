import { wrapped } from '#reports/lines';

const width = 96;

/** A name and its text beside it, wrapped to the width of a terminal, each line of it anew. */
export function field(name: string, text: string, indent = 5): string[] {
  const lines = text.split('\n').flatMap((line) => wrapped(line, width - indent - 2));
  return lines.map((line, index) => `  ${(index === 0 ? name : '').padEnd(indent)}${line}`);
}
