/** The widest line of a readable report, in characters. */
export const columns = 100;

/** The text broken at spaces into lines no wider; a single longer word is cut. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cut(each, width))) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [word.slice(0, width), ...cut(word.slice(width), width)];
}
