import { checkpointText } from '#trail/checkpoint';
import { openCosignature } from '#trail/cosignature';
import { Flaw } from '#trail/flaw';
import { noteParts } from '#trail/note';
import type { Party } from '#trail/policy';

/** A line that a witness gave, checked: to be kept for the head of that size. */
export interface Given {
  readonly size: number;
  /** The name of the witness's key, as the line has it. */
  readonly name: string;
  readonly line: string;
  /** Seconds since 1970 (UTC). */
  readonly time: number;
}

/** The lines in a body that hold for the text of that head under the keys of these witnesses. */
export function givenFor(
  body: string,
  head: Parameters<typeof checkpointText>[0],
  witnesses: Iterable<Party>,
): Given[] {
  const text = checkpointText(head);
  const lines = body.split('\n').filter((line) => line.startsWith('— '));
  return [...witnesses].flatMap(({ key }) => lines.flatMap((line): Given[] => {
    const found = tried(() => openCosignature(line, text, key));
    return found === null ? [] : [{ size: head.size, ...found, line: `${line}\n` }];
  }));
}

/** The text of the note that a witness brought back by file, or null where it is none. */
export const noteTextIn = (reply: string): string | null => tried(() => noteParts(reply).text);

function tried<Result>(work: () => Result | null): Result | null {
  try {
    return work();
  } catch (flaw) {
    if (flaw instanceof Flaw) return null;
    throw flaw;
  }
}
