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
