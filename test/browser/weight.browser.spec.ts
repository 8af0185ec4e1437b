import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The scripts a page brings before it shows anything: its own, and what they import at once. */
function firstScripts(): string[] {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)]
    .map(([, path]) => path!.slice(1));
  const found = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const text = readFileSync(join(built, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)) {
      waiting.push(join(dirname(path), name!));
    }
  }
  return [...found];
}

/** With the page that everybody lands on. */
const inbox = () => {
  const [text] = firstScripts().map((path) => readFileSync(join(built, path), 'utf8'))
    .flatMap((script) => script.match(/inbox-page-[\w-]+\.js/) ?? []);
  return `assets/${text}`;
};

describe('the weight of the first page', () => {
  it('is under 250 kB of JavaScript in gzip, the desk included', () => {
    expect(existsSync(built)).toBe(true);
    const scripts = [...firstScripts(), inbox()];
    const bytes = scripts.map((path) =>
      gzipSync(readFileSync(join(built, path)), { level: 9 }).length);
    expect(scripts.length).toBeGreaterThan(2);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(250_000);
  });

  it('puts nothing into the page itself that a strict policy would have to allow', () => {
    const page = readFileSync(join(built, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\son\w+=|https?:/);
  });
});
