import type { Examined } from '#oversight/overseer';
import { isBroken } from '#trail/verdict';
import { checkedLines } from './checked.js';
import type { Kept } from './checked.js';

/** The outcome for people: each verdict in both languages, what was checked, the conclusion. */
export function asText(examined: Examined, kept: Kept | null): string {
  const { verdicts, omitted } = examined;
  const lines = verdicts.flatMap(({ code, says }) => [`${code}  ${says.et}`, `    ${says.en}`]);
  if (omitted > 0) lines.push(`… +${omitted}`);
  lines.push(...checkedLines(examined, kept), conclusion(examined));
  return `${lines.join('\n')}\n`;
}

/** The outcome for programs, on one line. */
export function asJson(examined: Examined, kept: Kept | null): string {
  const { root, head, ...rest } = examined;
  const signed = head === null ? null : { ...head, root: head.root.toString('base64') };
  return `${JSON.stringify({ ...rest, root: root.toString('base64'), head: signed, kept })}\n`;
}

function conclusion({ whole, verdicts }: Examined): string {
  if (whole && verdicts.length === 0) return 'TERVE / WHOLE';
  if (whole) return 'TERVE, vaadake leide / WHOLE, look at the findings';
  const placed = verdicts.filter((verdict) => isBroken(verdict) && verdict.seq !== undefined);
  // E_ROOT only knows a stretch; any other verdict points at the entry itself.
  const exact = placed.filter(({ code }) => code !== 'E_ROOT');
  const places = (exact.length > 0 ? exact : placed).map(({ seq }) => Number(seq));
  if (places.length === 0) return 'RIKUTUD / BROKEN';
  const first = Math.min(...places);
  return `RIKUTUD alates kirjest ${first} / BROKEN from entry ${first} on`;
}
