import type { Language } from './context.js';
import { isBroken } from './store/finding.js';
import type { Verified } from './store/verify-store.js';

const words = {
  entries: { et: 'kirjeid', en: 'entries' },
  root: { et: 'juurräsi', en: 'root' },
  unkept: {
    et: 'Hoitud kontrollpunkti (--checkpoint) ei antud: ümber kirjutatud logi jääks märkamata.',
    en: 'No kept checkpoint (--checkpoint) was given: a rewritten log would go unnoticed.',
  },
  whole: { et: 'TERVE', en: 'WHOLE' },
  broken: { et: 'RIKUTUD', en: 'BROKEN' },
  from: { et: 'alates kirjest', en: 'from entry' },
} as const;

/** The outcome for people: each finding with its code, then the conclusion. */
export function verifiedText(found: Verified, kept: boolean, language: Language): string {
  const { verdicts, omitted, size, root, whole } = found;
  const lines = [
    ...verdicts.map(({ code, says }) => `${code}  ${says[language]}`),
    ...(omitted > 0 ? [`… +${omitted}`] : []),
    `${words.entries[language]}: ${size}`,
    `${words.root[language]}: ${root.toString('base64')}`,
    ...(kept ? [] : [words.unkept[language]]),
    whole ? words.whole[language] : brokenText(found, language),
  ];
  return `${lines.join('\n')}\n`;
}

/** The outcome for programs. */
export function verifiedJson({ root, head, ...rest }: Verified): unknown {
  const signed = head === null ? null : { ...head, root: head.root.toString('base64') };
  return { ...rest, root: root.toString('base64'), head: signed };
}

function brokenText({ verdicts }: Verified, language: Language): string {
  const placed = verdicts.filter((each) => isBroken(each) && each.seq !== undefined);
  // E_ROOT only knows a stretch; any other finding points at the entry itself.
  const exact = placed.filter(({ code }) => code !== 'E_ROOT');
  const places = (exact.length > 0 ? exact : placed).map(({ seq }) => Number(seq));
  if (places.length === 0) return words.broken[language];
  return `${words.broken[language]} ${words.from[language]} ${Math.min(...places)}`;
}
