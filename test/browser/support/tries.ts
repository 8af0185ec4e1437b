import type { Page, Response } from 'playwright-core';
import { shownIn } from './step.js';
import type { Tried } from './step.js';

/** What each page was told by its last try-out of a step. */
export class Tries {
  readonly #last = new Map<Page, Tried['refusals']>();

  /** Listens to the page from now on. */
  heed(page: Page): void {
    page.on('response', (answer) => void this.#hear(page, answer));
  }

  last(page: Page): Tried['refusals'] {
    return this.#last.get(page) ?? [];
  }

  async #hear(page: Page, answer: Response): Promise<void> {
    if (!answer.url().endsWith('/steps?dry-run=true') || !answer.ok()) return;
    // The page may have gone on before its last try-out was read.
    const tried = await answer.json().catch(() => null) as Tried | null;
    if (tried !== null) this.#last.set(page, tried.refusals);
  }
}

/** Sends, and answers the rules that refused; the page has to name the provision of each. */
export async function sending(page: Page, send: () => Promise<void>): Promise<string[]> {
  const [answer] = await Promise.all([page.waitForResponse(isStep), send()]);
  if (answer.ok()) return [];
  if (answer.status() !== 409) throw new Error(`${answer.status()}: ${await answer.text()}`);
  return shownIn(page, (await answer.json() as Tried).refusals);
}

const isStep = (response: Response): boolean =>
  response.request().method() === 'POST' && /\/steps$/.test(response.url()) &&
  response.status() !== 403;
