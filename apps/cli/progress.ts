import type { Terminal } from './terminal.js';

const cells = 24;

/** The bar at `done` of `total`: `[######------------------] 25 %  1024/4096`. */
export function bar(done: number, total: number): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.floor(share * cells);
  const drawn = `${'#'.repeat(full)}${'-'.repeat(cells - full)}`;
  return `[${drawn}] ${Math.floor(share * 100)} %  ${done}/${total}`;
}

/** Draws a bar while a person watches; `undefined` clears it. */
export function progress(terminal: Terminal, what: string, total: number) {
  let last = '';
  return (done: number | undefined): void => {
    if (!terminal.watched) return;
    const line = done === undefined ? '' : `${what} ${bar(done, total)}`;
    if (line === last) return;
    terminal.note(`\r${line.padEnd(last.length)}${done === undefined ? '\r' : ''}`);
    last = line;
  };
}
