const CELLS = 24;

/** Draws `[######----] 25 %` on a terminal while entries are read; `undefined` clears it. */
export function progressBar(to: NodeJS.WriteStream, total: number) {
  return (read: number | undefined): void => {
    if (!to.isTTY) return;
    if (read === undefined) return void to.write(`\r${' '.repeat(CELLS + 40)}\r`);
    const share = total > 0 ? Math.min(1, read / total) : 1;
    const full = Math.floor(share * CELLS);
    const drawn = `${'#'.repeat(full)}${'-'.repeat(CELLS - full)}`;
    to.write(`\r[${drawn}] ${Math.floor(share * 100)} %  ${read}`);
  };
}
