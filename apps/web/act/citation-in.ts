import { isCitation, keyOf, parseKey } from '#law/citation';

/** The provision that typed letters name: `37-1.4-3`, `§ 37¹ (4³)`, `37` … or null. */
export function citationIn(typed: string): { readonly by: string; readonly key: string } | null {
  const text = typed.trim();
  const printed = text.startsWith('§') ? text.replace(/^§\s*/, '§ ') : `§ ${text}`;
  if (isCitation(printed)) return { by: printed, key: keyOf(printed) };
  const by = parseKey(text);
  return by === null ? null : { by, key: text };
}
