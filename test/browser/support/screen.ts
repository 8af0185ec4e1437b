import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import { password } from '../../support/house.js';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** How a screen is looked at. */
export interface Looking {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly language?: 'et' | 'en';
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeRun = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })
  .then(({ violations }) => violations)`;
const stand = `({
  missing: document.documentElement.dataset.missing,
  wide: document.documentElement.scrollWidth - window.innerWidth,
})`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** A colour half faded in is nobody's contrast: what moves comes to rest first. */
const still = `Promise.all(document.getAnimations()
  .filter((each) => each.effect.getComputedTiming().iterations !== Infinity)
  .map((each) => each.finished.catch(() => null)))`;

/** One person's browser window, and everything that is wrong in it. */
export class Screen {
  readonly #faults: string[] = [];

  private constructor(readonly page: Page, private readonly url: string) {
    page.on('pageerror', (error) => this.#faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // A refusal is an answer; the browser calls each one a failure to load.
      if (message.type() !== 'error' || /status of 4\d\d/.test(message.text())) return;
      this.#faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) this.#faults.push(`elsewhere: ${request.url()}`);
    });
  }

  static async open(context: BrowserContext, url: string, language: 'et' | 'en'): Promise<Screen> {
    await context.addInitScript(`localStorage.setItem('volitus.language', '${language}')`);
    await context.addInitScript(axeSource);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    return new Screen(page, url);
  }

  /** Goes to an address of the screens and waits until nothing is on its way. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    await this.page.locator('[role=status][aria-label="Laadin …"]').first()
      .waitFor({ state: 'detached' });
  }

  /** Signs in as a person would. */
  async signIn(name: string, secret = password): Promise<void> {
    await this.goTo('/');
    await this.page.getByLabel(/^(Kasutajanimi|User name)/).fill(name);
    await this.page.getByLabel(/^(Parool|Password)/).first().fill(secret);
    await this.page.getByRole('button', { name: /^(Logi sisse|Sign in)$/ }).click();
    // On a narrow screen the menu is folded away, and still there.
    await this.page.locator('nav').first().waitFor({ state: 'attached' });
    await this.settled();
  }

  /** What axe finds against WCAG 2.2 A and AA, each with the piece of the page it is about. */
  async axe(): Promise<string[]> {
    const violations = await this.page.evaluate<readonly Violation[]>(axeRun);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `axe ${id}: ${html} ${failureSummary}`));
  }

  /** Everything wrong with the page as it stands: axe, errors, missing texts, sideways scroll. */
  async wrong(): Promise<string[]> {
    await this.settled();
    await this.page.evaluate(still);
    const { missing, wide } = await this.page.evaluate<{ missing?: string; wide: number }>(stand);
    return [
      ...this.#faults,
      ...(missing === undefined ? [] : [`missing text: ${missing}`]),
      ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
      ...(await this.axe()),
    ];
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
