import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../clock/clock.js';
import { createHouse } from '../house.js';
import { serve } from '../serve.js';

/** The description of the interface, asked of an empty register that is thrown away again. */
export async function openapiDocument(): Promise<object> {
  const home = mkdtempSync(join(tmpdir(), 'volitus-openapi-'));
  const house = await createHouse(home, systemClock);
  try {
    const served = await serve(house, {
      host: '127.0.0.1', port: 0, demonstration: false, secureCookies: false,
    });
    const answer = await fetch(`${served.url}/api/openapi.json`);
    const document = (await answer.json()) as object;
    await served.close();
    return document;
  } finally {
    await house.close();
    rmSync(home, { recursive: true, force: true });
  }
}
