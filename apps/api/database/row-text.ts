/**
 * A value as the text of a column, its keys in one order: the same text whether the value came from
 * a command or, sorted, out of its entry, so that tables can be compared with the trail as bytes.
 */
export const rowText = (value: object): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, inOrder(member)]));
}
