/** What an address may carry after its question mark: only what is known, only as text. */
export type Search<Name extends string> = { readonly [Each in Name]?: string };

/** Keeps the named members that are texts, and drops everything else. */
export const searchOf = <const Name extends string>(...names: readonly Name[]) =>
  (search: Record<string, unknown>): Search<Name> => {
    const kept = names.flatMap((name) => {
      const value = search[name];
      const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
      return typeof text === 'string' && text !== '' ? [[name, text]] : [];
    });
    return Object.fromEntries(kept) as Search<Name>;
  };

/** What stands after the question mark, as texts: `page=2` is written and read without quotes. */
export const readSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** The same written; what is not said leaves nothing behind. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(search).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]]);
  return said.length === 0 ? '' : `?${new URLSearchParams(said).toString()}`;
}
