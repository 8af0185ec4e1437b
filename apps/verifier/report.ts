import { isBroken } from '#trail/verdict';
import type { Outcome } from '#trail/verify';

/** The outcome for people: each verdict in Estonian and English, then the conclusion. */
export function asText(outcome: Outcome, keptCheckpoint: boolean): string {
  const { verdicts, omitted, size, root, whole } = outcome;
  const lines = verdicts.flatMap(({ code, says }) => [`${code}  ${says.et}`, `    ${says.en}`]);
  if (omitted > 0) lines.push(`… +${omitted}`);
  lines.push(`kirjeid / entries: ${size}`, `juurräsi / root: ${root.toString('base64')}`);
  if (!keptCheckpoint) lines.push(...WITHOUT_CHECKPOINT);
  lines.push(whole ? WHOLE : broken(outcome));
  return `${lines.join('\n')}\n`;
}

/** The outcome for programs, on one line. */
export function asJson(outcome: Outcome): string {
  const { whole, verdicts, omitted, size, root, head } = outcome;
  const signed = head === null ? null : { ...head, root: head.root.toString('base64') };
  const plain = { whole, size, root: root.toString('base64'), head: signed, verdicts, omitted };
  return `${JSON.stringify(plain)}\n`;
}

const WHOLE = 'TERVE / WHOLE';

const WITHOUT_CHECKPOINT = [
  'Varem hoitud kontrollpunkti (--checkpoint) ei antud: kadunud lõpp või uuesti kirjutatud logi',
  'jääks märkamata.',
  'No kept checkpoint was given: a lost tail or a rewritten log would go unnoticed.',
];

function broken({ verdicts }: Outcome): string {
  const placed = verdicts.filter((verdict) => isBroken(verdict) && verdict.seq !== undefined);
  // E_ROOT only knows a stretch; any other verdict points at the entry itself.
  const exact = placed.filter(({ code }) => code !== 'E_ROOT');
  const places = (exact.length > 0 ? exact : placed).map(({ seq }) => Number(seq));
  if (places.length === 0) return 'RIKUTUD / BROKEN';
  const first = Math.min(...places);
  return `RIKUTUD alates kirjest ${first} / BROKEN from entry ${first} on`;
}
