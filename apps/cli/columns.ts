/** Rows as columns two spaces apart, for a terminal; the last column is not filled up. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, place) =>
    Math.max(...rows.map((row) => (row[place] ?? '').length)));
  return rows
    .map((row) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ').trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
