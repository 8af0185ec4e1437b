import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const libraries = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so'];

/** A Chromium from the package registry, with its own libraries where the machine has none. */
export async function startChromium(): Promise<Browser> {
  if (!libraries.some((path) => existsSync(path))) {
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  }
  const { default: built } = await import('@sparticuz/chromium');
  // Its own arguments would switch the browser's security off.
  return chromium.launch({
    executablePath: await built.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
}
