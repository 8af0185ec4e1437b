/** Where a provision stands in the Act, taken apart to be printed, keyed and put in order. */

/** A number of the Act with its superscript: `37¹` is `{ number: 37, raised: 1 }`; none is 0. */
export interface Numbered {
  readonly number: number;
  readonly raised: number;
}

/** A section, and inside it perhaps a subsection and a clause; `null` where the Act has none. */
export interface Place {
  readonly section: Numbered;
  readonly subsection: Numbered | null;
  readonly clause: Numbered | null;
}

const digitsRaised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Writes a number as the Act prints it, `37¹`; the inverse of {@link readPrinted}. */
export function printed({ number, raised }: Numbered): string {
  return `${number}${raised === 0 ? '' : raise(raised)}`;
}

/** Reads `37¹`, the inverse of {@link printed}; the caller has matched the text to the grammar. */
export function readPrinted(text: string): Numbered {
  const plain = /^\d+/.exec(text)?.[0] ?? '';
  const raised = [...text.slice(plain.length)].map((mark) => digitsRaised.indexOf(mark)).join('');
  return { number: Number(plain), raised: Number(raised) };
}

/** Reads a number whose superscript follows a separator: `37s1` in an id, `37-1` in a key. */
export function readMarked(text: string, separator: 's' | '-'): Numbered {
  const [number, raised] = text.split(separator);
  return { number: Number(number), raised: Number(raised ?? 0) };
}

/** Orders two places as the Act does: a whole before its parts, `(4)` before `(4¹)`. */
export function compareInTheAct(one: Place, other: Place): number {
  const left = inOrder(one);
  const right = inOrder(other);
  const at = left.findIndex((step, index) => step !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Whether `inner` is `outer` or a part of it: `§ 37¹ (4³)` lies in `§ 37¹`, not in `§ 37`. */
export function liesWithin(inner: Place, outer: Place): boolean {
  return (
    same(inner.section, outer.section) &&
    (outer.subsection === null
      ? outer.clause === null || inner.subsection === null
      : same(inner.subsection, outer.subsection)) &&
    (outer.clause === null || same(inner.clause, outer.clause))
  );
}

function raise(number: number): string {
  return [...String(number)].map((digit) => digitsRaised[Number(digit)]).join('');
}

function inOrder({ section, subsection, clause }: Place): number[] {
  return [section, subsection, clause].flatMap((part) => [part?.number ?? 0, part?.raised ?? 0]);
}

function same(one: Numbered | null, other: Numbered | null): boolean {
  return one?.number === other?.number && one?.raised === other?.raised;
}
