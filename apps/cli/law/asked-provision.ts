import { isCitation, isRuleId, keyOf, parseKey } from '#law/citation';

/**
 * The key a reader asks for, however written: `37-1.4-3`, `§ 37¹ (4³)`, `37¹ (4³)`,
 * `KKS § 37¹ lg 4³ p 2` or a rule id. Null for what is none of them.
 */
export function keyAskedFor(text: string): string | null {
  const asked = text.trim().replace(/\s+/g, ' ');
  if (parseKey(asked) !== null) return asked;
  if (isRuleId(asked)) return keyOf(asked);
  const citation = asked
    .replace(/^KKS /, '')
    .replace(/^(?:§ ?)?/, '§ ')
    .replace(/ lg (\S+)/, ' ($1)')
    .replace(/ p (\S+)$/, ' $1)');
  return isCitation(citation) ? keyOf(citation) : null;
}
